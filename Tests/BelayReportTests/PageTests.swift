import BelayMetrics
import BelayModel
import BelayReport
import BelayRunLog
import BelaySamples
import BelayTestSupport
import Foundation
import Testing

@Suite(.serialized, .enabled(if: PageInspection.hasBrowser, "\(PageInspection.hint)"))
struct PageTests {
  private static func page(_ state: String) -> [UInt8] {
    let data = ReportData.gather(
      stateFolder: state, scope: ReportScope(), inventory: ReportInventory(),
      verification: LogVerification.run(stateFolder: state),
      metrics: MetricsReader.read(stateFolder: state))
    return ReportPage(data, time: 1_795_622_400_000).html
  }

  /// Opens the page of a state folder in every view and expects no fault in any.
  private func inspections(_ state: String) throws -> [PageInspection] {
    let inspections = try PageInspection.all(Self.page(state))
    for inspection in inspections {
      let faults = inspection.faults.joined(separator: "\n")
      #expect(faults.isEmpty, "\(inspection.view.testDescription): \(faults)")
      // The scheme is really the one that was asked for.
      let isDark = inspection.found["background"]?.string == "rgb(17, 19, 21)"
      #expect(isDark == (inspection.view.scheme == "dark"))
    }
    return inspections
  }

  @Test
  func `a month of runs is shown without fault, on a phone and a wide screen, light and dark`()
    throws
  {
    let scratch = try ScratchFolder()
    var log = SampleRunLog(stateFolder: scratch.path("state"))
    log.write(runs: 12)
    for inspection in try inspections(scratch.path("state")) {
      #expect(inspection.text.contains("The log is intact"))
      #expect(inspection.found["texts"]?.number ?? 0 > 300)
      #expect(inspection.found["controls"]?.number ?? 0 > 20)
    }
  }

  @Test func `a state folder without records is said to be empty`() throws {
    let scratch = try ScratchFolder()
    for inspection in try inspections(scratch.path("none")) {
      for words in [
        "No run log yet", "No session has been recorded yet", "belay install",
        "No rule has spoken", "too little data",
      ] {
        #expect(inspection.text.contains(words), "\(words)")
      }
      #expect(!inspection.text.contains("intact") && !inspection.text.contains("NaN"))
    }
  }

  @Test func `hostile texts stay texts`() throws {
    let scratch = try ScratchFolder()
    try scratch.file("state/log/hostile.jsonl", HostileLog().bytes)
    for inspection in try inspections(scratch.path("state")) {
      #expect(inspection.found["title"] == "Belay report")
      #expect(inspection.list("ids").allSatisfy { $0.string?.contains("pwned") == false })
      for shown in HostileLog.shown { #expect(inspection.text.contains(shown), "\(shown)") }
      let acting = inspection.text.unicodeScalars.filter { HostileLog.forbidden.contains($0.value) }
      #expect(acting.isEmpty, "\(acting.prefix(5).map { String($0.value, radix: 16) })")
    }
  }

  @Test func `a changed log is the first thing that is said`() throws {
    let scratch = try ScratchFolder()
    let state = scratch.path("state")
    var log = SampleRunLog(stateFolder: state)
    log.write(runs: 3)
    let name = try #require(scratch.files(below: "state/log").first)
    var bytes = scratch.bytes(of: name)
    bytes[bytes.count / 2] ^= 1
    try scratch.file(name, bytes)
    for inspection in try inspections(state) {
      #expect(inspection.text.contains("The log was changed"))
      #expect(inspection.text.contains(scratch.path(name)))
      #expect(!inspection.text.contains("The log is intact"))
    }
  }
}
