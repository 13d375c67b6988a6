import BelayIO
import BelayModel

/// Reads the rules files of Codex as further files of the layer whose policy asks for them.
enum CodexRulesFolder {
  /// What `folder/*.rules` say; a folder that does not exist holds no rules.
  ///
  /// A file that cannot be understood is a fault of the layer, because what it forbids would be missing.
  static func read(_ folder: String, layer: PolicyLayer) -> [PolicyFile] {
    var files: [PolicyFile] = []
    var rules = CodexRules()
    var size = 0
    for name in FolderListing.names(in: folder) where name.utf8.reversed().starts(with: ending) {
      let path = folder + "/" + name
      var file = PolicyFile(origin: RuleOrigin(layer: layer, file: path), bytes: [])
      do throws(SettingsError) {
        if files.count == PolicyLimits.codexRulesFiles {
          throw .unreadable(
            message: "there are more than \(PolicyLimits.codexRulesFiles) rules files",
            suggestion: "join some of them")
        }
        guard let bytes = try content(of: path, limit: PolicyLimits.fileSize - size) else {
          continue
        }
        size += bytes.count
        file = PolicyFile(origin: file.origin, bytes: bytes)
        try add(bytes, path, to: &rules)
      } catch {
        file.fail(with: error)
      }
      files.append(file)
      if !file.isInForce { break }
    }
    // Only now, because a `host_executable` of one file holds for the rules of all.
    for rule in rules.commandRules(layer: layer) {
      guard let place = files.firstIndex(where: { $0.origin.file == rule.origin.file }) else {
        continue
      }
      files[place].commandRules.append(rule)
    }
    return files
  }

  /// `.rules` from its end.
  private static let ending = Array(".rules".utf8.reversed())

  private static func add(
    _ bytes: [UInt8], _ path: String, to rules: inout CodexRules
  ) throws(SettingsError) {
    do throws(CodexRulesError) {
      try rules.add(bytes, file: path)
    } catch {
      throw .malformed(line: error.line, message: error.message, suggestion: error.suggestion)
    }
  }

  /// The bytes of a rules file; `nil` for anything but a regular file, which Codex passes over too.
  private static func content(of path: String, limit: Int) throws(SettingsError) -> [UInt8]? {
    do throws(FileError) {
      return try RegularFile.read(path, limit: limit, following: true)
    } catch {
      switch error {
      case .missing, .notRegular: return nil
      case .tooLarge:
        throw .unreadable(
          message: "the rules files hold more than \(PolicyLimits.fileSize) bytes",
          suggestion: "remove what they do not need")
      case .unreadable:
        throw .unreadable(message: "\(error)", suggestion: "make it readable, or remove it")
      }
    }
  }
}
