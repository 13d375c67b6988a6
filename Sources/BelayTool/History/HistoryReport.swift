import BelayIO
import BelayModel
import BelayTranscripts

/// What `belay replay --history` prints.
struct HistoryReport {
  let count: HistoryCount
  let files: [HistoryFiles.File]
  /// Where they were looked for.
  let looked: [String]
  /// From when on events count, in milliseconds since 1970; 0 for all.
  let since: Int64
  /// How long one hook takes here; `nil` if that could not be measured.
  let timing: HookTiming?
  /// How long reading took, in microseconds.
  let took: Int64

  /// What is printed for people.
  func text(in console: Console) -> String {
    var lines: [String] = []
    lines.append(console.coloured("Codex history", .bold) + "  " + spanWords)
    if count.sessions > 0 {
      lines.append(
        "  \(Self.plural(count.calls, "call")), \(Self.plural(count.outputs, "output")), "
          + "\(Self.plural(count.prompts, "prompt")) in \(Self.plural(count.sessions, "session"))")
      lines.append("  \(Self.size(count.bytes)) read in \(Self.seconds(took))")
      lines += ["", "With the policy of today Belay would have"]
      lines += totals(in: console)
      lines += table(in: console)
      lines += ["", costWords]
      if !count.rows.isEmpty {
        lines.append(
          "More  belay rules show RULE says why; belay replay FILE lists the calls of one session")
      }
    } else {
      lines += nothing
    }
    lines += notSeen
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: - Parts

  /// What is said where there is nothing to judge: where it was looked for, and what to do.
  private var nothing: [String] {
    let places = looked.map { TerminalText.sanitize($0) }.joined(separator: " and ")
    if files.isEmpty {
      return [
        "  Codex has kept no transcripts in \(places)",
        "  CODEX_HOME, or a folder or file behind --history, names another place",
      ]
    }
    let moment = since > 0 ? " since " + UTCTime.text(milliseconds: since).prefix(10) : ""
    return [
      "  \(Self.plural(files.count, "transcript")) in \(places): no call, output or prompt\(moment)"
    ]
  }

  private var spanWords: String {
    guard let first = count.first, let last = count.last else { return "no sessions" }
    let days = [first, last].map { String(UTCTime.text(milliseconds: $0).prefix(10)) }
    let span = days[0] == days[1] ? days[0] : "\(days[0]) to \(days[1])"
    return span + versionWords
  }

  private var versionWords: String {
    guard let first = count.versions.first, let last = count.versions.last else { return "" }
    return first == last ? ", Codex \(first.text)" : ", Codex \(first.text) to \(last.text)"
  }

  private func totals(in console: Console) -> [String] {
    let words: [(HistoryCount.Effect, String, String)] = [
      (.denied, "denied", "call"), (.asked, "asked a person about", "call"),
      (.masked, "masked secrets in", "output"), (.refusedPrompt, "refused", "prompt"),
    ]
    return words.map { effect, verb, noun in
      let total = count.total(effect)
      let amount = Self.aligned(Self.grouped(total), 9) + " "
      let things = Self.padded(total == 1 ? noun : noun + "s", 8)
      let share = Self.aligned(rate(total), 8) + " in 1,000 calls"
      return "  " + Self.padded(verb, 22) + amount + things + share
    }
  }

  private func table(in console: Console) -> [String] {
    if count.rows.isEmpty { return [] }
    let width = min(34, max(4, count.rows.map { $0.rule.count }.max() ?? 4)) + 2
    let head = Self.row("", "rule", width, "times", "in 1,000") + "one example"
    var lines = ["", console.coloured(head, .dim)]
    var previous: HistoryCount.Effect?
    for row in count.rows {
      let word = row.effect == previous ? "" : Self.word(row.effect)
      previous = row.effect
      let example = Self.shortened(TerminalText.sanitize(row.example), 72)
      let rule = TerminalText.sanitize(row.rule)
      let numbers = Self.row("", rule, width, Self.grouped(row.count), rate(row.count))
      let start = console.coloured(Self.padded(word, Self.wordWidth), Self.colour(row.effect))
      lines.append("  " + start + numbers.dropFirst(Self.wordWidth + 2) + example)
      let margin = Self.row("", "", width, "", "")
      lines.append(margin + console.coloured(place(row.place), .dim))
    }
    return lines
  }

  private static let wordWidth = 15

  private static func row(
    _ word: String, _ rule: String, _ width: Int, _ times: String, _ rate: String
  ) -> String {
    let start = "  " + padded(word, wordWidth) + padded(rule, width)
    return start + aligned(times, 7) + aligned(rate, 10) + "  "
  }

  private static func shortened(_ text: String, _ width: Int) -> String {
    text.count > width ? text.prefix(width - 1) + "…" : text
  }

  private var costWords: String {
    let runs = "Cost  \(Self.grouped(count.hookRuns)) hook runs"
    guard let timing else {
      return runs + "; how long one takes was not measured: "
        + "there is no belay-pre-tool-use beside belay"
    }
    let total = timing.median * Int64(count.hookRuns)
    let perCall = count.calls == 0 ? 0 : total / Int64(count.calls)
    return runs + " of \(Self.milliseconds(timing.median)) each (median of \(timing.runs) here): "
      + "\(Self.milliseconds(perCall)) a call, \(Self.seconds(total)) in all"
  }

  private var notSeen: [String] {
    var lines: [String] = []
    if count.unseenCommands > 0 {
      lines.append(
        "Not judged  \(Self.plural(count.unseenCommands, "command")) that a script put together "
          + "while it ran: Codex kept no trace of them")
    }
    if !count.unreadable.isEmpty {
      let first = count.unreadable.prefix(3).map(place).joined(separator: ", ")
      lines.append(
        "Not read    \(Self.plural(count.unreadable.count, "line")): \(first)"
          + (count.unreadable.count > 3 ? ", …" : ""))
    }
    return lines.isEmpty ? [] : [""] + lines
  }

  // MARK: - Words

  private func rate(_ number: Int) -> String {
    guard count.calls > 0 else { return "-" }
    let tenths = (number * 10_000 + count.calls / 2) / count.calls
    // Something that happened is never shown as nothing.
    if tenths == 0, number > 0 { return "<0.1" }
    return "\(Self.grouped(tenths / 10)).\(tenths % 10)"
  }

  /// `rollout-….jsonl:12`.
  func place(_ place: HistoryCount.Place) -> String {
    TerminalText.sanitize(Self.name(files[place.file].path)) + ":\(place.line)"
  }

  private static func name(_ path: [UInt8]) -> String {
    String(decoding: path.split(separator: UInt8(ascii: "/")).last ?? [], as: UTF8.self)
  }

  private static func word(_ effect: HistoryCount.Effect) -> String {
    switch effect {
    case .denied: "deny"
    case .asked: "ask"
    case .masked: "mask"
    case .refusedPrompt: "refuse prompt"
    }
  }

  private static func colour(_ effect: HistoryCount.Effect) -> Console.Colour {
    effect == .asked ? .yellow : .red
  }

  private static func plural(_ number: Int, _ noun: String) -> String {
    "\(grouped(number)) \(noun)\(number == 1 ? "" : "s")"
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    let text = shortened(text, width)
    return text + String(repeating: " ", count: width - text.count)
  }

  private static func aligned(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// `12,345`.
  static func grouped(_ number: Int) -> String {
    let digits = String(number)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }

  private static func size(_ bytes: Int) -> String {
    if bytes >= 1_000_000_000 { return tenths(bytes / 100_000_000) + " GB" }
    if bytes >= 1_000_000 { return tenths(bytes / 100_000) + " MB" }
    return "\(grouped(bytes / 1000)) kB"
  }

  private static func milliseconds(_ microseconds: Int64) -> String {
    tenths(Int(microseconds / 100)) + " ms"
  }

  private static func seconds(_ microseconds: Int64) -> String {
    let seconds = Int(microseconds / 1_000_000)
    if seconds == 0 { return "\(microseconds / 1000) ms" }
    if seconds >= 3600 { return "\(seconds / 3600) h \(seconds / 60 % 60) min" }
    if seconds >= 60 { return "\(seconds / 60) min \(seconds % 60) s" }
    return tenths(Int(microseconds / 100_000)) + " s"
  }

  private static func tenths(_ number: Int) -> String { "\(grouped(number / 10)).\(number % 10)" }
}
