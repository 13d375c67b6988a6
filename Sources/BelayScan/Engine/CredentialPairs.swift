import BelayModel
import BelaySecrets

/// Joins an identifier and the secret that belongs to it: together they open the door, so they are one
/// finding, at the secret, of a severity that says so.
enum CredentialPairs {
  /// Which secrets complete which identifier.
  private struct Pair {
    let identifier: String
    /// Beginnings of the ids of rules.
    let secrets: [String]
  }

  private static let pairs = [
    Pair(identifier: "aws-access-key-id", secrets: ["aws-secret"]),
    Pair(identifier: "aws-sts-access-key-id", secrets: ["aws-secret"]),
    Pair(identifier: "twilio-sid", secrets: ["twilio-auth", "generic-"]),
    Pair(identifier: "twilio-key", secrets: ["twilio-auth", "generic-"]),
    Pair(identifier: "alibaba-key-id", secrets: ["alibaba-key-secret", "generic-"]),
    Pair(identifier: "tencent-secret-id", secrets: ["tencent-secret-key", "generic-"]),
    Pair(identifier: "digitalocean-spaces-id", secrets: ["generic-"]),
    Pair(identifier: "scaleway-access-key", secrets: ["scaleway-secret", "generic-"]),
    Pair(identifier: "gcp-hmac-key", secrets: ["generic-", "aws-secret"]),
    Pair(identifier: "confluent-key", secrets: ["confluent-secret", "generic-"]),
    Pair(identifier: "exoscale-key", secrets: ["generic-"]),
    Pair(identifier: "razorpay-key", secrets: ["generic-"]),
    Pair(identifier: "datadog-api-key", secrets: ["datadog-app-key"]),
  ]

  /// How far apart the two may stand.
  private static let reach = 400
  /// How many line ends may lie between.
  private static let lines = 5

  /// The findings with pairs joined; they are sorted by position and stay so.
  static func joined(_ findings: [SecretFinding], in bytes: [UInt8]) -> [SecretFinding] {
    guard !findings.isEmpty else { return findings }
    var joined = findings
    var isPart = [Bool](repeating: false, count: findings.count)
    for (place, finding) in findings.enumerated() {
      if let pair = pairs.first(where: { $0.identifier == finding.rule }),
        let partner = partner(of: place, pair, findings, bytes, isPart)
      {
        joined[partner] = joined[partner].raised(to: .critical)
        isPart[place] = true
      } else if finding.isGuess, hasClient(finding, bytes) {
        joined[place] = joined[place].raised(to: .high)
      }
    }
    return joined.indices.filter { !isPart[$0] }.map { joined[$0] }
  }

  /// The nearest secret that completes an identifier; one behind it before one in front.
  private static func partner(
    of place: Int, _ pair: Pair, _ findings: [SecretFinding], _ bytes: [UInt8], _ isPart: [Bool]
  ) -> Int? {
    for candidate in [place + 1, place + 2, place - 1, place - 2]
    where findings.indices.contains(candidate) && !isPart[candidate] {
      let other = findings[candidate]
      guard pair.secrets.contains(where: { other.rule.hasPrefix($0) }) else { continue }
      let gap =
        candidate > place
        ? findings[place].range
          .upperBound..<max(
            findings[place].range.upperBound, other.range.lowerBound)
        : other.range
          .upperBound..<max(
            other.range.upperBound, findings[place].range.lowerBound)
      if gap.count <= reach, bytes[gap].count(where: { $0 == 0x0A }) <= lines { return candidate }
    }
    return nil
  }

  /// Whether a finding is what is called the secret of a client, and the client's id stands close by.
  private static func hasClient(_ finding: SecretFinding, _ bytes: [UInt8]) -> Bool {
    let start = max(0, finding.range.lowerBound - reach)
    let end = min(bytes.count, finding.range.upperBound + reach)
    var line = finding.range.lowerBound
    while line > start, bytes[line - 1] != 0x0A { line -= 1 }
    guard holds(bytes[line..<finding.range.lowerBound], "secret") else { return false }
    let around = bytes[start..<end]
    return ["client_id", "clientid", "client-id", "client.id", "app_id", "consumer_key"]
      .contains { holds(around, $0) }
  }

  private static func holds(_ text: ArraySlice<UInt8>, _ word: String) -> Bool {
    let letters = Array(word.utf8)
    guard text.count >= letters.count else { return false }
    for start in text.startIndex...(text.endIndex - letters.count)
    where text[start] | 0x20 == letters[0] {
      var length = 1
      while length < letters.count,
        text[start + length] == letters[length]
          || (0x41...0x5A).contains(text[start + length])
            && text[start + length] | 0x20 == letters[length]
      {
        length += 1
      }
      if length == letters.count { return true }
    }
    return false
  }
}
