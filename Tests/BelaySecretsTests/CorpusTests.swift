import BelaySamples
import Testing

@testable import BelaySecrets

/// A labelled corpus, generated from seeds: every format in files of many kinds, and look-alikes.
@Suite struct CorpusTests {
  /// Files around a specimen, which stands at `@`.
  static let files = [
    "# settings\nDEBUG=1\n@\nPORT=80\n", "--- a/c\n+++ b/c\n@@ -1 +1,2 @@\n import os\n @\n",
    "2026-05-01T10:00:00Z DEBUG request @ status=200\n", "## Setup\n\n    @\n\nThen run it.\n",
  ]

  /// Look-alikes by family; places are filled at random.
  static let lookAlikes: [(family: String, text: String)] = [
    ("lock file", "\"integrity\": \"sha512-{{shape:b64:86}}==\""),
    ("lock file", "name = \"secrecy\"\nchecksum = \"{{shape:hex:64}}\""),
    ("lock file", "github.com/x/token v1.2.3 h1:{{shape:b64:43}}="),
    ("lock file", "SPEC CHECKSUMS:\n  Token: {{shape:hex:40}}"),
    ("hash", "commit {{shape:hex:40}}\n\n    Rotate the API key"),
    ("hash", "password_hash_sha256: {{shape:hex:64}}"),
    ("hash", "cache_key = \"{{shape:hex:32}}\""),
    ("hash", "FROM python@sha256:{{shape:hex:64}}"), ("hash", "ETag: \"{{shape:hex:32}}\""),
    ("identifier", "client_id: {{shape:uuid}}\nkey_id: {{shape:uuid}}"),
    ("identifier", "\"clientRequestToken\": \"{{shape:uuid}}\""),
    ("identifier", "datadog:\n  app_id: {{shape:hex:32}}"),
    ("identifier", "heroku_account_id: {{shape:uuid}}"),
    ("public", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{{shape:b64:43}} me@host"),
    ("public", "publicKey = \"{{shape:b64:80}}\""), ("public", "key: \"pk_live_{{shape:b62:24}}\""),
    ("public", "token: \"phc_{{shape:b62:43}}\""),
    ("image", "url(data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAA{{shape:b64:400}})"),
    ("code", "password = getpass.getpass(\"Password: \")  # {{shape:hex:7}}"),
    ("code", "const token = await getToken({ secret: process.env.SECRET_{{shape:upper:3}} });"),
    ("code", "var n=t.token||e.key,r=\"{{shape:lower:8}}\",o={password:1,secret:e.secret};"),
    ("template", "API_TOKEN={{ vault_token_{{shape:lower:4}} }}"),
    ("template", "password: ${DB_PASSWORD_{{shape:upper:4}}}"),
    ("template", "token: your-token-{{shape:lower:5}}-here"),
    ("translation", "{\"password\": \"Passwort\", \"apiKey\": \"Zugang {{shape:lower:3}}\"}"),
    ("checksum", "TOKEN={{wrong:github-pat}}"), ("checksum", "NPM_TOKEN={{wrong:npm-token}}"),
    ("checksum", "TOKEN={{wrong:github-oauth}}"),
    ("vector", "NONCE = {{shape:hex:24}}\nMSG = {{shape:hex:120}}\nSIG = {{shape:hex:128}}"),
    ("reference", "secret_arn: arn:aws:secretsmanager:eu:123456789012:secret:db-{{shape:b62:6}}"),
    ("reference", "next_token = \"{{shape:b64:60}}\""),
    ("reference", "db_password: ENC[AES256_GCM,data:{{shape:b64:16}},type:str]"),
  ]

  @Test func nearlyEverySecretIsFound() throws {
    var cases = 0
    var missed: [String: Int] = [:]
    for (place, id) in FakeToken.ids.enumerated() {
      for (number, file) in Self.files.enumerated() {
        let specimen = try #require(
          FakeToken.specimen(id: id, seed: UInt64(1000 * number + place + 17)))
        let parts = file.split(separator: "@", omittingEmptySubsequences: false)
        // The patch has the sign in its hunk's head too.
        let head = parts.dropLast().joined(separator: "@")
        let text = bytes(head) + specimen + bytes(String(parts[parts.count - 1]))
        cases += 1
        if scan(text).findings.isEmpty { missed[id, default: 0] += 1 }
      }
    }
    let count = missed.values.reduce(0, +)
    print("recall \(cases - count) of \(cases); missed: \(missed.sorted { $0.key < $1.key })")
    #expect(cases >= 1_500)
    #expect(count * 100 <= cases * 3)
  }

  @Test func nearlyNoLookAlikeIsAFinding() throws {
    var cases = 0
    var alarms: [String: Int] = [:]
    for (family, text) in Self.lookAlikes {
      for seed in UInt64(1)...50 {
        cases += 1
        if !scan(try fill(text + "\n", seed: seed)).findings.isEmpty {
          alarms[family, default: 0] += 1
        }
      }
    }
    let count = alarms.values.reduce(0, +)
    print("false alarms \(count) of \(cases): \(alarms.sorted { $0.key < $1.key })")
    #expect(cases >= 1_500)
    #expect(count * 1000 <= cases * 5)
  }
}
