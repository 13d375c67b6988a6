/// A sample that cannot be used.
package struct SampleError: Error {
  package let path: String
  package let problem: String

  package init(path: String, problem: String) {
    self.path = path
    self.problem = problem
  }

  /// `path: problem`.
  package var message: String { "\(path): \(problem)" }
}
