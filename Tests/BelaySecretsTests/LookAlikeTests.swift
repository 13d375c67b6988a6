import BelaySamples
import Foundation
import Testing

@testable import BelaySecrets

@Suite struct LookAlikeTests {
  /// Texts that look like secrets and are none; places are filled at random.
  static let templates = [
    "commit {{shape:hex:40}}", "sha256:{{shape:hex:64}}", "id: {{shape:uuid}}",
    "\"integrity\": \"sha512-{{shape:b64:86}}==\"", "checksum = \"{{shape:hex:64}}\"",
    "data:image/png;base64,iVBORw0KGgo{{shape:b64:400}}", "etag: \"{{shape:hex:32}}\"",
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{{shape:b64:43}} me@host",
    "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQ{{shape:b64:340}}",
    "export GITHUB_TOKEN=ghp_xxxxxxxxxxxx",
    "TOKEN=ghp_{{shape:b62:36}}", "npm_config_registry=https://registry.npmjs.org/",
    "AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE", "aws_access_key_id = <your-key>",
    "aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    "postgres://user:password@localhost:5432/app", "postgres://postgres:postgres@db/app",
    "mysql://root:root@127.0.0.1/app", "redis://localhost:6379/0", "amqp://guest:guest@localhost",
    "postgresql://${USER}:${PASSWORD}@db.acme.io/app", "mongodb+srv://<user>:<password>@c.acme.io/",
    "https://user:pass@example.com/", "https://github.com/acme/app@v1.2.3",
    "http://localhost:3000/@a",
    "https://acme.io:8443/path?q=a@b", "Authorization: Bearer $TOKEN",
    "Authorization: Bearer <token>",
    "Authorization: Basic {{ credentials }}", "key-value pairs", "sk-proj-your-key-here",
    "const prefix = \"sk_live_\"", "sk_test_{{blank:stripe-secret-test}}",
    "slack: xoxb-xxxx-xxxx-xxxx",
    "https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX",
    "version = \"5.9.1-us1\"", "// see hvs. and s. prefixes", "SG.xxxxxxxx.yyyyyyyy",
    "AccountName=devstoreaccount1;AccountKey=Eby8", "glpat-XXXXXXXXXXXXXXXXXXXX",
    "eyJhbGciOiJIUzI1NiJ9", "-----BEGIN CERTIFICATE-----\n{{shape:b64:64}}\n", "{{shape:b62:5000}}",
    "-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQ{{shape:b64:42}}\n-----END PUBLIC KEY-----",
    "yarn: resolved \"https://registry.yarnpkg.com/a/-/a-1.0.0.tgz#{{shape:hex:40}}\"",
    "go.sum h1:{{shape:b64:43}}=", "0x{{shape:hex:64}}", "pk_live_{{shape:b62:24}}",
    "client_id = {{shape:digit:12}}-{{shape:lan:32}}.apps.googleusercontent.com",
    "  lastPasswordChangeUSec: 1641941238208691,", "rnd_seed = 12", "csk-1", "key-{{shape:hex:8}}",
    "AIzaSyabcdefghijklmnopqrstuvwxyz1234567",
    "hf_hub_download(repo)", "gsk_live", "TOKEN=github_pat_{{shape:b62:10}}",
    "npm_{{shape:b62:36}}",
    "ghs_installation_token_for_tests_are_long_enough_to_match",
  ]

  @Test(arguments: templates) func lookAlikeIsNoFinding(_ template: String) throws {
    for seed in UInt64(1)...20 {
      let found = scan(try fill(template, seed: seed)).findings.map(\.rule)
      #expect(found.isEmpty, "seed \(seed)")
    }
  }

  @Test func publishedDummiesAreKnown() {
    for dummy in [
      "sk_" + "test_4eC39HqLyjWDarjtT1zdp7dc", "110201543" + ":AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw",
      "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9"
        + ".eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwi"
        + "aWF0IjoxNTE2MjM5MDIyfQ" + ".SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c",
    ] {
      let isKnown = KnownDummies.contains(bytes(dummy).span)
      #expect(isKnown)
      #expect(scan(bytes("token: " + dummy)) == SecretScanResult())
    }
  }

  @Test func ownSourcesHoldNoSecret() throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    var scanner = SecretScanner()
    var files = 0
    for folder in ["Sources", "Tests"] {
      let walker = FileManager.default.enumerator(
        at: root.appendingPathComponent(folder), includingPropertiesForKeys: nil)
      for case let file as URL in try #require(walker) {
        guard let data = try? Data(contentsOf: file) else { continue }
        let text = [UInt8](data)
        files += 1
        for finding in scanner.scan(text, in: 0..<text.count).findings {
          Issue.record(
            "\(file.lastPathComponent) offset \(finding.range.lowerBound): \(finding.rule)")
        }
      }
    }
    #expect(files > 100)
  }
}
