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
    return ByteText.isOne(of: plain, name) || ByteText.ends(name, inOneOf: endings)
      || ByteText.begins(name, withOneOf: beginnings)
  }

  /// Whether a hidden folder or file of that name is one that tools make.
  static func isHidden(_ name: ArraySlice<UInt8>) -> Bool { ByteText.isOne(of: hidden, name) }

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

  static let hidden = """
    .DS_Store|.angular|.astro|.build|.bundle|.cache|.coverage|.cxx|.dart_tool|.docusaurus|.eggs|\
    .eslintcache|.expo|.externalNativeBuild|.gradle|.hypothesis|.ipynb_checkpoints|.kotlin|\
    .mypy_cache|.next|.nox|.npm|.nuxt|.nx|.nyc_output|.output|.parcel-cache|.pnpm-store|\
    .pytest_cache|.rpt2_cache|.ruff_cache|.sass-cache|.serverless|.stack-work|.svelte-kit|\
    .swiftpm|.temp|.terraform|.tmp|.tox|.turbo|.venv|.vite|.webpack|.yarn|.zig-cache
    """

  private static let underscored = """
    __generated__|__pycache__|__snapshots__|_build|_output|_site|_tmp
    """

  private static let plain = """
    CMakeCache.txt|CMakeFiles|Debug|DerivedData|Package.resolved|Pods|Release|a.out|artifacts|\
    bower_components|build|builds|cache|caches|coverage|debug|dist|dist-newstyle|elm-stuff|env|\
    generated|htmlcov|jspm_packages|lcov-report|log|logs|node_modules|nohup.out|obj|out|output|\
    outputs|pip-wheel-metadata|playwright-report|sandbox|scratch|site|storybook-static|target|\
    temp|test-output|test-results|test_output|tmp|vendor|venv|wheelhouse|zig-cache|zig-out
    """

  private static let endings = """
    .egg-info|.egg|.dSYM|.tmp|.bak|.orig|-build|_build|-tmp|_tmp|-cache|_cache|.xcarchive|.Rcheck
    """

  private static let beginnings = """
    cmake-build-|build-|build_|tmp-|tmp_|tmp.|temp-|temp_|dist-|bazel-|scratch-|scratch_|test-|test_
    """
}
