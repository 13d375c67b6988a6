import Foundation

/// Compares what a program says with what it said when it was last looked at.
///
/// `BELAY_RECORD=1` in the environment writes the files anew instead; read the change before it is
/// committed.
package enum GoldenFile {
  /// Whether files are written instead of compared.
  package static let isRecording = ProcessInfo.processInfo.environment["BELAY_RECORD"] == "1"

  /// Compares bytes with a file.
  ///
  /// - Returns: `nil` if they are equal (or were recorded just now), else where they begin to differ.
  package static func difference(_ actual: [UInt8], from path: String) -> String? {
    if isRecording {
      do {
        try Data(actual).write(to: URL(fileURLWithPath: path), options: .atomic)
        return nil
      } catch {
        return "\(path) could not be recorded: \(error)"
      }
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      return "\(path) does not exist; run the test once with BELAY_RECORD=1 and read the new file"
    }
    return describe(actual, [UInt8](data), path)
  }

  private static func describe(_ actual: [UInt8], _ expected: [UInt8], _ path: String) -> String? {
    if actual == expected { return nil }
    let newline = UInt8(ascii: "\n")
    let have = actual.split(separator: newline, omittingEmptySubsequences: false)
    let want = expected.split(separator: newline, omittingEmptySubsequences: false)
    for index in 0..<max(have.count, want.count) {
      let left = index < want.count ? String(decoding: want[index], as: UTF8.self) : "(nothing)"
      let right = index < have.count ? String(decoding: have[index], as: UTF8.self) : "(nothing)"
      if left != right {
        return """
          \(path):\(index + 1) differs
            recorded: \(left)
            now:      \(right)
          """
      }
    }
    // Lines that are equal as text may still differ in bytes that are no UTF-8.
    return "\(path) differs in bytes that are no text"
  }
}
