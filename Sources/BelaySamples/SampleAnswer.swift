import BelayIO
import BelayModel
import _StringProcessing

/// What a hook answered to a sample, as `verdict.json` keeps it.
package struct SampleAnswer: Sendable, Equatable {
  package let program: String
  package let exitCode: Int32
  package let standardOutput: [UInt8]
  package let standardError: [UInt8]

  package init(
    program: String, exitCode: Int32, standardOutput: [UInt8], standardError: [UInt8]
  ) {
    self.program = program
    self.exitCode = exitCode
    self.standardOutput = standardOutput
    self.standardError = standardError
  }

  /// The golden file's bytes.
  ///
  /// `stateFolder`: the folder of this run, which the text must not depend on.
  package func golden(stateFolder: String) -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.beginObject()
    writer.key("program")
    writer.string(program)
    writer.key("exit_code")
    writer.integer(Int64(exitCode))
    writer.key("stdout")
    if let document = try? JSONScanner.parse(standardOutput) {
      writer.write(document, at: 0)
    } else {
      writer.string(standardOutput)
    }
    writer.key("stderr")
    writer.string(standardError)
    writer.endObject()
    let text = String(decoding: writer.bytes, as: UTF8.self) + "\n"
    return Array(SampleAnswer.replace(stateFolder, with: "<state>", in: text).utf8)
  }

  private static func replace(_ part: String, with other: String, in text: String) -> String {
    guard !part.isEmpty else { return text }
    var result = ""
    var rest = text[...]
    while let found = rest.firstRange(of: part) {
      result += rest[..<found.lowerBound]
      result += other
      rest = rest[found.upperBound...]
    }
    return result + rest
  }
}
