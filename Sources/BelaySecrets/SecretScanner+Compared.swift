extension SecretScanner {
  /// Judges the last word of what stands in braces in an element, as Jenkins writes its credentials:
  /// `<secret>{name AQAAABAAA value}</secret>`.
  func judgeBraced(
    _ group: UInt16, _ start: Int, _ nameEnd: Int, _ text: Span<UInt8>, _ state: inout ScanState
  ) -> Bool {
    guard nameEnd + 1 < text.count, text[nameEnd] == UInt8(ascii: ">"),
      text[nameEnd + 1] == UInt8(ascii: "{")
    else { return false }
    var end = nameEnd + 2
    var word = end
    while end < text.count, end - nameEnd < 400, text[end] != UInt8(ascii: "}") {
      if text[end] < 0x20 || text[end] == UInt8(ascii: "<") { return false }
      if text[end] == 0x20 { word = end + 1 }
      end += 1
    }
    guard end + 1 < text.count, text[end] == UInt8(ascii: "}"),
      text[end + 1] == UInt8(ascii: "<"), word > nameEnd + 2, word < end
    else { return false }
    var first = start
    while first > 0, start - first < 40, ByteClass.isWord(text[first - 1]) { first -= 1 }
    let name = text.extracting(first..<nameEnd)
    append(
      CredentialValue.judge(
        text.extracting(word..<end), CredentialName.kind(name), isFramed: true, name: name),
      group, word..<end, text, &state)
    return true
  }

  /// Judges the attribute in front of the one that holds the name at `name`: `value="…" name="password"`.
  private func judgeAttributes(
    _ group: UInt16, _ name: Int, _ text: Span<UInt8>, _ state: inout ScanState
  ) {
    let quote = text[name - 1]
    var position = name - 2
    while position > 0, name - position < 12, ByteClass.isLetter(text[position - 1]) {
      position -= 1
    }
    guard position > 8, text[position - 1] == 0x20, text[position - 2] == quote,
      WordList.holds("|name|key|id|property|", text.extracting(position..<name - 2))
    else { return }
    let end = position - 2
    var first = end
    while first > 0, end - first < 200, text[first - 1] != quote, text[first - 1] > 0x20 {
      first -= 1
    }
    guard first > 8, first < end, text[first - 1] == quote, text[first - 2] == UInt8(ascii: "="),
      WordList.holds("| value|", text.extracting(first - 8..<first - 2))
    else { return }
    var nameEnd = name
    while nameEnd < text.count, nameEnd - name < 60, ByteClass.isName(text[nameEnd]) {
      nameEnd += 1
    }
    guard nameEnd < text.count, text[nameEnd] == quote else { return }
    let written = text.extracting(name..<nameEnd)
    append(
      CredentialValue.judge(
        text.extracting(first..<end), CredentialName.kind(written), isFramed: true, name: written),
      group, first..<end, text, &state)
  }

  /// Judges a text that is compared with the name at `start` and stands in front of it:
  /// `if "…" == password`.
  func judgeCompared(
    _ group: UInt16, _ start: Int, _ text: Span<UInt8>, _ state: inout ScanState
  ) {
    var position = start
    while position > 0, start - position < 40, ByteClass.isWord(text[position - 1]) {
      position -= 1
    }
    let name = position
    if position > 12, text[position - 2] == UInt8(ascii: "="), ByteClass.isQuote(text[position - 1])
    {
      judgeAttributes(group, name, text, &state)
      return
    }
    while position > 0, text[position - 1] == 0x20 { position -= 1 }
    let sign = position
    while position > 0, text[position - 1] == UInt8(ascii: "=") { position -= 1 }
    guard sign - position >= 1, position > 1,
      sign - position > 1 || text[position - 1] == UInt8(ascii: "!")
    else { return }
    if text[position - 1] == UInt8(ascii: "!") { position -= 1 }
    while position > 0, text[position - 1] == 0x20 { position -= 1 }
    guard position > 0 else { return }
    let quote = text[position - 1]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return }
    let end = position - 1
    var first = end
    while first > 0, end - first < 120, text[first - 1] != quote, text[first - 1] >= 0x20 {
      first -= 1
    }
    guard first > 0, first < end, text[first - 1] == quote else { return }
    var nameEnd = start
    while nameEnd < text.count, nameEnd - start < 40, ByteClass.isWord(text[nameEnd]) {
      nameEnd += 1
    }
    let written = text.extracting(name..<nameEnd)
    append(
      CredentialValue.judge(
        text.extracting(first..<end), CredentialName.kind(written), isFramed: true, name: written),
      group, first..<end, text, &state)
  }
}
