/// Where a path lies, as far as the danger of changing it goes.
enum PathClass: UInt8, Sendable {
  /// `/` itself, or everything in it.
  case root
  /// A folder of the operating system, or a file in one.
  case system
  /// A device under `/dev` that is not one of the harmless ones.
  case device
  /// The home folder itself, everything in it, or a folder above it.
  case home
  /// A folder above the project.
  case parent
  /// The project's root, or everything in it.
  case projectRoot
  /// The project's `.git`, or something in it.
  case git
  /// Inside the project.
  case project
  /// What a build, a test run or a package manager makes and can make again.
  case buildOutput
  /// In a folder for temporary files.
  case temporary
  /// A known place outside the project that is none of the above.
  case outside
  /// Begins with a value the script does not show, and is `/` or a system folder if that is empty.
  case unset
  /// Begins with a value the script does not show.
  case unknown

  /// The class of that name in a rule's condition.
  init?(name: ArraySlice<UInt8>) {
    for (known, value) in Self.names where ByteText.equal(name, known) {
      self = value
      return
    }
    return nil
  }

  /// The word used in rules.
  var name: String { Self.names.first { $0.1 == self }?.0 ?? "" }

  private static var names: [(String, PathClass)] {
    [
      ("root", .root), ("system", .system), ("device", .device), ("home", .home),
      ("parent", .parent), ("project-root", .projectRoot), ("git", .git), ("project", .project),
      ("build", .buildOutput), ("temporary", .temporary), ("outside", .outside),
      ("unset", .unset), ("unknown", .unknown),
    ]
  }
}
