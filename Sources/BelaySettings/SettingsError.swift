/// Why a policy file yields no document.
enum SettingsError: Error, Equatable {
  /// There is no such file.
  case missing
  /// The file is there but is not read: what is wrong with it, and the remedy.
  case unreadable(message: String, suggestion: String?)
  /// The file is not TOML, or exceeds a limit.
  case malformed(line: Int, message: String, suggestion: String?)
}
