import BelayCommands
import BelayIO
import BelayModel
import BelayPolicy

/// What the model is told of a call that has returned, besides its output.
enum OutputNotes {
  /// The notes, one a line; empty if there is nothing to say.
  ///
  /// `effects`: what the output proves. `exceptions`: those that the call itself needed, and those its output
  /// did.
  static func text(
    effects: CallEffects?, exceptions: [PolicyException]
  ) -> String {
    var lines: [String] = []
    if let tests = effects?.tests, tests.failed > 0 {
      lines.append(
        "belay: \(tests.failed) test\(tests.failed == 1 ? "" : "s") failed (\(tests.runner)"
          + (tests.passed > 0 ? ", \(tests.passed) passed" : "")
          + "). They count as open until a later run passes.")
    }
    for exception in exceptions.prefix(listed) {
      let origin = exception.origin
      lines.append(
        "belay: an exception for \(exception.rule) was used ("
          + "\(origin.layer.name) policy\(origin.line.map { ", line \($0)" } ?? "")): "
          + exception.reason)
    }
    if exceptions.count > listed {
      lines.append("and \(exceptions.count - listed) more exceptions")
    }
    return TerminalText.sanitize(lines.joined(separator: "\n"), keepsLines: true)
  }

  private static let listed = 5
}
