/// Shortens long texts the way Codex does: the beginning and the end stay.
enum Excerpt {
  /// At most `limit` bytes of a text, cut between characters, with a note of how much is missing.
  static func headAndTail(of text: [UInt8], limit: Int) -> [UInt8] {
    guard text.count > limit else { return text }
    let room = max(0, limit - 64)
    var head = room / 2
    while head > 0 && text[head] & 0xC0 == 0x80 { head -= 1 }
    var tail = text.count - room / 2
    while tail < text.count && text[tail] & 0xC0 == 0x80 { tail += 1 }
    let note = "\n[belay: \(tail - head) bytes left out]\n"
    return Array(text[..<head]) + Array(note.utf8) + Array(text[tail...])
  }
}
