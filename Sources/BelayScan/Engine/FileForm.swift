import BelayModel
import BelaySecrets

/// Files that are known by their name and hold a secret at a fixed place of each line, where nothing else
/// would tell it: `.pgpass`, password databases, `chap-secrets`, the master key of Rails.
enum FileForm {
  /// Where the secret of a line stands.
  private enum Field {
    /// The field of that number, from 0, of those that a byte separates.
    case field(Int, separator: UInt8)
    /// The word of that number, from 0.
    case word(Int)
    /// The whole line.
    case line
    /// The whole line, and it is the only one.
    case only
  }

  /// A kind of file, and what its secrets are reported as.
  private struct Form {
    let names: [String]
    let field: Field
    let rule: String
    let title: String
    let severity: Severity
    let advice: String
  }

  private static let forms = [
    Form(
      names: [".pgpass", "pgpass", "pgpass.conf"],
      field: .field(4, separator: UInt8(ascii: ":")), rule: "pgpass", title: ".pgpass line",
      severity: .high, advice: "Change the password of the database user"),
    Form(
      names: [".htpasswd", "htpasswd", "passwd.htpasswd", "htpasswd.users"],
      field: .field(1, separator: UInt8(ascii: ":")), rule: "crypt-hash",
      title: "Password hash of crypt", severity: .medium,
      advice: "Change the password; a hash can be guessed at leisure"),
    Form(
      names: ["shadow", "shadow-", "gshadow", "master.passwd", "shadow.bak"],
      field: .field(1, separator: UInt8(ascii: ":")), rule: "crypt-hash",
      title: "Password hash of crypt", severity: .medium,
      advice: "Change the password; a hash can be guessed at leisure"),
    Form(
      names: ["chap-secrets", "pap-secrets"], field: .word(2), rule: "server-password",
      title: "Password in a server's settings", severity: .high,
      advice: "Change the password, and keep the file out of repositories"),
    Form(
      names: ["master.key", "production.key", "staging.key", "credentials.key"], field: .line,
      rule: "rails-master-key", title: "Rails master key or secret_key_base", severity: .critical,
      advice: "Make a new key, and keep the file out of repositories"),
    Form(
      names: [
        ".vault_pass", "vault_pass", ".vault_pass.txt", "vault_pass.txt", "vault_password.txt",
        "db_password", "db_password.txt", "db_root_password", "mysql_password.txt",
        "postgres_password", "redis_password.txt", "password.txt", "passphrase.txt", ".vault-token",
        ".erlang.cookie", "api_key.txt", "secret_key.txt", "token.txt",
      ], field: .only, rule: "secret-file", title: "Password or token that is a file of its own",
      severity: .high, advice: "Change it, and keep the file out of repositories"),
  ]

  /// The longest line that is looked at.
  private static let longestLine = 2048

  /// The findings and what the file's form adds to them, by position, without overlaps.
  static func added(
    to findings: [SecretFinding], in bytes: [UInt8], count: Int, file: [UInt8]
  ) -> [SecretFinding] {
    guard let form = form(of: file) else { return findings }
    if case .only = form.field {
      let lines = bytes[0..<count].count { $0 == 0x0A }
      guard count <= longestLine, lines == 0 || lines == 1 && bytes[count - 1] == 0x0A else {
        return findings
      }
    }
    var all = findings
    var start = 0
    while start < count {
      let end = bytes[start..<count].firstIndex(of: 0x0A) ?? count
      if end - start <= longestLine, bytes[start..<end].first != UInt8(ascii: "#"),
        let secret = secret(of: form, bytes[start..<end]),
        !findings.contains(where: { $0.range.overlaps(secret) })
      {
        all.append(
          SecretFinding(
            rule: form.rule, title: form.title, severity: form.severity, range: secret,
            redacted: "… (\(secret.count) characters)", verification: .none,
            advice: form.advice))
      }
      start = end + 1
    }
    if all.count > findings.count { all.sort { $0.range.lowerBound < $1.range.lowerBound } }
    return all
  }

  private static func form(of file: [UInt8]) -> Form? {
    let slash = file.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    let name = file[slash...]
    guard name.count <= 20 else { return nil }
    return forms.first { $0.names.contains { name.elementsEqual($0.utf8) } }
  }

  /// Where the secret of a line stands; `nil` where there is none or something that stands in its place.
  private static func secret(of form: Form, _ line: ArraySlice<UInt8>) -> Range<Int>? {
    var line = line
    while let last = line.last, last <= 0x20 { line.removeLast() }
    let part: ArraySlice<UInt8>
    switch form.field {
    case .line:
      guard line.count == 32, line.allSatisfy(isHexadecimal) else { return nil }
      part = line
    case .only:
      guard line.count >= 8 else { return nil }
      var hasDigit = false
      for byte in line {
        if byte <= 0x20 || byte >= 0x7F || byte == UInt8(ascii: "/") { return nil }
        if 0x30...0x39 ~= byte { hasDigit = true }
      }
      guard hasDigit else { return nil }
      part = line
    case .word(let number):
      let words = line.split(whereSeparator: { $0 == 0x20 || $0 == 0x09 })
      guard words.count > number else { return nil }
      part = words[number]
    case .field(let number, let separator):
      let fields = fields(of: line, separator)
      guard fields.count > number, number == 4 || fields.count > 1 else { return nil }
      part = fields[number]
    }
    // Locked accounts, passwords kept elsewhere, and templates.
    guard part.count >= (form.rule == "crypt-hash" ? 13 : 4), let first = part.first,
      ![UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "<")].contains(first)
        || first == UInt8(ascii: "$") && form.rule == "crypt-hash"
        || first == UInt8(ascii: "*") && form.rule == "pgpass" && part.count > 1,
      !SecretValue.isDummy(part.starts(with: "{SHA}".utf8) ? part.dropFirst(5) : part)
    else { return nil }
    return part.startIndex..<part.endIndex
  }

  /// The fields of a line; a backslash takes the meaning from the byte behind it.
  private static func fields(of line: ArraySlice<UInt8>, _ separator: UInt8) -> [ArraySlice<UInt8>]
  {
    var fields: [ArraySlice<UInt8>] = []
    var start = line.startIndex
    var place = start
    while place < line.endIndex {
      if line[place] == UInt8(ascii: "\\") {
        place += 1
      } else if line[place] == separator {
        fields.append(line[start..<place])
        start = place + 1
      }
      place += 1
    }
    fields.append(line[min(start, line.endIndex)..<line.endIndex])
    return fields
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): true
    default: false
    }
  }
}
