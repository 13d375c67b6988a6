/// The facts besides evidence and settings that a decision depends on, gathered before it.
package struct DecisionContext: Sendable {
  /// The event's `cwd`, absolute.
  package let cwd: String
  /// The user's home folder, absolute.
  package let home: String
  /// The project `cwd` lies in.
  package let projectRoot: String
  /// Milliseconds since 1970, for exceptions that expire.
  package let now: Int64

  package init(cwd: String, home: String, projectRoot: String, now: Int64) {
    self.cwd = cwd
    self.home = home
    self.projectRoot = projectRoot
    self.now = now
  }
}
