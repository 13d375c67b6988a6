import BelayMetrics
import BelayPolicy
import BelayScan

/// Results of gates as JUnit XML: one case a check, so that CI systems show each.
enum GateJUnit {
  static func document(_ results: [GateResult]) -> [UInt8] {
    let checks = results.flatMap { result in result.checks.map { (result.gate, $0) } }
    let failures = checks.count { $0.1.outcome == .fail }
    let errors = checks.count { $0.1.outcome == .insufficient }
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites>
      <testsuite name="belay gate" tests="\(checks.count)" failures="\(failures)" errors="\(errors)">

      """
    for (gate, check) in checks {
      let name = "<testcase classname=\"gate to phase \(gate.phase)\" name=\"\(check.key)\""
      let said = XMLText.escaped(GateText.found(check))
      switch check.outcome {
      case .pass: text += name + "/>\n"
      case .fail: text += name + "><failure message=\"\(said)\" type=\"fail\"/></testcase>\n"
      case .insufficient:
        text += name + "><error message=\"\(said)\" type=\"insufficient\"/></testcase>\n"
      }
    }
    return Array((text + "</testsuite>\n</testsuites>\n").utf8)
  }
}
