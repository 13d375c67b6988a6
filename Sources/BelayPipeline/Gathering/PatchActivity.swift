import BelayCommands
import BelayModel

/// Puts what a patch does into the words of the run log.
enum PatchActivity {
  /// The changes to one file of a patch; a move is a deletion and an addition under the new name.
  ///
  /// `folder`: where the patch is applied, `cwd`: from where its names are told, if these differ.
  static func changes(of file: PatchFile, in folder: String, cwd: String) -> [FileChange] {
    let path = name(file.path, in: folder, cwd: cwd)
    guard let target = file.movedTo else {
      return [FileChange(path: path, change: file.change, source: .patch)]
    }
    return [
      FileChange(path: path, change: .deleted, source: .patch),
      FileChange(path: name(target, in: folder, cwd: cwd), change: .renamed, source: .patch),
    ]
  }

  private static func name(_ path: [UInt8], in folder: String, cwd: String) -> String {
    let text = String(decoding: path, as: UTF8.self)
    if folder == cwd || path.first == UInt8(ascii: "/") { return text }
    let inside = cwd + "/"
    return (folder.hasPrefix(inside) ? String(folder.dropFirst(inside.count)) : folder) + "/" + text
  }

  /// OCSF's activity of a whole patch: creating or deleting if it does nothing else.
  static func of(_ changes: [FileChange]) -> AuditRecord.Activity {
    guard let first = changes.first?.change, changes.allSatisfy({ $0.change == first }) else {
      return .update
    }
    switch first {
    case .added: return .create
    case .deleted: return .delete
    default: return .update
    }
  }
}
