/// Matches one component of a path against a glob of fnmatch(3): `*`, `?`, `[…]`, `\`.
enum ByteGlob {
  /// Whether the whole name matches; at most the product of both lengths in work.
  static func matches(_ glob: [UInt8], _ name: [UInt8]) -> Bool {
    var step = 0
    var place = 0
    var star: (step: Int, place: Int)?
    while place < name.count {
      if step < glob.count, glob[step] == UInt8(ascii: "*") {
        step += 1
        star = (step, place)
        continue
      }
      if let next = next(glob, step, name[place]) {
        step = next
        place += 1
        continue
      }
      guard let last = star else { return false }
      star = (last.step, last.place + 1)
      step = last.step
      place = last.place + 1
    }
    while step < glob.count, glob[step] == UInt8(ascii: "*") { step += 1 }
    return step == glob.count
  }

  /// The step behind the one that takes a byte; `nil` if it does not.
  private static func next(_ glob: [UInt8], _ step: Int, _ byte: UInt8) -> Int? {
    guard step < glob.count else { return nil }
    switch glob[step] {
    case UInt8(ascii: "?"): return step + 1
    case UInt8(ascii: "\\"):
      guard step + 1 < glob.count else { return nil }
      return glob[step + 1] == byte ? step + 2 : nil
    case UInt8(ascii: "["):
      if let (end, isMember) = set(glob, step, byte) { return isMember ? end : nil }
      return byte == UInt8(ascii: "[") ? step + 1 : nil
    case byte: return step + 1
    default: return nil
    }
  }

  /// Where the set that begins at `start` ends, and whether it holds a byte; `nil` if it is no set.
  private static func set(_ glob: [UInt8], _ start: Int, _ byte: UInt8) -> (Int, Bool)? {
    var place = start + 1
    var isNegated = false
    if place < glob.count, glob[place] == UInt8(ascii: "!") || glob[place] == UInt8(ascii: "^") {
      isNegated = true
      place += 1
    }
    var isMember = false
    var isFirst = true
    while place < glob.count {
      var low = glob[place]
      if low == UInt8(ascii: "]"), !isFirst { return (place + 1, isMember != isNegated) }
      isFirst = false
      if low == UInt8(ascii: "\\"), place + 1 < glob.count {
        place += 1
        low = glob[place]
      }
      var high = low
      if place + 2 < glob.count, glob[place + 1] == UInt8(ascii: "-"),
        glob[place + 2] != UInt8(ascii: "]")
      {
        high = glob[place + 2]
        place += 2
      }
      if low <= byte && byte <= high { isMember = true }
      place += 1
    }
    return nil
  }
}
