/// A file that a command reads, writes or removes, as its command line says.
struct FileAccess {
  /// What happens to it.
  enum Kind: UInt8 {
    case read
    case write
    case remove
  }

  let argument: Argument
  let kind: Kind
  /// Whether it stands in a redirection rather than among the operands.
  var isRedirection = false
  /// Where it lies; worked out once, because many rules ask.
  var place: PathClass?
}
