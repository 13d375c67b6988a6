import BelaySamples
import Foundation
import Testing

@testable import BelaySecrets

/// Secrets of Kubernetes, whose values are base64 and often short.
@Suite struct KubernetesSecretTests {
  /// What the values of a manifest's keys are found to be.
  private static func found(_ data: [(key: String, value: String)]) -> [String] {
    let lines = data.map { "  \($0.key): \(Data($0.value.utf8).base64EncodedString())" }
    let head = "apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ntype: Opaque\ndata:\n"
    let text = bytes(head + lines.joined(separator: "\n") + "\n")
    return scan(text).findings.map { finding in
      let start = text[..<finding.range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      return String(decoding: text[start..<finding.range.lowerBound], as: UTF8.self)
        .trimmingCharacters(in: CharacterSet(charactersIn: " :"))
    }
  }

  @Test(arguments: [8, 9, 10, 11, 12, 14, 16, 20, 24])
  func aShortPasswordIsFoundUnderItsName(length: Int) throws {
    for seed in UInt64(1)...20 {
      let filled = try fill("{{shape:b62:\(length - 1)}}7", seed: seed)
      let value = String(decoding: filled, as: UTF8.self)
      #expect(Self.found([("password", value)]) == ["password"], "seed \(seed)")
      #expect(
        Self.found([("username", "reporting"), ("DB_PASS", value)]) == ["DB_PASS"], "seed \(seed)")
    }
  }

  @Test(arguments: [
    "changeme", "password", "example-encoded", "your-password", "<password>", "admin",
  ])
  func aPlaceholderIsNoSecretInBase64Either(value: String) {
    #expect(Self.found([("password", value), ("api-key", value)]).isEmpty)
  }
}
