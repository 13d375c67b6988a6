/// The files that an `apply_patch` text speaks of.
package struct Patch: Sendable, Equatable {
  package var files: [PatchFile]

  package init(files: [PatchFile] = []) {
    self.files = files
  }
}
