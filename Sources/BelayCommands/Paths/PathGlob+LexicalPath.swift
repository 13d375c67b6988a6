import BelayModel

extension PathGlob {
  /// A glob as `PathRule.glob` describes it.
  init(_ glob: String, context: CommandContext) {
    self.init(glob, roots: Roots(home: context.home, project: context.projectRoot))
  }

  /// Whether `path` matches; where parts of it are open, whether it may match.
  ///
  /// A path with an unknown beginning matches nothing, and neither does an open value that could be
  /// anything at all: policy speaks of files that are named.
  func matches(_ path: LexicalPath) -> Bool {
    !path.isUnanchored && matches(path.bytes)
  }
}
