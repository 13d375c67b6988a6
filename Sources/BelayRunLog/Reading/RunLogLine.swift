/// A line of a log as a reader gets it.
package enum RunLogLine: Sendable {
  case entry(RunLogEntry)
  /// Bytes that are no record: where they begin and how many they are, without the newline.
  case malformed(offset: Int, length: Int)
}
