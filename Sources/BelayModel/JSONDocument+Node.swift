extension JSONDocument {
  /// What a node is.
  package enum Kind: UInt8, Sendable {
    case null
    case `false`
    case `true`
    case number
    case string
    case array
    case object
  }

  /// One value, in eight bytes: a result of five megabytes may have half a million, and the system needs longer
  /// to find a page of memory for each five hundred than it takes to parse them.
  ///
  /// For a number or string `start..<end` is its range in `bytes` (a string is unescaped, without
  /// quotes); for an array or object `start` counts its elements or members and `end` is the index
  /// of the first node behind it. A member is two nodes: the key (a string), then the value.
  @frozen package struct Node: Sendable {
    /// The largest `start`: the kind takes three bits.
    @inlinable package static var largestStart: Int { Int(UInt32.max >> 3) }

    /// The kind in the lowest three bits, the start above.
    @usableFromInline var startAndKind: UInt32
    package var end: UInt32

    /// A node; `start` is at most `largestStart`.
    @inlinable package init(kind: Kind, start: UInt32, end: UInt32) {
      startAndKind = start &<< 3 | UInt32(kind.rawValue)
      self.end = end
    }

    @inlinable package var start: UInt32 { startAndKind &>> 3 }

    @inlinable package var kind: Kind {
      // Only `init` sets these bits.
      unsafe unsafeBitCast(UInt8(truncatingIfNeeded: startAndKind & 7), to: Kind.self)
    }

    /// Counts one more element or member.
    @inlinable package mutating func count() { startAndKind &+= 1 &<< 3 }
  }
}
