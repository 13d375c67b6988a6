import Foundation

/// A folder of its own for one test, gone with it.
struct TemporaryFolder: ~Copyable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("belay-io-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  /// The path of something in it.
  func path(_ name: String) -> String { "\(path)/\(name)" }

  /// Makes a file in it and tells its path.
  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
    return path(name)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}
