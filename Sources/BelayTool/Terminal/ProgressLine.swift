import BelayIO

/// One line on a terminal that tells how far long work has come; nothing anywhere else.
final class ProgressLine {
  // A class because the work reports through an escaping closure.
  private let isShown = ProcessEnvironment.isTerminal(2)
  private let start = SystemClock.monotonicMicroseconds()
  private var last: Int64 = 0
  private var isOnScreen = false

  /// Shows a text in place of the one before, once the work has taken a second, ten times a second.
  func show(_ text: @autoclosure () -> String) {
    guard isShown else { return }
    let now = SystemClock.monotonicMicroseconds()
    guard now - start > 1_000_000, now - last > 100_000 else { return }
    last = now
    isOnScreen = true
    _ = DescriptorOutput.writeAll(Array("\r\u{1B}[K\(text())".utf8), to: 2)
  }

  /// Takes the line away.
  func clear() {
    guard isOnScreen else { return }
    isOnScreen = false
    _ = DescriptorOutput.writeAll(Array("\r\u{1B}[K".utf8), to: 2)
  }
}
