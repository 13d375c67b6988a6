import Foundation

/// Runs scripts in the real bash where nothing else is.
///
/// That is an empty root of bubblewrap's with bash, the libraries it is linked with, and folders in
/// memory: no other program is there, no network, no home.
///
/// Every command that is no builtin ends in bash's `command_not_found_handle`, which writes its words
/// down and succeeds or fails as told.
enum BashSandbox {
  /// Whether bubblewrap and bash are there and may make a sandbox.
  static let isThere: Bool = (try? run(["true"], status: 0)) != nil

  /// What could not be done.
  struct Failure: Error {
    let what: String
  }

  private static let bash = "/bin/bash"
  private static let unit: Character = "\u{1E}"
  private static let record: Character = "\u{1D}"

  /// The words of every program that each script started, programs ending with `status`.
  static func run(_ scripts: [String], status: Int) throws -> [[[String]]] {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appendingPathComponent("belay-bash-\(UUID().uuidString)")
    defer { try? files.removeItem(at: folder) }
    for name in ["scripts", "log"] {
      try files.createDirectory(
        at: folder.appendingPathComponent(name), withIntermediateDirectories: true)
    }
    for (index, script) in scripts.enumerated() {
      try Data(script.utf8).write(to: folder.appendingPathComponent("scripts/\(index)"))
    }
    try Data(driver.utf8).write(to: folder.appendingPathComponent("scripts/driver"))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/bwrap")
    process.arguments =
      [
        "--unshare-all", "--die-with-parent", "--new-session", "--clearenv",
        "--dir", "/home/dev/app", "--tmpfs", "/tmp", "--dev", "/dev",
        "--ro-bind", bash, "/bin/bash", "--symlink", "bash", "/bin/sh",
      ] + libraries()
      + [
        "--ro-bind", folder.appendingPathComponent("scripts").path, "/scripts",
        "--bind", folder.appendingPathComponent("log").path, "/log",
        "--setenv", "HOME", "/home/dev", "--setenv", "PATH", "/bin", "--setenv", "LC_ALL", "C",
        "--chdir", "/home/dev/app",
        bash, "--norc", "--noprofile", "/scripts/driver", "\(scripts.count)", "\(status)",
      ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0,
      let data = files.contents(atPath: folder.appendingPathComponent("log/calls").path)
    else { throw Failure(what: "the sandbox ended with \(process.terminationStatus)") }
    return calls(in: data, count: scripts.count)
  }

  private static func calls(in data: Data, count: Int) -> [[[String]]] {
    var calls = [[[String]]](repeating: [], count: count)
    for line in String(decoding: data, as: UTF8.self).split(separator: record) {
      let words = line.split(separator: unit, omittingEmptySubsequences: false).dropLast()
      guard let first = words.first, let index = Int(first), index < count else { continue }
      calls[index].append(words.dropFirst().map(String.init))
    }
    return calls
  }

  /// What bash is linked with, bound at the same places.
  private static func libraries() -> [String] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/ldd")
    process.arguments = [bash]
    let output = Pipe()
    process.standardOutput = output
    guard (try? process.run()) != nil else { return [] }
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" })
      .filter { $0.hasPrefix("/") }
      .flatMap { ["--ro-bind", String($0), String($0)] }
  }

  /// Each script runs in a subshell of its own; the writes of its programs say whose they are.
  private static let driver = #"""
    command_not_found_handle() {
      local words
      printf -v words '%s\036' "$SCRIPT" "$@"
      printf '%s\035' "$words" >>/log/calls
      return "$STATUS"
    }
    export -f command_not_found_handle
    export SCRIPT STATUS=$2
    : >/log/calls
    for ((SCRIPT = 0; SCRIPT < $1; SCRIPT++)); do
      ( set --; ulimit -t 2; . "/scripts/$SCRIPT"; wait ) </dev/null >/dev/null 2>&1
    done
    exit 0
    """#
}
