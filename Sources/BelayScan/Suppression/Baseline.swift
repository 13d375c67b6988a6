import BelayDigest
import BelayIO
import BelayModel

/// The findings that are known and shall not be reported again.
///
/// An entry is a fingerprint: the rule and a keyed hash of the secret, without line or time, so moving
/// code changes nothing and a new secret on an old line shows. The secret itself is nowhere in it.
package struct Baseline: Sendable, Equatable {
  /// What a person said of an entry.
  package enum Verdict: String, Sendable {
    case unreviewed
    /// It is a secret; it is known and will be revoked.
    case secret
    /// It is none.
    case harmless
  }

  /// One known finding.
  package struct Entry: Sendable, Equatable {
    package let fingerprint: String
    package let severity: String
    /// The file it was first found in, for people.
    package let file: String
    package var verdict: Verdict

    package init(fingerprint: String, severity: String, file: String, verdict: Verdict) {
      self.fingerprint = fingerprint
      self.severity = severity
      self.file = file
      self.verdict = verdict
    }
  }

  /// How fingerprints are taken: with the baseline's own key, so that they are the same on every
  /// machine.
  package let fingerprint: Fingerprint
  /// By fingerprint.
  package private(set) var entries: [Entry]
  private var known: Set<String>

  /// An empty baseline with a new key.
  package init(includesPath: Bool) {
    self.init(
      fingerprint: Fingerprint(key: RandomBytes.make(32), includesPath: includesPath), entries: [])
  }

  init(fingerprint: Fingerprint, entries: [Entry]) {
    self.fingerprint = fingerprint
    self.entries = entries.sorted { $0.fingerprint < $1.fingerprint }
    known = Set(entries.map(\.fingerprint))
  }

  /// Whether a finding is known.
  package func holds(_ fingerprint: String) -> Bool { known.contains(fingerprint) }

  /// What an update changed.
  package struct Change: Sendable, Equatable {
    package var added = 0
    package var removed = 0
    package var kept = 0
  }

  /// Takes over the findings of a scan with this baseline's fingerprint: new ones are added, those that
  /// are gone leave, verdicts of the others stay.
  package mutating func update(_ findings: [ScanFinding]) -> Change {
    var change = Change()
    var verdicts: [String: Verdict] = [:]
    for entry in entries { verdicts[entry.fingerprint] = entry.verdict }
    var updated: [String: Entry] = [:]
    for finding in findings where updated[finding.fingerprint] == nil {
      let verdict = verdicts[finding.fingerprint]
      if verdict == nil { change.added += 1 } else { change.kept += 1 }
      updated[finding.fingerprint] = Entry(
        fingerprint: finding.fingerprint, severity: finding.severity.name,
        file: TerminalText.sanitize(finding.file), verdict: verdict ?? .unreviewed)
    }
    change.removed = entries.count - change.kept
    self = Baseline(fingerprint: fingerprint, entries: Array(updated.values))
    return change
  }

  /// Notes what a person said of an entry.
  package mutating func judge(_ fingerprint: String, _ verdict: Verdict) {
    for index in entries.indices where entries[index].fingerprint == fingerprint {
      entries[index].verdict = verdict
    }
  }
}
