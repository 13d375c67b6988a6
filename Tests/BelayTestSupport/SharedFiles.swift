import Foundation

/// The reference files that are kept beside the package: schemas, captured events, public test cases.
///
/// Tests that need them ask `isPresent` in a trait and say `hint` where they are skipped.
package enum SharedFiles {
  /// The folder: `$BELAY_SHARED`, else `../shared` beside the package.
  package static let root: String =
    ProcessInfo.processInfo.environment["BELAY_SHARED"]
    ?? URL(fileURLWithPath: PackageRoot.path).deletingLastPathComponent()
    .appendingPathComponent("shared").path

  /// Whether the folder is there.
  package static let isPresent = FileManager.default.fileExists(atPath: root + "/codex/schema")

  /// What to do where it is not.
  package static let hint =
    "the reference files are not at \(root); set BELAY_SHARED to the folder that holds them"

  /// A file of the folder.
  package static func path(_ relative: String) -> String { root + "/" + relative }

  /// A file's bytes.
  package static func bytes(_ relative: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path(relative))))
  }

  /// The names in a folder, in order.
  package static func names(in relative: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(relative)).sorted()
  }
}
