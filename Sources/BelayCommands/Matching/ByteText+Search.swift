import BelayModel
import CWords

/// Finding where a word of a list or a condition of a rule ends, eight bytes at a time: rules are read
/// for every command, and most of their text is only passed over.
extension ByteText {
  /// Where `byte` next stands at or behind `start`; the end of `text` if it does not.
  @inline(__always)
  static func place(of byte: UInt8, in text: Span<UInt8>, from start: Int) -> Int {
    place(of: byte, or: byte, in: text, from: start)
  }

  /// Where one of two bytes next stands at or behind `start`; the end of `text` if neither does.
  @inline(__always)
  static func place(
    of first: UInt8, or second: UInt8, in text: Span<UInt8>, from start: Int
  ) -> Int {
    let bytes = unsafe text.bytes
    let count = text.count
    var at = start
    // No access is beyond `count`.
    while at &+ 8 <= count {
      let word = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: at, as: UInt64.self)
      let matches = EightBytes.matches(word, first) | EightBytes.matches(word, second)
      if matches != 0 { return at &+ matches.trailingZeroBitCount / 8 }
      at &+= 8
    }
    while at < count, unsafe text[unchecked: at] != first && text[unchecked: at] != second {
      at &+= 1
    }
    return at
  }

  /// Where the next word of a `|`-separated list begins, at or behind `start`, whose first byte is `first`, once
  /// the bits of `folding` are set in it, or `other`; the end of the list if none does.
  @inline(__always)
  static func nextWord(
    in list: Span<UInt8>, from start: Int, _ first: UInt8, folding: UInt8 = 0,
    or other: UInt8? = nil
  ) -> Int {
    let count = list.count
    if start >= count { return count }
    return unsafe list.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return count }
      return unsafe belay_next_word(base, count, start, first, folding, other ?? first)
    }
  }

  /// Whether `word` is one of the words of a `|`-separated list.
  @inline(__always)
  static func holdsWord(_ list: Span<UInt8>, _ word: Span<UInt8>) -> Bool {
    let count = list.count
    return unsafe list.withUnsafeBufferPointer { list in
      unsafe word.withUnsafeBufferPointer { word in
        guard let list = list.baseAddress, let start = word.baseAddress else { return false }
        return unsafe belay_holds_word(list, count, start, word.count) != 0
      }
    }
  }
}
