package import BelayModel
import Foundation

/// The executables under test, as files.
///
/// Tests that need them ask `arePresent` in a trait and say `hint` where they are skipped.
package enum BuiltExecutables {
  /// The folder: `$BELAY_BIN`, else the release build, else the debug build of this package; `nil` if
  /// none holds the hooks.
  package static let folder: String? = {
    var candidates = [PackageRoot.path(".build/release"), PackageRoot.path(".build/debug")]
    if let given = ProcessInfo.processInfo.environment["BELAY_BIN"], !given.isEmpty {
      candidates = [given]
    }
    return candidates.first { folder in
      HookProgram.allCases.allSatisfy {
        FileManager.default.isExecutableFile(atPath: folder + "/" + $0.rawValue)
      }
    }
  }()

  /// Whether the five hooks are built.
  package static let arePresent = folder != nil

  /// Whether the program `belay` is built too.
  package static let haveTool = FileManager.default.isExecutableFile(atPath: path("belay"))

  /// What to do where they are not.
  package static let hint =
    "the executables are not built; run `swift build -c release`, or set BELAY_BIN to their folder"

  /// An executable's path.
  package static func path(_ name: String) -> String { (folder ?? "/nonexistent") + "/" + name }

  /// A hook's path.
  package static func path(_ program: HookProgram) -> String { path(program.rawValue) }
}
