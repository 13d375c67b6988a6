import BelayModel
import BelaySamples
import BelayTestSupport
import Testing

@Suite(
  "The samples", .enabled(if: BuiltExecutables.arePresent, "\(BuiltExecutables.hint)"))
struct SampleTests {
  @Test("get the answers and leave the records that stand beside them")
  func goldenFiles() throws {
    let cases = try SampleCase.load(from: PackageRoot.path("samples"))
    #expect(cases.count >= 20)
    for sample in cases {
      let state = try ScratchFolder()
      var environment: [String: String] = [:]
      for entry in SampleSurroundings.environment(stateHome: state.path) {
        let parts = entry.split(separator: "=", maxSplits: 1).map(String.init)
        environment[parts[0]] = parts.count > 1 ? parts[1] : ""
      }
      var run = ProgramRun(BuiltExecutables.path(sample.program), environment: environment)
      run.input = .bytes(sample.event)
      let result = try run.run()
      _ = Answer.read(result, to: sample.eventName)
      let answer = SampleAnswer(
        program: sample.program.rawValue, exitCode: result.status ?? -1,
        standardOutput: result.output, standardError: result.error)
      expectGolden(answer.golden(stateFolder: state.path), sample.folder + "/verdict.json")
      expectGolden(
        RecordedLog.normalized(in: state.path + "/belay/log"), sample.folder + "/audit.jsonl")
    }
  }

  private func expectGolden(_ bytes: [UInt8], _ path: String) {
    if let difference = GoldenFile.difference(bytes, from: path) {
      Issue.record("\(difference)")
    }
  }
}
