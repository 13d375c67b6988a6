import BelayTestSupport

/// A log whose every text is an attack on the page that shows it.
struct HostileLog {
  /// What would change the page if it were more than text.
  static let attacks: [String] = [
    "<script>document.title='pwned'</script>",
    "<img src=x onerror=document.title='pwned'>",
    "\"><svg onload=document.title='pwned'><a id=pwned href=\"http://127.0.0.1:9/\">",
    "'-->]]></style></title></textarea><h1 id=pwned>pwned</h1>",
    "javascript:document.title='pwned'",
    "&lt;b&gt;&#60;i&#62;\u{0}&NotEqualTilde;",
    "abc\u{202e}gpj.exe\u{2066}\u{200b}\u{feff}", "\u{1b}[2J\u{1b}]8;;http://x\u{7}\u{9b}31m\r\n\t",
    "e" + String(repeating: "\u{301}", count: 5000),
    String(repeating: "W", count: 1 << 20), "<" + String(repeating: "A ", count: 1 << 19),
    "עברית ‫ العربية", String(repeating: "<b>", count: 1 << 18), "\u{1F9D7}\u{200d}\u{1F3FD}",
  ]

  /// What has to be readable on the page.
  static let shown = [
    "<script>document.title='pwned'</script>", "<img src=x onerror=document.title='pwned'>",
    "\\u{202e}gpj.exe", "\\u{1b}[2J", "\\u{0}&NotEqualTilde;",
  ]

  /// Characters that no text of the page may hold: controls, directions, invisible ones.
  static let forbidden: Set<UInt32> = Set(
    Array(0...8) + Array(11...31) + Array(127...159) + Array(0x202A...0x202E)
      + Array(0x2066...0x2069) + [0x200B, 0x200E, 0x200F, 0xFEFF, 0x61C])

  /// One record for each attack and event, the attack in every text the reader knows.
  var bytes: [UInt8] {
    var lines: [UInt8] = []
    var number = 0
    for attack in Self.attacks {
      // The longest ones once: a reader is the same for every event.
      let isLong = attack.utf8.count > 100_000
      let events =
        isLong
        ? ["PreToolUse"]
        : [
          "UserPromptSubmit", "PreToolUse", "PermissionRequest", "PostToolUse", "SubagentStart",
          "call.resolved", "Stop", attack,
        ]
      for event in events {
        number += 1
        lines += record(event, attack, number).bytes + [10]
      }
    }
    // Lines that are no records at all.
    lines += Array("<script>\n\u{0}\n{\"metadata\":{}}\n[]\n".utf8)
    return lines
  }

  private func record(_ event: String, _ attack: String, _ number: Int) -> JSONValue {
    let text = JSONValue.string(attack)
    var belay: [String: JSONValue] = [
      "us": 4, "turn": text, "agent": text, "ruling": number % 3 == 0 ? "ask" : "deny",
      "rules": [text], "exceptions": [text], "spilled": text,
      "redaction": ["status": "redacted", "rules": [text]],
      "files": [["path": text, "change": "M", "source": "patch"]],
    ]
    if event == "call.resolved" {
      belay["resolution"] = [
        "status": "executed", "by": "transcript", "exit": 0,
        "receipts": [["kind": "commit", "id": text, "undo": text, "reverts": text]],
      ]
    }
    return [
      "metadata": [
        "uid": text, "event_code": .string(event), "correlation_uid": text,
        "sequence": .number(Double(number)),
      ],
      "time": .number(Double(1_795_214_569_731 + number * 1000)), "activity_id": 99,
      "actor": ["user": ["name": text], "session": ["uid": text]],
      "ai_agent": ["name": text, "ai_model": ["name": text]],
      "api": ["operation": text, "service": ["name": text]],
      "disposition_id": (number + number / 8) % 2 == 0 ? 1 : 2, "message": text,
      "policy": ["uid": text, "name": text], "unmapped": ["belay": .object(belay)],
    ]
  }
}
