import BelayModel
import BelayPolicy

/// Reads one policy file: owns its document, gathers what the tables say and what is wrong with them.
struct PolicyReader: ~Copyable {
  let document: TOMLDocument
  let checks: PolicyChecks
  /// The time for exceptions that have expired; `nil` leaves them to the decision.
  let now: Int64?
  var file: PolicyFile
  /// How many more examples may be run.
  private var examplesLeft = PolicyLimits.examples
  private var suppressed = 0

  /// What the file says.
  static func read(
    _ bytes: [UInt8], origin: RuleOrigin, checks: PolicyChecks, now: Int64?
  ) -> PolicyFile {
    var file = PolicyFile(origin: origin, bytes: bytes)
    do throws(SettingsError) {
      let document = try TOMLDocument(parsing: bytes)
      var reader = PolicyReader(document: document, checks: checks, now: now, file: file)
      RootTable.read(from: &reader)
      return reader.finished()
    } catch {
      file.fail(with: error)
      return file
    }
  }

  private init(
    document: consuming TOMLDocument, checks: PolicyChecks, now: Int64?, file: PolicyFile
  ) {
    self.document = document
    self.checks = checks
    self.now = now
    self.file = file
  }

  /// Reports a fault: none of the file will count.
  mutating func fault(_ message: String, at line: Int, suggestion: String? = nil) {
    file.isInForce = false
    report(message, at: line, suggestion: suggestion, weight: file.weightOfFaults)
  }

  /// Reports something that leaves the rest of the file in force.
  mutating func warn(_ message: String, at line: Int, suggestion: String? = nil) {
    report(message, at: line, suggestion: suggestion, weight: .warning)
  }

  /// Whether no more problems are listed; what is wrong beyond is only counted.
  var isFull: Bool { file.problems.count >= PolicyLimits.problems }

  /// Whether the examples of a rule may be run.
  mutating func admitExamples(_ count: Int, at line: Int) -> Bool {
    examplesLeft -= count
    if examplesLeft >= 0 { return true }
    fault("the policy has more than \(PolicyLimits.examples) examples", at: line)
    return false
  }

  /// The origin of what stands in that line.
  func origin(at line: Int) -> RuleOrigin {
    RuleOrigin(layer: file.origin.layer, file: file.origin.file, line: line)
  }

  private mutating func report(
    _ message: String, at line: Int, suggestion: String?, weight: PolicyProblem.Weight
  ) {
    if isFull {
      suppressed += 1
      return
    }
    file.problems.append(
      PolicyProblem(
        weight: weight, layer: file.origin.layer, file: file.path, line: line, message: message,
        suggestion: suggestion))
  }

  private consuming func finished() -> PolicyFile {
    var file = file
    if suppressed > 0 {
      file.problems.append(
        PolicyProblem(
          weight: file.weightOfFaults, layer: file.origin.layer, file: file.path, line: nil,
          message: "and \(suppressed) more problems"))
    }
    if !file.isInForce { file.dropRules() }
    return file
  }
}
