/// A program to start, with everything it gets: nothing is taken over silently.
package struct Program: Sendable {
  /// A path, or a name to be looked up in the `PATH` of `environment`.
  package var name: String
  /// What follows the program's name on its command line.
  package var arguments: [String]
  /// All of its environment.
  package var environment: ProgramEnvironment
  /// Where it runs; `nil` for the folder of this process.
  package var workingDirectory: String?

  package init(
    _ name: String, arguments: [String] = [], environment: ProgramEnvironment,
    workingDirectory: String? = nil
  ) {
    self.name = name
    self.arguments = arguments
    self.environment = environment
    self.workingDirectory = workingDirectory
  }
}
