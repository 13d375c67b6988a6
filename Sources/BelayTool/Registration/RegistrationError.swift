package import BelayIO

/// Why hooks could not be registered or removed; nothing has been written then.
package enum RegistrationError: Error, Equatable, Sendable {
  /// The file cannot be read.
  case unreadable(path: String, FileError)
  /// The file is not JSON.
  case notJSON(path: String, line: Int, column: Int, JSONError)
  /// A part of the file is not what Codex expects there.
  case unexpectedShape(path: String, line: Int, part: String, expected: String)
  /// The system refused to write.
  case unwritable(path: String, errno: Int32)
  /// The hook executables are not where they should be.
  case executablesMissing(folder: String, names: [String])
  /// It is unknown where this program stands.
  case locationUnknown
  /// Neither `CODEX_HOME` nor `HOME` says where Codex keeps its settings.
  case noCodexHome
  /// There is no git repository here.
  case noRepository(String)
  /// The repository's own configuration places its hooks outside of it.
  case hooksOutside(path: String)
  /// A hook was put aside before, and another has come since.
  case formerHook(path: String)
}

extension RegistrationError: CustomStringConvertible {
  /// What is wrong, where, and what to do, in one line.
  package var description: String {
    switch self {
    case .unreadable(let path, let error):
      "\(shown(path)): \(error); make it a readable file, or remove it"
    case .notJSON(let path, let line, let column, let error):
      "\(shown(path)):\(line):\(column): \(error); Codex ignores the whole file as it is: correct it "
        + "or remove it, then run this again (nothing was changed)"
    case .unexpectedShape(let path, let line, let part, let expected):
      "\(shown(path)):\(line): \(part) is not \(expected); correct it, then run this again "
        + "(nothing was changed)"
    case .unwritable(let path, let errno):
      "\(shown(path)): cannot be written: \(SystemError.text(errno)); nothing was changed"
    case .executablesMissing(let folder, let names):
      "\(shown(folder)): there is no \(names.joined(separator: ", ")); install Belay as a whole "
        + "(`make install PREFIX=~/.local`), or name the folder with --executables"
    case .locationUnknown:
      "it cannot be found out where `belay` stands; name the folder of the hook executables "
        + "with --executables"
    case .noCodexHome:
      "neither CODEX_HOME nor HOME is set, so there is no place for Codex's settings; set one of them"
    case .noRepository(let reason): "\(reason); run this inside the git repository it is meant for"
    case .hooksOutside(let path):
      "the repository's core.hooksPath leads out of it, to \(shown(path)); nothing was written. If that is "
        + "right, set it in your own configuration: git config --global core.hooksPath PATH"
    case .formerHook(let path):
      "\(shown(path)) holds a hook that was put aside before, and pre-commit is another one again; join the "
        + "two or remove one, then run this again (nothing was changed)"
    }
  }

  private func shown(_ path: String) -> String {
    TerminalText.sanitize(path)
  }
}
