import BelaySamples
import BelayScan
import Testing

@Suite("Files that are known by their name")
struct FileFormTests {
  private static func scan(_ template: String, file: String) throws -> ScanOutcome {
    let text = try FakeTokenTemplate.fill(Array(template.utf8), seed: 3)
    var scanner = StreamScanner(Scanning.settings)
    scanner.begin(file: Array(file.utf8))
    scanner.append(text)
    return scanner.finish()
  }

  @Test(
    "hold a secret at its place",
    arguments: [
      ("home/.pgpass", "db:7000:app:svc:{{shape:b62:12}}7\n", "pgpass"),
      (
        "etc/ppp/chap-secrets", "# client server secret\nme  *  {{shape:b62:12}}7  *\n",
        "server-password"
      ), ("config/master.key", "{{shape:hex:32}}\n", "rails-master-key"),
      (".htpasswd", "svc:{SHA}{{shape:b64:27}}=\n", "crypt-hash"),
      ("etc/shadow", "root:{{shape:itoa:13}}:19000:0:99999:7:::\n", "crypt-hash"),
      (".vault_pass", "{{shape:b62:18}}7\n", "secret-file"),
      ("secrets/db_password.txt", "{{shape:b62:12}}7", "secret-file"),
      (".erlang.cookie", "{{shape:upper:18}}42", "secret-file"),
    ])
  func known(file: String, template: String, rule: String) throws {
    #expect(try Self.scan(template, file: file).findings.map(\.rule) == [rule])
    // The same text under another name says nothing.
    #expect(try Self.scan(template, file: "notes").findings.isEmpty)
  }

  @Test(
    "hold nothing where something stands in a secret's place",
    arguments: [
      (
        "etc/shadow",
        "bin:*:19000:0:99999:7:::\nsys:!:1::::::\nme:x:1000:1000::/home/me:/bin/sh\n"
      ),
      (".pgpass", "# host:port:database:user:password\nlocalhost:5432:app:svc:password\n"),
      ("etc/ppp/chap-secrets", "# client server secret\nme * password *\n"),
      ("config/master.key", "see the vault\n"), (".htpasswd", "svc:\n"),
      ("password.txt", "see chapter 12\n"), ("token.txt", "letter1box\nletter2box\n"),
      ("secrets/db_password.txt", "changeme123\n"), (".vault_pass", "$VAULT_PASS2"),
    ])
  func nothing(file: String, text: String) throws {
    #expect(try Self.scan(text, file: file).findings.isEmpty)
  }
}
