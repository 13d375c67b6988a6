import BelayIO
package import BelayProcess

/// Where hooks are registered.
package enum RegistrationPlace: Sendable, Equatable {
  /// For all of the user's sessions.
  case user(codexHome: String)
  /// For sessions in one repository.
  case project(root: String)

  /// The user's place, as Codex finds it.
  package static func user(
    environment: ProgramEnvironment
  ) throws(RegistrationError) -> RegistrationPlace {
    if let home = environment["CODEX_HOME"], !home.isEmpty, let path = FilePath.absolute(home) {
      return .user(codexHome: path)
    }
    guard let home = environment["HOME"], !home.isEmpty, let path = FilePath.absolute(home) else {
      throw .noCodexHome
    }
    return .user(codexHome: "\(path)/.codex")
  }

  /// The repository around a folder, else the folder itself.
  package static func project(around folder: String) -> RegistrationPlace {
    var candidate = folder
    while candidate != "/" {
      if PathStatus.exists("\(candidate)/.git") { return .project(root: candidate) }
      candidate = FilePath.folder(of: candidate)
    }
    return .project(root: folder)
  }

  /// The file that Codex reads there.
  package var hooksFile: SettingsFile {
    switch self {
    case .user(let codexHome): SettingsFile(path: "\(codexHome)/hooks.json")
    case .project(let root): SettingsFile(path: "\(root)/.codex/hooks.json")
    }
  }

  /// The file as it was before Belay first wrote it.
  package var backup: SettingsFile {
    SettingsFile(path: "\(hooksFile.path).belay-backup")
  }
}
