/// The test runners whose output is understood.
package enum TestRunner: UInt8, CaseIterable, Sendable {
  case swift
  case pytest
  case unittest
  case cargo
  case nextest
  case go
  case jest
  case vitest
  case mocha
  case ctest
  case maven
  case gradle
  case rspec
  case phpunit
  case dotnet

  /// The name in records and messages.
  package var name: String {
    switch self {
    case .swift: "swift test"
    case .pytest: "pytest"
    case .unittest: "unittest"
    case .cargo: "cargo"
    case .nextest: "nextest"
    case .go: "go"
    case .jest: "jest"
    case .vitest: "vitest"
    case .mocha: "mocha"
    case .ctest: "ctest"
    case .maven: "maven"
    case .gradle: "gradle"
    case .rspec: "rspec"
    case .phpunit: "phpunit"
    case .dotnet: "dotnet"
    }
  }

  /// Takes a line of output in.
  func read(_ line: ArraySlice<UInt8>, into tally: inout TestTally) {
    switch self {
    case .swift: SwiftTestLines.read(line, into: &tally)
    case .pytest: PythonTestLines.readPytest(line, into: &tally)
    case .unittest: PythonTestLines.readUnittest(line, into: &tally)
    case .cargo: CargoTestLines.readCargo(line, into: &tally)
    case .nextest: CargoTestLines.readNextest(line, into: &tally)
    case .go: GoTestLines.read(line, into: &tally)
    case .jest: ScriptTestLines.readJest(line, into: &tally)
    case .vitest: ScriptTestLines.readVitest(line, into: &tally)
    case .mocha: ScriptTestLines.readMocha(line, into: &tally)
    case .ctest: NativeTestLines.readCTest(line, into: &tally)
    case .maven: JVMTestLines.readMaven(line, into: &tally)
    case .gradle: JVMTestLines.readGradle(line, into: &tally)
    case .rspec: NativeTestLines.readRSpec(line, into: &tally)
    case .phpunit: NativeTestLines.readPHPUnit(line, into: &tally)
    case .dotnet: NativeTestLines.readDotnet(line, into: &tally)
    }
  }
}
