import ArgumentParser
import BelayIO
import BelayRunLog

/// Finds the session that a person means who names none.
enum LatestSession {
  /// The log file that was written last.
  static func file(stateFolder: String) throws -> String {
    let files = RunLogReader.files(stateFolder: stateFolder)
    guard let latest = files.max(by: { PathStatus.modified($0) < PathStatus.modified($1) }) else {
      Console.note(
        "belay: " + TerminalText.sanitize(RunLogReader.absence(stateFolder: stateFolder)))
      throw ExitStatus.unable
    }
    return latest
  }

  /// The id of the session that was recorded last.
  static func id(stateFolder: String) throws -> String {
    let path = try file(stateFolder: stateFolder)
    var session: String?
    _ = try? RunLogReader.read(path) { line in
      if case .entry(let entry) = line { session = entry.session }
      return session == nil
    }
    guard let session else {
      Console.note("belay: \(path) holds no record")
      throw ExitStatus.unable
    }
    return session
  }
}
