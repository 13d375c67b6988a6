/// What the text that stands for a tool's result says of the call.
package struct RecognizedOutput: Sendable, Equatable {
  /// How the call stands.
  package var outcome: TranscriptCall.Outcome
  /// How long it ran, in milliseconds; `nil` where the text does not say.
  package var wallTime: Int64?
  /// The output itself, behind the lines that Codex puts before it: a range of the text.
  package var body: Range<Int>

  /// Reads the text; `nil` if it has no known form.
  ///
  /// What has none may be the plain result of a tool, or a text of a later Codex: nothing is concluded.
  package init?(
    _ output: ArraySlice<UInt8>, tool: String, version: CodexVersion
  ) {
    let kind: OutputRecognizer.Tool =
      switch tool {
      case "Bash", "write_stdin": .shell
      case "apply_patch": .patch
      default: .any
      }
    let minor = version.major > 0 ? Int.max : version.minor
    for row in OutputRecognizer.table where row.fits(output, tool: kind, minor: minor) {
      body = output.startIndex..<output.endIndex
      switch row.meaning {
      case .blocked:
        outcome = .blocked(Self.text(output.dropFirst(row.text.utf8CodeUnitCount)))
      case .rejected: outcome = .rejected
      case .refused:
        let mark: StaticString = row.place == .startAndLater ? row.later : row.text
        let start = Bytes.lastIndex(of: mark, in: output) ?? output.startIndex
        outcome = Self.refusal(output[(start + mark.utf8CodeUnitCount)...])
      case .aborted: outcome = .aborted
      case .abortedOrReport:
        guard Self.isAborted(output) else { continue }
        outcome = .aborted
      case .failed: outcome = .exited(1)
      case .report:
        outcome = .executed
        readReport(output, tool: kind)
      }
      return
    }
    return nil
  }

  /// `rejected by user\")" }`: the reason up to the quote that ends it.
  private static func refusal(_ rest: ArraySlice<UInt8>) -> TranscriptCall.Outcome {
    let end = Bytes.lastIndex(of: "\\\")\" }", in: rest) ?? rest.endIndex
    let reason = rest[..<end]
    return Bytes.are(reason, "rejected by user") ? .rejected : .blocked(text(reason))
  }

  /// `Wall time: 0.5 seconds`, newline, `aborted by user`, and nothing else.
  private static func isAborted(_ output: ArraySlice<UInt8>) -> Bool {
    guard let newline = output.firstIndex(of: UInt8(ascii: "\n")) else { return false }
    return Bytes.are(output[(newline + 1)...], "aborted by user")
  }

  /// The lines before the output: only these, so that no output can pretend to be one.
  private mutating func readReport(_ output: ArraySlice<UInt8>, tool: OutputRecognizer.Tool) {
    var line = output.startIndex
    var hasChunk = false
    while line < output.endIndex {
      let end = output[line...].firstIndex(of: UInt8(ascii: "\n")) ?? output.endIndex
      let text = output[line..<end]
      line = min(end + 1, output.endIndex)
      if Bytes.are(text, "Output:") { break }
      if Bytes.starts(text, with: "Chunk ID: ") {
        hasChunk = true
      } else if Bytes.starts(text, with: "Wall time: ") {
        wallTime = Bytes.milliseconds(text.dropFirst(11))
      } else if Bytes.starts(text, with: "Process exited with code ") {
        outcome = Bytes.number(text.dropFirst(25)).map { .exited(Int32(clamping: $0)) } ?? .executed
      } else if Bytes.starts(text, with: "Process running with session ID ") {
        outcome = .running(process: Bytes.number(text.dropFirst(32)) ?? -1)
      } else if Bytes.starts(text, with: "Exit code: ") {
        outcome = Bytes.number(text.dropFirst(11)).map { .exited(Int32(clamping: $0)) } ?? .executed
      }
    }
    body = line..<output.endIndex
    // A patch in a heredoc was applied by Codex, not by a shell: its report stands inside that of the call,
    // which has no chunk then.
    if tool == .shell, !hasChunk, outcome == .executed,
      Bytes.starts(output[line...], with: "Exit code: "),
      let code = Bytes.number(output[(line + 11)...])
    {
      outcome = .exited(Int32(clamping: code))
    }
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    // What a hook said; the command or patch behind it may be long.
    String(decoding: bytes.prefix(512), as: UTF8.self)
  }
}
