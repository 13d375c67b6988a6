import BelayIO
import BelayPipeline
import BelayProcess
import BelayRunLog

/// Whether hooks can leave their records.
enum RunLogCheck {
  /// Looks at a state folder, and tries to write into it; one that is not there yet is made by the first hook.
  static func check(stateFolder: String = UserPlaces.current().stateFolder) -> DoctorCheck {
    if !PathStatus.exists(stateFolder) {
      return DoctorCheck(.runLog, "state folder", .ok, "\(stateFolder) is made by the first hook")
    }
    guard PathStatus.isFolder(stateFolder) else {
      return problem("\(stateFolder) is no folder", fix: "mv \(stateFolder) \(stateFolder).old")
    }
    let probe = SettingsFile(path: stateFolder + "/.doctor")
    let failure = probe.write([])
    guard failure == 0, probe.remove() == 0 else {
      return problem(
        "\(stateFolder) cannot be written: \(SystemError.text(failure))",
        fix: "make room there, or give the folder to the user whom Codex runs as")
    }
    do throws(RunLogError) {
      _ = try LocalKey.load(stateFolder: stateFolder)
    } catch {
      return problem("\(error)", fix: "move that file away; the next hook makes a new one")
    }
    return DoctorCheck(.runLog, "state folder", .ok, stateFolder)
  }

  private static func problem(_ detail: String, fix: String) -> DoctorCheck {
    DoctorCheck(.runLog, "state folder", .problem, detail, fix: fix)
  }
}
