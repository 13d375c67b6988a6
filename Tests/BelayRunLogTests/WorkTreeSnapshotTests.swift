import BelayRunLog
import Foundation
import Testing

@Suite struct WorkTreeSnapshotTests {
  @Test func `a snapshot is read as it was written, whatever the names hold`() throws {
    let fixture = LogFixture()
    var snapshot = WorkTreeSnapshot(turn: "t\n1", root: "/home/dev/a b")
    snapshot.head = "44510f1"
    snapshot.files = [
      .init(path: Array("a\n\t\u{1b}".utf8), size: 3, time: 1_795_214_569_731_000_001),
      .init(path: [0xFF, 0x2F, 0xFE], size: nil, time: nil),
    ]
    try snapshot.write(session: "../s", stateFolder: fixture.state)
    #expect(WorkTreeSnapshot.read(session: "../s", stateFolder: fixture.state) == snapshot)
    snapshot.problem = "git was not done"
    try snapshot.write(session: "../s", stateFolder: fixture.state)
    #expect(WorkTreeSnapshot.read(session: "../s", stateFolder: fixture.state) == snapshot)
    WorkTreeSnapshot.remove(session: "../s", stateFolder: fixture.state)
    #expect(WorkTreeSnapshot.read(session: "../s", stateFolder: fixture.state) == nil)
  }

  @Test(arguments: [
    "", "belay-snapshot 2\0t\0r\0h\0p\0", "belay-snapshot 1\0t\0r\0", "\0\0\0\0\0\0",
    "belay-snapshot 1\0t\0r\0h\0p\0file\0",
  ])
  func `what is no snapshot is none`(text: String) throws {
    let fixture = LogFixture()
    fixture.write(Array(text.utf8), to: fixture.state + "/snapshots/s")
    #expect(WorkTreeSnapshot.read(session: "s", stateFolder: fixture.state) == nil)
  }
}
