import BelayTestSupport
import Foundation
import Testing

@testable import BelaySecrets

/// Compares the catalogue with the public table of secret formats.
@Suite struct FormatTableTests {
  /// Rows without a rule of the same id, and what finds them instead.
  static let exceptions: [String: String] = [
    "oracle-ocid-key": "a PEM block like any other: pem-rsa and pem-pkcs8 find it",
    "git-credentials": "basic-auth-url finds the line, whatever file it stands in",
    "dockerfile-env": "generic-password finds the assignment, whatever language it is in",
    "terraform-password": "generic-password finds the assignment, whatever language it is in",
    "ansible-pass": "generic-password finds the assignment, whatever language it is in",
    "k8s-secret-yaml": "the values of a manifest are decoded, not matched",
  ]

  static let shared = ProcessInfo.processInfo.environment["BELAY_SHARED"]

  @Test(.enabled(if: shared != nil, "BELAY_SHARED names no folder"))
  func everyRowHasARule() throws {
    let path = try #require(Self.shared) + "/secret-formats.tsv"
    let rows = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst()
    let ids = Set(RuleCatalog.all.map { $0.id.description })
    let missing = rows.compactMap { $0.split(separator: "\t").first.map(String.init) }
      .filter { !ids.contains($0) && Self.exceptions[$0] == nil }
    #expect(rows.count > 400)
    #expect(missing.isEmpty)
    #expect(Self.exceptions.keys.allSatisfy { !ids.contains($0) })
  }
}
