import BelayRunLog
import Foundation
import Testing

@Suite struct LocalKeyTests {
  @Test func `the key stays the same`() throws {
    let fixture = LogFixture()
    let key = try LocalKey.load(stateFolder: fixture.state)
    #expect(key.count == 32)
    #expect(try LocalKey.load(stateFolder: fixture.state) == key)
    #expect(key != [UInt8](repeating: 0, count: 32))
  }

  @Test(arguments: [0, 1, 31, 33, 4096])
  func `a file of another length is no key`(length: Int) {
    let fixture = LogFixture()
    fixture.write([UInt8](repeating: 7, count: length), to: fixture.state + "/key")
    #expect(throws: RunLogError.badKey(path: fixture.state + "/key")) {
      try LocalKey.load(stateFolder: fixture.state)
    }
  }

  @Test func `a link or a folder in its place is no key`() throws {
    let fixture = LogFixture()
    try FileManager.default.createDirectory(
      atPath: fixture.state + "/key", withIntermediateDirectories: true)
    #expect(throws: RunLogError.notRegular(path: fixture.state + "/key")) {
      try LocalKey.load(stateFolder: fixture.state)
    }
    try FileManager.default.removeItem(atPath: fixture.state + "/key")
    fixture.write([UInt8](repeating: 7, count: 32), to: fixture.state + "/elsewhere")
    try FileManager.default.createSymbolicLink(
      atPath: fixture.state + "/key", withDestinationPath: fixture.state + "/elsewhere")
    #expect(throws: RunLogError.notRegular(path: fixture.state + "/key")) {
      try LocalKey.load(stateFolder: fixture.state)
    }
  }

  @Test func `a state folder that cannot be made is an error with its path`() {
    let fixture = LogFixture()
    fixture.write([1], to: fixture.state)
    #expect {
      try LocalKey.load(stateFolder: fixture.state)
    } throws: { error in
      "\(error)".contains(fixture.state)
    }
  }
}
