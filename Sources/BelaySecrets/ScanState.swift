import BelayModel

/// What one scan has gathered so far.
struct ScanState {
  /// A finding before overlaps are settled.
  struct Candidate {
    let rule: RuleReference
    let range: Range<Int>
    let verification: Verification
    let severity: Severity
    let specificity: UInt8
    /// What may be shown of it.
    let preview: String

    /// The same at another place.
    func moved(to place: Range<Int>) -> Candidate {
      Candidate(
        rule: rule, range: place, verification: verification, severity: severity,
        specificity: specificity, preview: preview)
    }
  }

  /// A rule whose keyword does not mark the start of a match, and how far its searches have come.
  struct Progress {
    let rule: RuleReference
    var coveredUntil: Int
  }

  var candidates: [Candidate] = []
  /// Where a format was recognised and found to be a dummy or damaged: no other rule may take it
  /// for a secret because of the name it is assigned to.
  var refused: [Range<Int>] = []
  var undecided: [RuleReference] = []
  var progress: [Progress] = []
  /// In how many encodings the text lay.
  var depth = 0
  /// How many bytes may still be decoded.
  var budget = 2 << 20
  /// Up to where base64 was decoded.
  var decodedUntil = 0
  /// Up to where escapes were decoded.
  var escapedUntil = 0

  /// Up to where texts in pieces were joined.
  var joinedUntil = 0

  /// Notes that a rule could not be decided somewhere.
  mutating func markUndecided(_ rule: RuleReference) {
    if !undecided.contains(rule) { undecided.append(rule) }
  }

  /// Whether hits of a rule up to `position` were already searched; if not, they count as such up
  /// to `end`.
  mutating func isCovered(_ rule: RuleReference, _ position: Int, until end: Int) -> Bool {
    for index in progress.indices where progress[index].rule == rule {
      if position <= progress[index].coveredUntil { return true }
      progress[index].coveredUntil = end
      return false
    }
    progress.append(Progress(rule: rule, coveredUntil: end))
    return false
  }
}
