import BelayIO
package import BelayProcess

/// What the next commit would add, read from the index and not from the files: they may differ.
package enum StagedContent {
  /// The added lines of every staged file, with its path from the root of the work tree.
  package static func addedLines(
    environment: ProgramEnvironment
  ) throws(ScanError) -> [(path: String, lines: AddedLines)] {
    // Both lists come from one diff machinery and have one order; names end in NUL and need no
    // unquoting, which the headers of the diff itself would.
    let common = ["diff", "--cached", "--no-renames", "--diff-filter=ACMRT", "--ignore-submodules"]
    let names = try git(common + ["--name-only", "-z"], environment)
    let diff = try git(
      common + ["-U0", "--no-color", "--no-ext-diff", "--no-textconv"], environment)
    let paths = names.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    let sections = AddedLines.sections(of: diff)
    guard paths.count == sections.count else {
      throw .git("git names \(paths.count) staged files but shows \(sections.count)")
    }
    return zip(paths, sections).map { (path: $0, lines: $1) }
  }

  private static func git(
    _ arguments: [String], _ environment: ProgramEnvironment
  ) throws(ScanError) -> [UInt8] {
    do {
      // Blobs of the index are compared, so no filter of the work tree has a part in it.
      return try GitProgram.output(
        of: arguments, environment: environment,
        keeping: ["GIT_INDEX_FILE", "GIT_DIR", "GIT_WORK_TREE"], readsWorkTree: false)
    } catch {
      throw .git(error.description)
    }
  }
}
