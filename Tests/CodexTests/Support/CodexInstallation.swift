import BelayTestSupport
import Foundation

/// The real Codex and the executables under test.
enum CodexInstallation {
  /// The Codex executable, from `BELAY_CODEX`.
  static let codex = ProcessInfo.processInfo.environment["BELAY_CODEX"] ?? ""

  /// Whether both are there.
  static let isPresent =
    FileManager.default.isExecutableFile(atPath: codex) && BuiltExecutables.arePresent
    && BuiltExecutables.haveTool

  /// The 163 of 0.163.0; the newest where Codex does not tell.
  static let minor: Int = {
    let run = ProgramRun(codex, ["--version"], environment: ["PATH": "/usr/bin:/bin"])
    let words = (try? run.run())?.outputText.split(separator: " ").last?.split(separator: ".")
    return words.flatMap { $0.count > 1 ? Int($0[1]) : nil } ?? .max
  }()

  /// What to do where they are not.
  static let hint =
    "the real Codex is not asked; run `make test-codex`, or set BELAY_CODEX to a codex executable "
    + "and BELAY_BIN to the folder of Belay's executables"
}
