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

  /// The word used in rules.
  var name: String {
    switch self {
    case .root: "root"
    case .system: "system"
    case .device: "device"
    case .home: "home"
    case .parent: "parent"
    case .projectRoot: "project-root"
    case .git: "git"
    case .project: "project"
    case .buildOutput: "build"
    case .temporary: "temporary"
    case .outside: "outside"
    case .unset: "unset"
    case .unknown: "unknown"
    }
  }

  /// The one of two classes in which a change does more harm; the cases stand in that order, but for
  /// `outside`, which is worse than anything inside the project.
  func worse(_ other: PathClass) -> PathClass { other.harm < harm ? other : self }

  private var harm: UInt8 {
    switch self {
    case .outside, .unset, .unknown: PathClass.git.rawValue
    default: rawValue
    }
  }

  /// Whether it is one of the `|`-separated names.
  func isOne(of names: Span<UInt8>) -> Bool {
    let name = name
    var start = 0
    while start <= names.count {
      var end = start
      while end < names.count && names[end] != UInt8(ascii: "|") { end += 1 }
      if ByteText.equal(names.extracting(start..<end), name) { return true }
      start = end + 1
    }
    return false
  }
}
