import BelayIO
import BelayProcess
import BelayTestSupport
import Foundation
import Testing

@Suite struct SettingsFileTests {
  private func mode(_ path: String) -> Int? {
    (try? FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]) as? Int
  }

  @Test func aFileIsMadeWithItsFolders() throws {
    let folder = try ScratchFolder()
    let file = SettingsFile(path: folder.path + "/a/b/hooks.json")
    #expect(try file.read() == nil)
    #expect(file.write([1, 2]) == 0)
    #expect(try file.read() == [1, 2])
    #expect(mode(folder.path + "/a") == 0o700)
    #expect(file.remove() == 0)
    #expect(file.remove() == 0)
    #expect(try file.read() == nil)
  }

  @Test func theModeIsKept() throws {
    let folder = try ScratchFolder()
    let file = SettingsFile(path: folder.path + "/hooks.json")
    #expect(file.write([1]) == 0)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
    #expect(file.write([2]) == 0)
    #expect(mode(file.path) == 0o640)
  }

  @Test(arguments: ["real/hooks.json", "absolute"])
  func aSymbolicLinkIsWrittenThrough(target: String) throws {
    let folder = try ScratchFolder()
    let real = folder.path + "/real/hooks.json"
    try FileManager.default.createDirectory(
      atPath: folder.path + "/real", withIntermediateDirectories: true)
    let file = SettingsFile(path: folder.path + "/hooks.json")
    try FileManager.default.createSymbolicLink(
      atPath: file.path, withDestinationPath: target == "absolute" ? real : target)
    #expect(try file.read() == nil)
    #expect(file.write([7]) == 0)
    #expect(try SettingsFile(path: real).read() == [7])
    #expect(
      try FileManager.default.attributesOfItem(atPath: file.path)[.type] as? FileAttributeType
        == .typeSymbolicLink)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/real").count == 1)
  }

  @Test func whatCannotBeWrittenIsToldAndLeavesNothing() throws {
    let folder = try ScratchFolder()
    let blocking = SettingsFile(path: folder.path + "/file")
    #expect(blocking.write([1]) == 0)
    #expect(SettingsFile(path: folder.path + "/file/hooks.json").write([2]) != 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["file"])
  }
}

@Suite struct FilePathTests {
  @Test(arguments: [
    ("/a/../b/./c//d", "/b/c/d"), ("/../..", "/"), ("/a/b/", "/a/b"), ("/", "/"),
  ])
  func absolutePathsAreTidied(path: String, expected: String) {
    #expect(FilePath.absolute(path) == expected)
  }

  @Test func relativePathsStartInTheWorkingFolder() {
    #expect(
      FilePath.absolute("x/../y") == FileManager.default.currentDirectoryPath + "/y")
  }

  @Test(arguments: [("/a/b", "/a", "b"), ("/a", "/", "a"), ("/", "/", "/")])
  func pathsHaveAFolderAndAName(path: String, folder: String, name: String) {
    #expect(FilePath.folder(of: path) == folder)
    #expect(FilePath.name(of: path) == name)
  }

  @Test func theRunningFileIsFoundThroughALinkOfTheSameName() throws {
    let folder = try ScratchFolder()
    let running = try #require(
      ExecutableLocation.path(startedAs: "no-such-name", environment: ProgramEnvironment()))
    let link = folder.path + "/belay"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: running)
    #expect(ExecutableLocation.path(startedAs: link, environment: ProgramEnvironment()) == link)
    #expect(
      ExecutableLocation.path(
        startedAs: "belay", environment: ProgramEnvironment(entries: ["PATH=\(folder.path)"]))
        == link)
    // A name that leads to another program is not believed.
    #expect(
      ExecutableLocation.path(startedAs: "/bin/sh", environment: ProgramEnvironment()) == running)
  }
}
