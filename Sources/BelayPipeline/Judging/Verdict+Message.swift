import BelayModel

extension Verdict {
  /// The same verdict with one more message for the user.
  func adding(systemMessage message: String?) -> Verdict {
    guard let message else { return self }
    switch self {
    case .silent: return .notify(systemMessage: message)
    case .refuse(let reason): return .block(reason: reason, systemMessage: message)
    case .block(let reason, let old):
      return .block(reason: reason, systemMessage: joined(old, message))
    case .denyPermission(let reason): return .denyPermission(message: reason + "\n" + message)
    case .notify(let old): return .notify(systemMessage: joined(old, message))
    case .context(let context, let old):
      return .context(additionalContext: context, systemMessage: joined(old, message))
    }
  }

  private func joined(_ first: String?, _ second: String) -> String {
    guard let first else { return second }
    return first + "\n" + second
  }
}
