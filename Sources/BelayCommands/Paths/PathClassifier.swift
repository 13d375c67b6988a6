/// Tells where a path lies.
struct PathClassifier {
  let context: CommandContext

  /// The class of `path`; a bare pattern as last component (`dir/*`) stands for the folder's contents
  /// and has the folder's class.
  func classify(_ path: LexicalPath) -> PathClass {
    if path.isUnanchored { return classifyUnanchored(path) }
    if isEverything(path.name), let parent = path.parent { return classify(parent) }
    if path.bytes.count == 1 { return .root }
    if path.isSame(as: context.projectRoot) { return sameAsProject(path) }
    if path.isInside(context.projectRoot) && context.projectRoot.utf8.count > 1 {
      return classifyInProject(path)
    }
    if path.isSame(as: context.home) { return .home }
    if path.isAbove(context.home) {
      // A home of a container or a test: `/tmp/job/home`.
      if FixedPlaces.isTemporaryFolder(path) { return .temporary }
      return path.parent?.bytes.count == 1 ? .system : .home
    }
    if path.isAbove(context.projectRoot) {
      return FixedPlaces.isTemporaryFolder(path) ? .temporary : .parent
    }
    if path.isInside("/dev") { return FixedPlaces.isHarmlessDevice(path) ? .temporary : .device }
    if isGuardFolder(path) { return .outside }
    let isInHome = path.isInside(context.home) && context.home.utf8.count > 1
    if FixedPlaces.isTemporary(path), !isInHome || !FixedPlaces.isBelowTemporary(context.home) {
      return .temporary
    }
    if isInHome {
      return isHomeCache(path) || BuildOutput.isUnmistakable(path.name) ? .buildOutput : .outside
    }
    if FixedPlaces.isCache(path) { return .buildOutput }
    if FixedPlaces.isSystem(path) { return .system }
    if BuildOutput.isUnmistakable(path.name) { return .buildOutput }
    let work = FixedPlaces.lengthOfWorkFolder(path)
    return work > 0 && BuildOutput.isMade(path, below: work) ? .buildOutput : .outside
  }

  /// Codex's and Belay's own folders, whatever a folder in them is called.
  private func isGuardFolder(_ path: LexicalPath) -> Bool {
    for folder in [context.codexHome, context.stateFolder, context.configFolder]
    where path.isSame(as: folder) || path.isInside(folder) {
      return true
    }
    return false
  }

  private func sameAsProject(_ path: LexicalPath) -> PathClass {
    path.isSame(as: context.home) ? .home : .projectRoot
  }

  private func classifyInProject(_ path: LexicalPath) -> PathClass {
    let rootLength = context.projectRoot.utf8.count
    let rest = path.bytes[(rootLength + 1)...]
    if ByteText.starts(rest, ".git"), rest.count == 4 || rest[rest.startIndex + 4] == 0x2F {
      return .git
    }
    if path.name.count == 4, ByteText.equal(path.name, ".git") { return .git }
    if BuildOutput.contains(path, below: rootLength) { return .buildOutput }
    if path.isAbove(context.cwd) { return .parent }
    return .project
  }

  private func classifyUnanchored(_ path: LexicalPath) -> PathClass {
    if BuildOutput.contains(path, below: 0) { return .buildOutput }
    if path.bytes.count == 1 { return .unknown }
    switch classify(path.withEmptyBeginning) {
    case .root, .system, .home: return .unset
    default: return .unknown
    }
  }

  /// `*`, `.*`, `?*`: a component that any name matches; `*.?`, as which `*.[oa]` stands here, is none.
  private func isEverything(_ name: ArraySlice<UInt8>) -> Bool {
    guard name.contains(Argument.starByte) else { return false }
    if let dot = name.lastIndex(of: UInt8(ascii: ".")), dot + 1 < name.endIndex,
      name[(dot + 1)...].allSatisfy({ $0 == Argument.anyByte })
    {
      return false
    }
    return name.allSatisfy {
      $0 == Argument.starByte || $0 == Argument.anyByte || $0 == UInt8(ascii: ".")
    }
  }

  private func isHomeCache(_ path: LexicalPath) -> Bool {
    let rest = path.bytes[(context.home.utf8.count)...]
    for place in [
      "/.cache/", "/Library/Caches/", "/Library/Developer/Xcode/DerivedData", "/.npm/_",
      "/.gradle/caches", "/.cargo/registry", "/.local/share/Trash/", "/.m2/repository/",
    ] where ByteText.starts(rest, place) {
      return true
    }
    return false
  }
}
