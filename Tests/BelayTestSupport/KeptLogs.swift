import Foundation

/// Run logs that tests made and that are looked at once more after the tests: `Scripts/validate-logs`
/// gives them to a public JSON Schema validator.
package enum KeptLogs {
  /// The folder they are kept in: `$BELAY_LOGS`; nothing is kept if that is not set.
  package static let folder = ProcessInfo.processInfo.environment["BELAY_LOGS"].flatMap {
    $0.isEmpty ? nil : $0
  }

  /// Copies the logs and the ledger of a state folder under a name of their own.
  package static func keep(stateFolder: String, as name: String) throws {
    guard let folder else { return }
    let place = URL(fileURLWithPath: folder).appendingPathComponent(
      name + "-" + UUID().uuidString.prefix(8))
    let files = FileManager.default
    try files.createDirectory(at: place, withIntermediateDirectories: true)
    for entry in ["log", "ledger.jsonl"] where files.fileExists(atPath: stateFolder + "/" + entry) {
      try files.copyItem(
        at: URL(fileURLWithPath: stateFolder + "/" + entry),
        to: place.appendingPathComponent(entry))
    }
  }
}
