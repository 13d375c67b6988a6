import BelayIO
import BelayTranscripts

/// The transcripts that Codex has kept.
enum HistoryFiles {
  /// One transcript.
  struct File: Sendable {
    let path: [UInt8]
  }

  /// Codex keeps the transcripts of sessions in these folders of its home (0.136 to 0.163).
  static let folders = ["sessions", "archived_sessions"]

  /// The transcripts below folders, and the files among the paths, in the order of their names.
  ///
  /// Links are not followed. `prefix`: how the names of transcripts begin, `rollout-` as Codex names them.
  /// `problems`: folders that cannot be read.
  static func find(
    in paths: [String], prefix: String, problems: inout [String]
  ) -> [File] {
    var files: [File] = []
    for path in paths {
      let path = Array(path.utf8)
      switch FolderEntries.kind(of: path) {
      case .folder: walk(path, prefix, &files, &problems)
      case .file: files.append(File(path: path))
      case nil: problems.append("\(String(decoding: path, as: UTF8.self)): there is no such file")
      default:
        problems.append("\(String(decoding: path, as: UTF8.self)): it is not a regular file")
      }
    }
    return files
  }

  private static func walk(
    _ root: [UInt8], _ prefix: String, _ files: inout [File], _ problems: inout [String]
  ) {
    var waiting = [root]
    while let folder = waiting.popLast() {
      let entries: [FolderEntries.Entry]
      do throws(FileError) {
        entries = try FolderEntries(of: folder).entries
      } catch {
        problems.append("\(String(decoding: folder, as: UTF8.self)): \(error.description)")
        continue
      }
      for entry in entries.reversed() {
        let path = folder + [UInt8(ascii: "/")] + entry.name
        let kind = entry.kind == .unknown ? FolderEntries.kind(of: path) : entry.kind
        if kind == .folder {
          waiting.append(path)
        } else if kind == .file, entry.name.starts(with: prefix.utf8),
          entry.name.reversed().starts(with: ".jsonl".utf8.reversed())
        {
          files.append(File(path: path))
        }
      }
    }
    files.sort { $0.path.lexicographicallyPrecedes($1.path) }
  }
}
