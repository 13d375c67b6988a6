import Foundation

/// Test material that is not part of the package: `BELAY_SHARED`, else `../shared` beside its root.
enum SharedFolder {
  /// What is said of tests that are skipped for want of it.
  static let comment = "needs the shared folder: set BELAY_SHARED to it"

  /// Where it should be.
  static let url: URL = {
    if let path = ProcessInfo.processInfo.environment["BELAY_SHARED"] {
      return URL(fileURLWithPath: path)
    }
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    return root.deletingLastPathComponent().appendingPathComponent("shared")
  }()

  /// Whether a folder of it is there.
  static func has(_ folder: String) -> Bool {
    !files(folder).isEmpty
  }

  /// The names of the files in one of its folders, sorted.
  static func files(_ folder: String) -> [String] {
    let path = url.appendingPathComponent(folder).path
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  /// What a file of it holds.
  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: url.appendingPathComponent(path)))
  }
}
