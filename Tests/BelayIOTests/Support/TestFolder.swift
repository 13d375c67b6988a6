import BelayIO
import Foundation

/// A folder of its own for one test, gone with it.
struct TestFolder: ~Copyable {
  private let folder: TemporaryFolder

  init() throws {
    guard let folder = TemporaryFolder(prefix: "belay-io-tests") else { throw POSIXError(.EACCES) }
    self.folder = folder
  }

  /// The path of something in it.
  func path(_ name: String) -> String { "\(folder.path)/\(name)" }

  /// Makes a file in it and tells its path.
  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
    return path(name)
  }

  /// Makes a symbolic link in it and tells its path.
  func link(_ name: String, to target: String) -> String {
    unsafe symlink(target, path(name))
    return path(name)
  }

  /// Makes a FIFO in it and tells its path.
  func fifo(_ name: String) -> String {
    unsafe mkfifo(path(name), 0o600)
    return path(name)
  }
}
