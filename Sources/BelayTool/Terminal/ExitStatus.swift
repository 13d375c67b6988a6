import ArgumentParser

/// The exit statuses of `belay`, the same for every subcommand.
enum ExitStatus {
  /// Nothing found, or done.
  static let success = ExitCode(0)
  /// Something was found, or is not in order.
  static let found = ExitCode(1)
  /// It could not be told.
  static let unable = ExitCode(2)
  /// There is too little data to tell.
  static let insufficient = ExitCode(3)
}
