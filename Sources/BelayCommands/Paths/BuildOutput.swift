/// Folders and files that tools make and can make again, told by their names.
enum BuildOutput {
  /// Whether a component of `path` behind the first `length` bytes names build output.
  static func contains(_ path: LexicalPath, below length: Int) -> Bool {
    let bytes = path.bytes
    var start = min(length + 1, bytes.count)
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "/")) ?? bytes.count
      if isName(bytes[start..<end]) { return true }
      start = end + 1
    }
    return false
  }

  /// Whether a file or folder of that name is build output, a cache, or somebody's scratch file.
  static func isName(_ name: ArraySlice<UInt8>) -> Bool {
    guard let first = name.first else { return false }
    if first == UInt8(ascii: ".") { return ByteText.isOne(of: hidden, name) }
    if first == UInt8(ascii: "_") { return ByteText.isOne(of: underscored, name) }
    return ByteText.isOne(of: plain, name) || hasTellingEnd(name) || hasTellingBeginning(name)
  }

  /// Whether a name is a tool's own and nobody gives it to a folder of work: outside the project a folder
  /// called `build` may be anything.
  static func isUnmistakable(_ name: ArraySlice<UInt8>) -> Bool {
    guard let first = name.first else { return false }
    if first == UInt8(ascii: ".") { return ByteText.isOne(of: hidden, name) }
    if first == UInt8(ascii: "_") { return ByteText.isOne(of: underscored, name) }
    return ByteText.isOne(of: "node_modules|DerivedData|bower_components|venv", name)
      || isMadeByPattern(name)
  }

  /// Whether a component of `path` behind the first `length` bytes names what a build makes, in a folder
  /// that holds nothing but sources and builds.
  static func isMade(_ path: LexicalPath, below length: Int) -> Bool {
    let name = path.name
    guard path.bytes.count - name.count > length else { return false }
    return ByteText.isOne(of: made, name) || ByteText.ends(name, ".egg-info")
      || ByteText.starts(name, "cmake-build-")
  }

  /// `*.pyc`, `*.o`: compiled again with the next run; `*.orig` and `*.rej` are what patches leave behind.
  private static func isMadeByPattern(_ name: ArraySlice<UInt8>) -> Bool {
    guard name.first == Argument.starByte, name.count <= 6 else { return false }
    return ByteText.isOne(of: ".pyc|.pyo|.o|.orig|.rej|.swp", name.dropFirst())
  }

  private static let made = """
    build|dist|target|out|obj|coverage|htmlcov|wheelhouse|CMakeFiles|CMakeCache.txt|test-results|\
    playwright-report|zig-out|tmp|temp|cache
    """

  private static let hidden = """
    .build|.cache|.next|.nuxt|.output|.turbo|.parcel-cache|.pytest_cache|.mypy_cache|.ruff_cache|\
    .tox|.nox|.eggs|.venv|.gradle|.dart_tool|.stack-work|.zig-cache|.svelte-kit|.angular|\
    .sass-cache|.vite|.docusaurus|.serverless|.terraform|.nyc_output|.tmp|.temp|.hypothesis|\
    .ipynb_checkpoints|.coverage|.eslintcache|.astro|.expo|.bundle|.swiftpm|.npm|.yarn|.nx|\
    .pnpm-store|.webpack|.rpt2_cache|.kotlin|.cxx|.externalNativeBuild|.DS_Store
    """

  private static let underscored =
    "__pycache__|_build|_site|__snapshots__|_output|_tmp|__generated__"

  private static let plain = """
    node_modules|build|builds|dist|target|out|obj|coverage|htmlcov|venv|env|DerivedData|Pods|tmp|\
    temp|CMakeFiles|CMakeCache.txt|zig-cache|zig-out|elm-stuff|storybook-static|site|test-results|\
    playwright-report|dist-newstyle|output|outputs|cache|caches|log|logs|scratch|sandbox|\
    bower_components|jspm_packages|vendor|artifacts|generated|debug|Debug|Release|\
    lcov-report|test-output|test_output|a.out|nohup.out|Package.resolved|wheelhouse|pip-wheel-metadata
    """

  private static func hasTellingEnd(_ name: ArraySlice<UInt8>) -> Bool {
    for end in [
      ".egg-info", ".egg", ".dSYM", ".tmp", ".bak", ".orig", "-build", "_build", "-tmp", "_tmp",
      "-cache",
      "_cache", ".xcarchive", ".Rcheck",
    ] where ByteText.ends(name, end) {
      return true
    }
    return false
  }

  private static func hasTellingBeginning(_ name: ArraySlice<UInt8>) -> Bool {
    for beginning in [
      "cmake-build-", "build-", "build_", "tmp-", "tmp_", "tmp.", "temp-", "temp_", "dist-",
      "bazel-", "scratch-", "scratch_", "test-", "test_",
    ] where ByteText.starts(name, beginning) {
      return true
    }
    return false
  }
}
