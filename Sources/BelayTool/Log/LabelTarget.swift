import BelayIO
import BelayModel
import BelayRunLog

/// What a person means by an id: a session, a record, a call or a receipt of the run log.
struct LabelTarget {
  /// What it is.
  let kind: RunLabel.Kind
  let session: String
  /// The call that it is, or belongs to.
  let call: String?

  /// Looks for an id in the logs of a state folder, in one session or all of them.
  ///
  /// A session is found by its file. Anything else is looked for in the records, the newest session first; of
  /// equal ids (calls are numbered anew in some clients) those of one session only.
  static func find(_ id: String, stateFolder: String, session: String?) -> LabelTarget? {
    let folder = StateFolder(stateFolder)
    if session == nil || session == id, PathStatus.exists(folder.log(of: id)),
      let known = sessionName(folder.log(of: id))
    {
      return LabelTarget(kind: .run, session: known, call: nil)
    }
    let files =
      session.map { [folder.log(of: $0)] }
      ?? RunLogReader.files(stateFolder: stateFolder)
      .sorted { PathStatus.modified($0) > PathStatus.modified($1) }
    // An id without quotes and backslashes stands in the line as it is.
    let sought = Array(id.utf8)
    for file in files {
      var found: LabelTarget?
      _ = try? RunLogReader.lines(of: file) { line, offset in
        guard LineBytes.contains(sought, in: line),
          let document = try? JSONScanner.parse(LineBytes.copy(line)),
          let entry = RunLogEntry(document, offset: offset)
        else { return true }
        found = target(id, entry) ?? found
        return found == nil
      }
      if let found { return found }
    }
    return nil
  }

  private static func target(_ id: String, _ entry: RunLogEntry) -> LabelTarget? {
    if entry.kind == .recovery || entry.kind == .ledger || entry.kind == .label { return nil }
    if entry.uid == id || entry.call == id {
      return LabelTarget(kind: .call, session: entry.session, call: entry.call)
    }
    if entry.resolution?.receipts.contains(where: { $0.id == id }) == true {
      return LabelTarget(kind: .receipt, session: entry.session, call: entry.call)
    }
    return nil
  }

  /// The session's id as its records have it.
  private static func sessionName(_ file: String) -> String? {
    var name: String?
    _ = try? RunLogReader.read(file) { line in
      if case .entry(let entry) = line { name = entry.session }
      return name == nil
    }
    return name
  }
}
