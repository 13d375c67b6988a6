import BelayCommands
import BelayModel

/// Puts what a patch does into the words of the run log.
enum PatchActivity {
  /// The changes to one file of a patch; a move is a deletion and an addition under the new name.
  static func changes(of file: PatchFile) -> [FileChange] {
    let path = String(decoding: file.path, as: UTF8.self)
    guard let target = file.movedTo else {
      return [FileChange(path: path, change: file.change, source: .patch)]
    }
    return [
      FileChange(path: path, change: .deleted, source: .patch),
      FileChange(path: String(decoding: target, as: UTF8.self), change: .renamed, source: .patch),
    ]
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
