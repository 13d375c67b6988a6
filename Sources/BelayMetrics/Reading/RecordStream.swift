import BelayIO
import BelayRunLog

/// Hands out the records of a run log as they stand, chosen by time, team and session.
package struct RecordStream: Sendable {
  /// The files, in the order of their names.
  package let files: [String]
  private let filter: RecordFilter
  /// Lines that are no records so far.
  package private(set) var malformed = 0
  /// What could not be read so far.
  package private(set) var problems: [String] = []

  /// The sessions of a state folder, all of them or one.
  package init(stateFolder: String, session: String? = nil, filter: RecordFilter) {
    files =
      session.map { [StateFolder(stateFolder).log(of: $0)] }
      ?? RunLogReader.files(stateFolder: stateFolder)
    self.filter = filter
  }

  /// Hands out the records of one of the files.
  ///
  /// `body` is given each line, which is one whole JSON object, without its newline, and answers whether to
  /// go on.
  package mutating func read(_ file: String, _ body: (Span<UInt8>) -> Bool) {
    var damaged = 0
    do throws(RunLogError) {
      try RunLogReader.lines(of: file) { line, _ in
        guard let fields = RecordFields(line), JSONText.end(of: 0, in: line) == line.count else {
          damaged += 1
          return true
        }
        return filter.admits(line, fields) ? body(line) : true
      }
    } catch {
      problems.append(error.description)
    }
    malformed += damaged
  }
}
