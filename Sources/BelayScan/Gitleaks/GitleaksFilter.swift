import BelayModel
import BelaySecrets

/// A gitleaks allowlist made ready: its expressions compiled when they are first needed.
///
/// A class, because expressions are classes; it belongs to one thread.
final class GitleaksFilter {
  private let list: GitleaksAllowlist
  private lazy var paths = list.paths.compactMap { try? Expression(RE2Pattern.translated($0)) }
  private lazy var regexes = list.regexes.compactMap { try? Expression(RE2Pattern.translated($0)) }

  /// What a filter is asked about.
  struct Question {
    let rule: String
    let secret: [UInt8]
    let match: [UInt8]
    let line: [UInt8]
    let file: [UInt8]
    let commit: String?
  }

  init(_ list: GitleaksAllowlist) {
    self.list = list
  }

  /// Whether the path alone allows all that stands in a file.
  func allows(file: [UInt8]) -> Bool {
    guard !list.paths.isEmpty, list.rules.isEmpty else { return false }
    if list.needsAll, !list.commits.isEmpty || !list.regexes.isEmpty || !list.stopwords.isEmpty {
      return false
    }
    return paths.contains { $0.matches(file) }
  }

  /// Whether a finding is allowed.
  func allows(_ question: Question) -> Bool {
    if !list.rules.isEmpty, !list.rules.contains(question.rule) { return false }
    var answers: [Bool] = []
    if !list.commits.isEmpty {
      answers.append(question.commit.map(list.commits.contains) ?? false)
    }
    if !list.paths.isEmpty {
      answers.append(!question.file.isEmpty && paths.contains { $0.matches(question.file) })
    }
    if !list.regexes.isEmpty {
      let text =
        switch list.target {
        case .secret: question.secret
        case .match: question.match
        case .line: question.line
        }
      answers.append(regexes.contains { $0.matches(text) })
    }
    if !list.stopwords.isEmpty {
      let secret = String(decoding: question.secret, as: UTF8.self).lowercased()
      answers.append(list.stopwords.contains { secret.holds($0) })
    }
    return list.needsAll ? answers.allSatisfy { $0 } : answers.contains(true)
  }
}
