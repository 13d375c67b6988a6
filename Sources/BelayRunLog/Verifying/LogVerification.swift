import BelayIO
import BelayModel

/// What verifying a state folder found: every session's file, the ledger, and one against the other.
package struct LogVerification: Sendable {
  /// The exit status of `belay verify`.
  package enum Status: Int32, Sendable {
    case intact = 0
    case broken = 1
    /// Records, or a whole session, are missing that the ledger knows.
    case truncated = 2
    case unreadable = 3

    /// As `belay verify --format json` writes it.
    package var name: String {
      switch self {
      case .intact: "intact"
      case .broken: "broken"
      case .truncated: "truncated"
      case .unreadable: "unreadable"
      }
    }
  }

  /// The files that could be read, the ledger last.
  package private(set) var files: [ChainReport] = []
  /// Sessions of the ledger whose file is gone, as their paths, with how many records they had.
  package private(set) var lost: [(path: String, records: Int)] = []
  /// Whether sessions tell of ends of turns and the ledger that would hold them is gone.
  package private(set) var isLedgerLost = false
  /// What could not be read.
  package private(set) var failures: [RunLogError] = []

  /// What it comes to: a break weighs most, then missing records, then what could not be read.
  package var status: Status {
    if files.contains(where: { $0.firstBreak != nil }) { return .broken }
    if isLedgerLost || !lost.isEmpty || files.contains(where: { $0.missing > 0 }) {
      return .truncated
    }
    return failures.isEmpty ? .intact : .unreadable
  }

  /// All records that hold.
  package var records: Int { files.reduce(0) { $0 + $1.records } }

  /// Verifies the files of a state folder.
  ///
  /// With a `session` only its file is read, and the ledger, which tells whether something is missing.
  /// `progress` is called before each file with its number, from 1, and how many there are.
  package static func run(
    stateFolder: String, session: String? = nil, progress: ((Int, Int) -> Void)? = nil
  ) -> LogVerification {
    let folder = StateFolder(stateFolder)
    var verification = LogVerification()
    let ledger = verification.readLedger(folder)
    var names: [String] = []
    if let session {
      names = [SessionFileName.encode(session) + ".jsonl"]
    } else {
      names = FolderListing.names(in: folder.log).filter { $0.hasSuffix(".jsonl") }
    }
    if names.isEmpty, ledger == nil {
      let failure = FolderListing.failure(of: folder.log)
      verification.failures.append(
        .system(operation: "read", path: folder.log, errno: failure == 0 ? 2 : failure))
    }
    let known = Self.grouped(ledger?.ledger ?? [])
    var entries = known[...]
    var jobs: [ManyFiles.Job] = []
    for name in names {
      while let entry = entries.first, entry.name.precedes(name) {
        if session == nil { verification.lose(entry, in: folder) }
        entries.removeFirst()
      }
      var marks: [LedgerMark] = []
      var chain: [UInt8]?
      if let entry = entries.first, entry.name == name {
        marks = entry.marks
        chain = entry.chain
        entries.removeFirst()
      }
      jobs.append(ManyFiles.Job(path: folder.log + "/" + name, marks: marks, chain: chain))
    }
    let outcomes = ManyFiles.verify(jobs) { progress?($0 + 1, jobs.count) }
    for (job, outcome) in zip(jobs, outcomes) { verification.take(outcome, of: job) }
    if session == nil { for entry in entries { verification.lose(entry, in: folder) } }
    if let ledger { verification.files.append(ledger.report) }
    if ledger == nil, verification.failures.isEmpty {
      verification.isLedgerLost = names.contains { LedgerTrace.exists(in: folder.log + "/" + $0) }
    }
    return verification
  }

  private mutating func take(_ outcome: ManyFiles.Outcome, of job: ManyFiles.Job) {
    switch outcome {
    case .success(let report): files.append(report)
    case .failure(.system(_, _, 2)) where !job.marks.isEmpty:
      lost.append((job.path, job.marks.last?.count ?? 0))
    case .failure(let error): failures.append(error)
    }
  }

  private mutating func lose(_ entry: KnownChain, in folder: StateFolder) {
    guard let mark = entry.marks.last else { return }
    lost.append((folder.log + "/" + entry.name, mark.count))
  }

  // MARK: - Ledger

  /// Everything the ledger knows of one chain.
  private struct KnownChain {
    let name: String
    let chain: [UInt8]
    var marks: [LedgerMark]
  }

  private mutating func readLedger(
    _ folder: StateFolder
  ) -> (report: ChainReport, ledger: [LedgerLine])? {
    guard PathStatus.exists(folder.ledger) else { return nil }
    do throws(RunLogError) {
      return try ChainVerifier.verify(
        folder.ledger, marks: [], chain: Array(RunLog.ledgerChain.utf8), readsLedger: true)
    } catch {
      failures.append(error)
      return nil
    }
  }

  /// The ledger by file name, the marks of each chain by rising number.
  private static func grouped(_ lines: [LedgerLine]) -> [KnownChain] {
    var chains: [KnownChain] = []
    let sorted = lines.sorted {
      $0.chain == $1.chain
        ? $0.mark.count < $1.mark.count : $0.chain.lexicographicallyPrecedes($1.chain)
    }
    for line in sorted {
      if chains.last?.chain == line.chain {
        chains[chains.count - 1].marks.append(line.mark)
      } else {
        chains.append(
          KnownChain(
            name: SessionFileName.encode(Self.text(line.chain)) + ".jsonl", chain: line.chain,
            marks: [line.mark]))
      }
    }
    return chains.sorted { $0.name.precedes($1.name) }
  }

  /// The text whose inside of a JSON string `escaped` is.
  private static func text(_ escaped: [UInt8]) -> String {
    let quoted = [UInt8(ascii: "\"")] + escaped + [UInt8(ascii: "\"")]
    guard let document = try? JSONScanner.parse(quoted) else { return "" }
    return String(decoding: document.text(at: 0), as: UTF8.self)
  }
}

extension String {
  /// Whether it comes first in the order of bytes, which is the order of a folder's listing.
  fileprivate func precedes(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}
