import BelayModel

/// A compiled-in rule about files, whatever program or tool touches them.
///
/// Plain literals only, see `BuiltInRule`.
struct BuiltInPathRule: Sendable {
  /// What decides besides names.
  enum Place: UInt8, Sendable {
    /// Only the names below.
    case named
    /// Settings of Codex that say which hooks and rules hold.
    case codexSettings
    /// Belay's policy, state, key and executables.
    case belayFiles
    /// The operating system's own files.
    case system
    /// What an administrator may change: `/etc`.
    case configuration
    /// Disks and other devices.
    case device
    /// bash's names for connections to other machines.
    case socket
  }

  let id: String
  let access: PathRule.Access
  let ruling: Ruling
  let severity: Severity
  let reason: String
  let advice: String?
  let place: Place
  /// Patterns for the last component.
  let names: String
  /// Ends of paths, whole components: `.aws/credentials`, `.ssh/*`.
  let tails: String
  /// Whole paths.
  let paths: String
  /// Patterns for last components that are exempt.
  let except: String
  /// Whether files below folders for tests and examples are exempt.
  let sparesFixtures: Bool
  let match: String
  let notMatch: String
}
