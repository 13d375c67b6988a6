import BelayIO
import Foundation

/// A pipe whose ends are closed when it goes.
struct Pipe: ~Copyable {
  let input: Int32
  private var output: Int32

  init() throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw POSIXError(.EMFILE) }
    input = ends[0]
    output = ends[1]
  }

  /// The end to write to.
  var outputNumber: Int32 { output }

  /// Closes the end to write to, so that the reader comes to its end.
  mutating func finish() {
    if output >= 0 { close(output) }
    output = -1
  }

  /// Hands over the end to write to.
  mutating func takeOutput() -> Int32 {
    defer { output = -1 }
    return output
  }

  deinit {
    close(input)
    if output >= 0 { close(output) }
  }
}

/// Makes a descriptor answer "try again" instead of waiting.
func makeNonBlocking(_ descriptor: Int32) {
  _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
}
