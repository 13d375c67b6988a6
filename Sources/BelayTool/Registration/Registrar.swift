import BelayIO
import BelayModel
import BelayProcess

/// Registers Belay's hooks in a place, and takes them out again.
package struct Registrar: Sendable {
  /// What came of it.
  package enum Outcome: Sendable, Equatable {
    /// The file already was as it should be.
    case unchanged
    /// The file was written; `keptBackup` says whether what was there before has been kept.
    case written(keptBackup: Bool)
    /// The file is, to the byte, what it was before Belay came.
    case restored
    /// The file was Belay's alone and is gone.
    case removed
  }

  /// What is to be done, worked out but not done yet.
  package struct Plan: Sendable, Equatable {
    package let outcome: Outcome
    /// What the file will hold; `nil` if it will be gone.
    package let text: [UInt8]?
    let backup: [UInt8]?
  }

  package let place: RegistrationPlace

  package init(_ place: RegistrationPlace) {
    self.place = place
  }

  /// Works out how the file will look with these hooks.
  package func planInstalling(
    _ registrations: [HookRegistration]
  ) throws(RegistrationError) -> Plan {
    guard let text = try read(place.hooksFile) else {
      return Plan(
        outcome: .written(keptBackup: false), text: HooksFile.text(registering: registrations),
        backup: nil)
    }
    let file = try HooksFile(text, path: place.hooksFile.path)
    let updated = try file.registering(registrations)
    if updated == text { return Plan(outcome: .unchanged, text: text, backup: nil) }
    // A file in which Belay already stands is not the file as it was before Belay.
    let isFirst = file.entries.isEmpty
    return Plan(
      outcome: .written(keptBackup: isFirst), text: updated, backup: isFirst ? text : nil)
  }

  /// Works out how the file will look without Belay's hooks.
  package func planUninstalling() throws(RegistrationError) -> Plan {
    guard let text = try read(place.hooksFile) else {
      return Plan(outcome: .unchanged, text: nil, backup: nil)
    }
    let file = try HooksFile(text, path: place.hooksFile.path)
    guard !file.entries.isEmpty else { return Plan(outcome: .unchanged, text: text, backup: nil) }
    let earlierText = try read(place.backup)
    // A backup that somebody has broken is no reason to keep hooks that are to go.
    let earlier = earlierText.flatMap { try? HooksFile($0, path: place.backup.path) }
    guard let updated = file.removingEntries(earlier: earlier) else {
      // Where a backup was kept there was a file before, though nobody can say any more what it held.
      return earlierText == nil
        ? Plan(outcome: .removed, text: nil, backup: nil)
        : Plan(outcome: .written(keptBackup: false), text: Array("{}\n".utf8), backup: nil)
    }
    if let earlierText, Self.areEqual(updated, earlierText) {
      return Plan(outcome: .restored, text: earlierText, backup: nil)
    }
    return Plan(outcome: .written(keptBackup: false), text: updated, backup: nil)
  }

  /// Does what was planned for installing.
  package func install(_ plan: Plan) throws(RegistrationError) {
    guard case .written = plan.outcome, let text = plan.text else { return }
    if let backup = plan.backup { try write(backup, to: place.backup) }
    try write(text, to: place.hooksFile)
  }

  /// Does what was planned for uninstalling.
  package func uninstall(_ plan: Plan) throws(RegistrationError) {
    switch plan.outcome {
    case .unchanged: return
    case .removed: try remove(place.hooksFile)
    case .restored, .written:
      if let text = plan.text { try write(text, to: place.hooksFile) }
    }
    try remove(place.backup)
  }

  private func read(_ file: SettingsFile) throws(RegistrationError) -> [UInt8]? {
    do throws(FileError) {
      return try file.read()
    } catch {
      throw .unreadable(path: file.path, error)
    }
  }

  private func write(_ text: [UInt8], to file: SettingsFile) throws(RegistrationError) {
    let failure = file.write(text)
    guard failure == 0 else { throw .unwritable(path: file.path, errno: failure) }
  }

  private func remove(_ file: SettingsFile) throws(RegistrationError) {
    let failure = file.remove()
    guard failure == 0 else { throw .unwritable(path: file.path, errno: failure) }
  }

  /// Whether two texts hold the same JSON, in the same order.
  private static func areEqual(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    guard let one = try? JSONScanner.parse(first), let other = try? JSONScanner.parse(second),
      one.nodes.count == other.nodes.count
    else { return false }
    return one.nodes.indices.allSatisfy { index in
      one.nodes[index].kind == other.nodes[index].kind
        && one.following(index) == other.following(index)
        && one.text(at: index) == other.text(at: index)
    }
  }
}
