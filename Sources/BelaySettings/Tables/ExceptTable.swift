import BelayModel
import BelayPolicy

/// An `[[except]]` table: lifts one rule for a narrow set of calls.
enum ExceptTable {
  private static let keys: [StaticString] = ["rule", "reason", "where", "owner", "expires"]
  private static let whereKeys: [StaticString] = ["command", "path", "cwd"]
  private static let whereExample: StaticString = "{ command = [\"git\", \"push\"] }"

  /// What a call must look like for the exception to hold.
  private struct Scope {
    var command: [[String]] = []
    var path: String?
    var cwd: String?
  }

  /// The exception, if nothing is wrong with it and it has not expired.
  static func read(_ node: Int, in reader: inout PolicyReader) -> PolicyException? {
    let table = TableReader(node, title: "[[except]]", keys: keys, in: &reader)
    let isManaged = reader.file.origin.layer == .managed
    let rule = table.requiredText("rule", example: "\"git.reset-hard\"", in: &reader)
    let reason = table.requiredText("reason", example: "\"why this is fine\"", in: &reader)
    let scope = scope(of: table, in: &reader)
    let owner =
      isManaged
      ? table.requiredText("owner", example: "\"@team\"", in: &reader)
      : table.text("owner", in: &reader)
    let expires = expiry(of: table, isRequired: isManaged, in: &reader)
    guard let rule, let reason, let scope else { return nil }
    if let expires, let now = reader.now, now > expires {
      reader.warn(
        "the exception for `\(Excerpt.of(rule))` has expired and no longer holds", at: table.line,
        suggestion: "remove it, or set a new date")
      return nil
    }
    return PolicyException(
      rule: rule, reason: reason, command: scope.command, path: scope.path, cwd: scope.cwd,
      owner: owner, expires: expires, origin: reader.origin(at: table.line))
  }

  private static func scope(of table: TableReader, in reader: inout PolicyReader) -> Scope? {
    guard table.has("where", example: whereExample, in: &reader),
      let node = table.value("where", .table, in: &reader)
    else { return nil }
    let nested = TableReader(
      node, title: "`where` of [[except]]", keys: whereKeys, in: &reader)
    if reader.document.count(of: node) == 0 {
      reader.fault(
        "`where` in [[except]] is empty", at: nested.line,
        suggestion: "narrow it by command, path or cwd")
      return nil
    }
    let scope = Scope(
      command: nested.words("command", in: &reader) ?? [],
      path: glob("path", of: nested, in: &reader), cwd: glob("cwd", of: nested, in: &reader))
    let isEmpty = scope.command.isEmpty && scope.path == nil && scope.cwd == nil
    return isEmpty ? nil : scope
  }

  private static func glob(
    _ key: StaticString, of table: TableReader, in reader: inout PolicyReader
  ) -> String? {
    guard let glob = table.text(key, in: &reader) else { return nil }
    let line = table.line(of: key, in: reader)
    if GlobCheck.matchesEverything(glob) {
      reader.fault(
        "`\(key)` in `where` matches everything and narrows nothing", at: line,
        suggestion: "name a folder, such as \"~/bench/**\"")
      return nil
    }
    GlobCheck.check(glob, "`\(key)` in `where`", at: line, in: &reader)
    return glob
  }

  private static func expiry(
    of table: TableReader, isRequired: Bool, in reader: inout PolicyReader
  ) -> Int64? {
    if isRequired && !table.has("expires", example: "2027-12-31", in: &reader) { return nil }
    guard let node = reader.document.member("expires", of: table.node) else { return nil }
    let line = reader.document.line(of: node)
    let suggestion = "write a day, such as expires = 2027-12-31"
    let date: CalendarDate?
    switch reader.document.kind(of: node) {
    case .date:
      let value = Int(reader.document.integer(of: node))
      date = CalendarDate(year: value / 10_000, month: value / 100 % 100, day: value % 100)
    case .string:
      date = CalendarDate(reader.document.string(of: node))
    default:
      reader.fault(
        "`expires` in [[except]] must be a date; found \(reader.document.kind(of: node).name)",
        at: line, suggestion: suggestion)
      return nil
    }
    guard let date else {
      reader.fault(
        "`expires` in [[except]] is no date from 1970 on", at: line, suggestion: suggestion)
      return nil
    }
    return date.endOfDay
  }
}
