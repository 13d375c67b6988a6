import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A temporary folder that is removed with the object: a class, because its end is what it is for.
package final class ScratchFolder: Sendable {
  /// Absolute, symbolic links resolved, no trailing slash.
  package let path: String

  package init() throws {
    let parent = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
    path = parent + "/belay-test." + UUID().uuidString.prefix(13)
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A path below the folder.
  package func path(_ relative: String) -> String { path + "/" + relative }

  /// Makes a folder.
  @discardableResult
  package func folder(_ relative: String, mode: Int = 0o755) throws -> String {
    try FileManager.default.createDirectory(
      atPath: path(relative), withIntermediateDirectories: true)
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: path(relative))
    return path(relative)
  }

  /// Writes a file, and the folders above it.
  @discardableResult
  package func file(_ relative: String, _ content: [UInt8], mode: Int = 0o644) throws -> String {
    let url = URL(fileURLWithPath: path(relative))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(content).write(to: url)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: url.path)
    return url.path
  }

  /// Writes a text file.
  @discardableResult
  package func file(_ relative: String, _ content: String, mode: Int = 0o644) throws -> String {
    try file(relative, Array(content.utf8), mode: mode)
  }

  /// Makes a named pipe, which blocks whoever opens it carelessly.
  package func fifo(_ relative: String) throws {
    guard unsafe mkfifo(path(relative), 0o644) == 0 else {
      throw ProgramRunError("\(path(relative)) cannot be made a pipe", errno: errno)
    }
  }

  /// The paths of all regular files below the folder, relative to it, in order.
  package func files(below relative: String = "") -> [String] {
    let base = relative.isEmpty ? path : path(relative)
    var found: [String] = []
    for case let name as String in FileManager.default.enumerator(atPath: base) ?? .init() {
      let attributes = try? FileManager.default.attributesOfItem(atPath: base + "/" + name)
      if attributes?[.type] as? FileAttributeType == .typeRegular {
        found.append(relative.isEmpty ? name : relative + "/" + name)
      }
    }
    return found.sorted()
  }

  /// The bytes of a file below the folder; empty if there is none.
  package func bytes(of relative: String) -> [UInt8] {
    FileManager.default.contents(atPath: path(relative)).map { [UInt8]($0) } ?? []
  }
}
