/// The transcripts that Codex has kept, by the threads that they are of.
struct TranscriptIndex {
  private var paths: [String: String] = [:]

  /// Looks through the folders of sessions; unreadable ones hold nothing.
  init(codexHome: String) {
    var problems: [String] = []
    let folders = HistoryFiles.folders.map { codexHome + "/" + $0 }
    for file in HistoryFiles.find(in: folders, prefix: "rollout-", problems: &problems) {
      // `rollout-2026-11-25T17-58-30-<thread>.jsonl` (Codex 0.136 to 0.163).
      let name = file.path.dropLast(".jsonl".utf8.count)
      let thread = String(decoding: name.suffix(Self.length), as: UTF8.self)
      guard Self.isThread(thread) else { continue }
      paths[thread] = String(decoding: file.path, as: UTF8.self)
    }
  }

  /// The transcript of a thread.
  subscript(thread: String) -> String? { paths[thread] }

  /// How long the id of a thread is, a UUID.
  private static let length = 36

  /// Whether a text can be the id of a thread.
  static func isThread(_ text: String) -> Bool {
    text.utf8.count == length
      && text.utf8.allSatisfy {
        $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) || (0x61...0x66).contains($0)
      }
  }
}
