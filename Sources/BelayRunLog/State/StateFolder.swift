/// The places inside Belay's state folder.
package struct StateFolder: Sendable {
  /// The folder itself, usually `$XDG_STATE_HOME/belay`.
  package let path: String

  package init(_ path: String) {
    self.path = path
  }

  /// One file of records a session.
  package var log: String { path + "/log" }

  /// The local key.
  package var key: String { path + "/key" }

  /// The chain of chain heads.
  package var ledger: String { path + "/ledger.jsonl" }

  /// One folder a session for records that could not be appended.
  package var spill: String { path + "/spill" }

  /// The file and the folder of spilled records of the session whose encoded name is `name`.
  func places(named name: String) -> (log: String, spill: String) {
    (joined("/log/", name, ".jsonl"), joined("/spill/", name))
  }

  /// The folder's path and what stands behind it, made in one piece: a text that outgrows its memory is
  /// released, which is dear the first time (see `RunLog`).
  private func joined(_ folder: String, _ name: String, _ ending: String = "") -> String {
    var text = ""
    text.reserveCapacity(
      path.utf8.count + folder.utf8.count + name.utf8.count + ending.utf8.count)
    text += path
    text += folder
    text += name
    text += ending
    return text
  }

  /// One folder a session for its summaries.
  package var runs: String { path + "/runs" }

  /// The file that tells how a session's work tree stood when its turn began.
  package func snapshot(of session: String) -> String {
    joined("/snapshots/", SessionFileName.encode(session))
  }

  /// The file of a session's records.
  package func log(of session: String) -> String {
    joined("/log/", SessionFileName.encode(session), ".jsonl")
  }

  /// The folder of a session's spilled records; it exists only while there are some.
  package func spill(of session: String) -> String {
    joined("/spill/", SessionFileName.encode(session))
  }

  /// The folder of spilled ledger records; no session's name begins like this.
  package var ledgerSpill: String { spill + "/_ledger" }

  /// The folder of a session's summaries.
  package func runs(of session: String) -> String {
    runs + "/" + SessionFileName.encode(session)
  }
}
