/// A trace that a call left outside the session, and how it is undone.
package struct Receipt: Sendable, Equatable {
  /// What was made.
  package enum Kind: String, Sendable, CaseIterable {
    case commit
    case tag
    case pullRequest = "pull_request"
    case issue
    case release
    case package
    case deployment
    case migration
    /// A commit that takes another one back.
    case revert
  }

  package var kind: Kind
  /// The identifier as the tool printed it: a commit's digits, a number, an address.
  ///
  /// Hostile input: it comes from the output of a command.
  package var id: String
  /// The command that undoes it; `nil` where there is none.
  package var undo: String?
  /// The id of the receipt that this one takes back.
  package var reverts: String?

  package init(kind: Kind, id: String, undo: String? = nil, reverts: String? = nil) {
    self.kind = kind
    self.id = id
    self.undo = undo
    self.reverts = reverts
  }
}
