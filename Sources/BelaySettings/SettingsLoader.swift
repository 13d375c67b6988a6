import BelayModel
package import BelayPolicy

/// Loads the policy in force from the files of all layers.
package enum SettingsLoader {
  /// Reads, checks and joins the policy files.
  ///
  /// It never throws: what is wrong is among the settings' problems, and a file with a fault counts for
  /// nothing. A file that does not exist is no problem, except the one named by `--policy`.
  ///
  /// - Parameters:
  ///   - places: where the files would be.
  ///   - checks: the engines that will run the rules.
  ///   - now: milliseconds since 1970. Exceptions that have expired by then are reported and left out;
  ///     without it they stay, and the decision looks at their date.
  /// - Returns: the layers joined.
  @export(interface)
  package static func load(
    _ places: PolicyPlaces, checks: PolicyChecks, now: Int64? = nil
  ) -> Settings {
    var files: [PolicyFile] = []
    func add(_ layer: PolicyLayer, _ path: String?) {
      guard let path else { return }
      let origin = RuleOrigin(layer: layer, file: path)
      do throws(SettingsError) {
        let bytes = try PolicyFileContent.read(path, layer: layer)
        files.append(PolicyReader.read(bytes, origin: origin, checks: checks, now: now))
      } catch {
        if error == .missing && layer != .added { return }
        var file = PolicyFile(origin: origin, bytes: [])
        file.fail(with: error)
        files.append(file)
      }
    }
    add(.managed, places.managed)
    add(.user, places.user)
    add(.added, places.added)
    add(.repository, places.repository)
    if let folder = places.codexRules,
      let asking = files.first(where: { $0.readsCodexRules })
    {
      files += CodexRulesFolder.read(folder, layer: asking.origin.layer)
    }
    if files.isEmpty { return Settings(digest: PolicyDigest.ofBuiltInRules) }
    return LayerJoin(files, checks: checks).settings()
  }
}
