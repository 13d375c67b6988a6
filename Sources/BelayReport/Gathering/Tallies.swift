import BelayModel

/// How often a rule spoke, and what came of it.
struct RuleTally: Sendable {
  /// Refusals, outright.
  var denied = 0
  /// Refusals because a person has to decide.
  var asked = 0
  /// Questions of those that a person then approved.
  var approved = 0
  /// How often an exception lifted it.
  var excepted = 0
  /// Runs in which it spoke.
  var runs = 0
  var lastRun = ""

  var hits: Int { denied + asked + excepted }

  /// What somebody was stopped for and what was fine: asks that were approved, and exceptions used.
  var noise: Int { approved + excepted }
}

/// What is known of a tool.
struct ToolTally: Sendable {
  var calls = 0
  var asked = 0
  var refused = 0
  var lastTime: Int64 = 0
  /// The highest tier of its calls.
  var tier = Tier.read

  /// The three tiers of governance, as far as the recorded activity tells.
  enum Tier: Int, Sendable, CaseIterable {
    case read
    case draft
    case execute

    /// The tier of an activity; what is not known counts as execute.
    init(_ activity: AuditRecord.Activity?) {
      switch activity {
      case .read: self = .read
      case .create, .update: self = .draft
      default: self = .execute
      }
    }

    var name: String {
      switch self {
      case .read: "read"
      case .draft: "draft"
      case .execute: "execute"
      }
    }
  }
}

/// A file that was changed.
struct FileTally: Sendable {
  var change: FileChange.Change
  var source: FileChange.Source
  var times = 0
  var lastTime: Int64 = 0
  var session = ""
}

/// How many calls came how far on their way through an approval.
struct ApprovalFunnel: Sendable {
  var calls = 0
  /// Approval questions that were left to a person, and calls refused until a person decides.
  var asked = 0
  /// Those of which a decision is recorded.
  var decided = 0
  var approved = 0
  var executed = 0
  /// Whether any call of these runs was resolved, so that decisions are known at all.
  var isResolved = false
}
