/// Divides a line into fields as `read` does.
struct FieldDivisor {
  let separators: [UInt8]

  /// The line without the white space at its ends that divides fields.
  func trimmed(_ line: [UInt8]) -> [UInt8] {
    var part = line[...]
    while let first = part.first, isBlank(first) { part = part.dropFirst() }
    while let last = part.last, isBlank(last) { part = part.dropLast() }
    return Array(part)
  }

  /// At most `count` fields; the last one is the rest of the line.
  func fields(of line: [UInt8], count: Int) -> [[UInt8]] {
    var fields: [[UInt8]] = []
    var rest = trimmed(line)[...]
    while fields.count + 1 < count, !rest.isEmpty {
      guard let end = rest.firstIndex(where: { separators.contains($0) }) else { break }
      fields.append(Array(rest[..<end]))
      // One divisor, and the white space around it.
      var next = end
      var isDivided = false
      while next < rest.endIndex,
        isBlank(rest[next]) || !isDivided && separators.contains(rest[next])
      {
        if !isBlank(rest[next]) { isDivided = true }
        next += 1
      }
      rest = rest[next...]
    }
    fields.append(withoutLastDivisor(rest))
    return fields
  }

  /// The rest of a line without the one divisor that ends it.
  private func withoutLastDivisor(_ rest: ArraySlice<UInt8>) -> [UInt8] {
    guard let last = rest.last, separators.contains(last), !isBlank(last),
      !rest.dropLast().contains(where: { separators.contains($0) && !isBlank($0) })
    else { return Array(rest) }
    return trimmed(Array(rest.dropLast()))
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    (byte == 32 || byte == 9 || byte == 10) && separators.contains(byte)
  }
}
