/// Bytes that UTF-8 never uses and that stand for text which a script does not show.
package enum OpenByte {
  /// One byte that is not known: a `?` or `[...]` that the shell expands.
  @inlinable package static var any: UInt8 { 0xFD }
  /// Text without a slash, possibly empty: a `*` that the shell expands.
  @inlinable package static var run: UInt8 { 0xFE }
  /// Text of which nothing is known, possibly empty, possibly with slashes.
  @inlinable package static var unknown: UInt8 { 0xFF }
}
