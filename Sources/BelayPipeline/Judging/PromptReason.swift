import BelayModel

/// Words why a prompt was stopped: what kind of secret stands where, never its value.
enum PromptReason {
  static func text(_ findings: [Evidence], event: HookEvent) -> String {
    var lines: [String] = []
    for item in findings.prefix(5) {
      guard item.kind == .secret else {
        lines.append("belay: \(item.reason) [\(item.rule)]")
        continue
      }
      lines.append(
        "belay: the prompt holds a secret: \(item.reason) at \(place(item.offset, event)) "
          + "[\(item.rule)]")
    }
    if findings.count > 5 { lines.append("and \(findings.count - 5) more") }
    var remedy = "Nothing was sent to the model."
    if findings.contains(where: { $0.kind == .secret }) {
      remedy +=
        " Take it out, hand it over in a file or variable that the program reads itself, and "
        + "revoke it if it has been anywhere else."
    } else if let advice = findings.first?.advice {
      remedy += " Instead: " + advice
    }
    lines.append(remedy)
    return lines.joined(separator: "\n")
  }

  /// Line and column of a byte of the prompt, from 1; columns count characters as editors do.
  private static func place(_ offset: Int, _ event: HookEvent) -> String {
    guard let node = event.prompt else { return "byte \(offset)" }
    let before = event.document.text(at: node).prefix(offset)
    var line = 1
    var column = 1
    for byte in before {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return "line \(line), column \(column)"
  }
}
