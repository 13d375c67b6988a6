import BelayModel
import BelaySamples
import BelayScan
import Testing

@Suite("An identifier and its secret")
struct CredentialPairTests {
  /// The rules and severities found in a template.
  private static func found(_ template: String) throws -> [String] {
    let text = try FakeTokenTemplate.fill(Array(template.utf8), seed: 5)
    return Scanning.scan(text).findings.map { "\($0.rule) \($0.severity.name)" }
  }

  @Test(
    "are one finding of critical severity",
    arguments: [
      "aws_access_key_id = {{fake:aws-access-key-id}}\n"
        + "aws_secret_access_key = {{fake:aws-secret-access-key}}\n",
      "aws_secret_access_key = {{fake:aws-secret-access-key}}\n"
        + "aws_access_key_id = {{fake:aws-access-key-id}}\n",
      "twilio = Client(\n  sid=\"{{fake:twilio-sid}}\",\n  auth_token=\"{{fake:twilio-auth}}\")\n",
    ])
  func joined(template: String) throws {
    let found = try Self.found(template)
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.hasSuffix(" critical") }, "\(found)")
    #expect(found.allSatisfy { $0.hasPrefix("aws-secret") || $0.hasPrefix("twilio-auth") })
  }

  @Test("are two findings when they stand far apart")
  func apart() throws {
    let gap = String(repeating: "\n", count: 12)
    let found = try Self.found(
      "id = {{fake:aws-access-key-id}}\(gap)aws_secret_access_key = "
        + "{{fake:aws-secret-access-key}}\n")
    #expect(found == ["aws-access-key-id high", "aws-secret-access-key critical"])
  }

  @Test("an identifier alone keeps its severity")
  func alone() throws {
    #expect(try Self.found("id = {{fake:aws-access-key-id}}\n") == ["aws-access-key-id high"])
  }

  @Test("a client's secret beside its id is high, alone medium")
  func client() throws {
    let secret = "client_secret: {{shape:b62:32}}\n"
    #expect(try Self.found("client_id: portal\n" + secret) == ["generic-api-key high"])
    #expect(try Self.found(secret) == ["generic-api-key medium"])
  }
}
