import BelayIO
import BelayModel

/// Fetches the bytes of a policy file.
enum PolicyFileContent {
  /// The bytes; never waits for a FIFO, never reads a device.
  ///
  /// Whoever may place the managed and user files, or names one by `--policy`, may make it a symbolic
  /// link. In a repository a link could point anywhere, so it is not followed.
  static func read(_ path: String, layer: PolicyLayer) throws(SettingsError) -> [UInt8] {
    do throws(FileError) {
      return try RegularFile.read(
        path, limit: PolicyLimits.fileSize, following: layer != .repository)
    } catch {
      switch error {
      case .missing:
        throw .missing
      case .notRegular:
        let suggestion =
          layer == .repository
          ? "put a regular file there, no link, folder or FIFO" : "put a regular file there"
        throw .unreadable(message: "it is not a regular file", suggestion: suggestion)
      case .tooLarge:
        throw .unreadable(
          message: "it is larger than \(PolicyLimits.fileSize) bytes",
          suggestion: "remove what it does not need")
      case .unreadable:
        throw .unreadable(message: "\(error)", suggestion: "make it readable, or remove it")
      }
    }
  }
}
