import BelayTestSupport
import Testing

@testable import BelayTool

@Suite("What belay doctor says of the run log")
struct RunLogCheckTests {
  @Test("a folder that is there, or still to be made, is well")
  func well() throws {
    let scratch = try ScratchFolder()
    #expect(RunLogCheck.check(stateFolder: scratch.path("none")).status == .ok)
    try scratch.folder("state")
    let check = RunLogCheck.check(stateFolder: scratch.path("state"))
    #expect(check.status == .ok, "\(check)")
  }

  @Test("a file in the folder's place, and a key that is none, are problems with a remedy")
  func problems() throws {
    let scratch = try ScratchFolder()
    let file = try scratch.file("file", "")
    try scratch.file("state/key", "short")
    for folder in [file, scratch.path("state")] {
      let check = RunLogCheck.check(stateFolder: folder)
      #expect(check.status == .problem && check.detail.contains(folder), "\(check)")
      #expect(check.fix != nil)
    }
  }
}
