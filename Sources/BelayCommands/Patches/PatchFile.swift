package import BelayModel

/// One file of a patch.
package struct PatchFile: Sendable, Equatable {
  /// As written: absolute, or relative to the call's working directory.
  package var path: [UInt8]
  /// Where the file is moved; `nil` if it stays.
  package var movedTo: [UInt8]?
  package var change: FileChange.Change
  /// The added lines as ranges of the patch text, without their `+` and line end.
  package var added: [Range<Int>]

  package init(
    path: [UInt8], movedTo: [UInt8]? = nil, change: FileChange.Change, added: [Range<Int>] = []
  ) {
    self.path = path
    self.movedTo = movedTo
    self.change = change
    self.added = added
  }
}
