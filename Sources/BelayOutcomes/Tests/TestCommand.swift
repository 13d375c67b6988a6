/// Which runner a command starts.
enum TestCommand {
  /// What is known of the runner.
  enum Kind {
    /// This one.
    case runner(TestRunner)
    /// One of them, behind a task: `make test`.
    case any
  }

  /// `nil` if the command runs no tests.
  static func kind(of call: ProgramCall) -> Kind? {
    let first = call.arguments.first { $0.first != UInt8(ascii: "-") }?[...] ?? []
    if call.isProgram("swift") { return LineText.equals(first, "test") ? .runner(.swift) : nil }
    if call.isProgram("xcodebuild") {
      return call.hasArgument("test|test-without-building") ? .runner(.swift) : nil
    }
    if call.isProgram("pytest|py.test") { return .runner(.pytest) }
    if call.isProgram("unittest") { return .runner(.unittest) }
    if call.isProgram("manage.py") {
      return LineText.equals(first, "test") ? .runner(.unittest) : nil
    }
    if call.isProgram("cargo") {
      if ProgramCall.isOne(first, of: "test|t") { return .runner(.cargo) }
      return LineText.equals(first, "nextest") ? .runner(.nextest) : nil
    }
    if call.isProgram("go") { return LineText.equals(first, "test") ? .runner(.go) : nil }
    if call.isProgram("jest") { return .runner(.jest) }
    if call.isProgram("vitest") { return .runner(.vitest) }
    if call.isProgram("mocha") { return .runner(.mocha) }
    if call.isProgram("ctest") { return .runner(.ctest) }
    if call.isProgram("mvn|mvnw|mvnd") {
      return call.hasArgument("test|verify|package|install|integration-test|deploy")
        ? .runner(.maven) : nil
    }
    if call.isProgram("gradle|gradlew") {
      return call.arguments.contains { isTask($0[...]) || isOne($0[...], "build|check") }
        ? .runner(.gradle) : nil
    }
    if call.isProgram("rspec") { return .runner(.rspec) }
    if call.isProgram("phpunit|pest") { return .runner(.phpunit) }
    if call.isProgram("dotnet") { return LineText.equals(first, "test") ? .runner(.dotnet) : nil }
    return isTaskRun(call) ? .any : nil
  }

  /// Whether a task or script whose name speaks of tests is run.
  private static func isTaskRun(_ call: ProgramCall) -> Bool {
    if call.isProgram("tox|nox") { return true }
    if call.isProgram("npm|pnpm|yarn|bun|deno|composer") {
      // `npm install jest` runs none.
      var operands = call.operands[...]
      if let first = operands.first, isOne(first[...], "run|run-script|task") {
        operands = operands.dropFirst()
        if let task = operands.first, isOne(task[...], "check|ci") { return true }
      }
      return operands.first.map { isTask($0[...]) || isOne($0[...], "t") } ?? false
    }
    if call.isProgram("docker|docker-compose|podman") && !call.hasArgument("run|exec") {
      return false
    }
    if call.isProgram(
      "make|gmake|ninja|just|task|rake|bazel|buck2|mix|node|cmake|nx|turbo|docker|docker-compose|podman"
    ) {
      return call.arguments.contains { isTask($0[...]) || isOne($0[...], "check|ci") }
    }
    // A script of the project: `./run-tests.sh`; not the shell's `test`.
    return !call.isProgram("test|[") && isTask(call.program)
  }

  /// Whether a name speaks of tests: `test`, `tests`, `test:unit`, `integrationTest`, `run-tests.sh`.
  private static func isTask(_ name: ArraySlice<UInt8>) -> Bool {
    LineText.contains(name, "test") || LineText.contains(name, "Test")
  }

  private static func isOne(_ text: ArraySlice<UInt8>, _ names: StaticString) -> Bool {
    ProgramCall.isOne(text, of: names)
  }
}
