/// A rule of the `[paths]` table of a policy file: what happens when a call touches a matching file.
package struct PathRule: Sendable {
  /// How a call touches a file.
  package enum Access: UInt8, Sendable {
    case read
    case write
  }

  /// The list it stands in and its position there, for example `paths.deny_write[0]`.
  package let id: String
  /// A glob: `*` within one component, `**` across components, `~/` the home folder, a leading `/` an
  /// absolute path, anything else relative to the project root; `?` and `[...]` as in the shell.
  package let glob: String
  package let access: Access
  package let ruling: Ruling
  package let origin: RuleOrigin

  package init(id: String, glob: String, access: Access, ruling: Ruling, origin: RuleOrigin) {
    self.id = id
    self.glob = glob
    self.access = access
    self.ruling = ruling
    self.origin = origin
  }
}
