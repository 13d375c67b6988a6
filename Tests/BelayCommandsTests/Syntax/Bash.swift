import Foundation

/// The real bash, to compare with.
///
/// Only ever given harmless text.
enum Bash {
  static let path = "/bin/bash"

  static var isThere: Bool { FileManager.default.isExecutableFile(atPath: path) }

  /// The exit status and output of bash with `arguments`, in an empty environment.
  static func run(_ arguments: [String]) throws -> (status: Int32, output: [UInt8]) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = ["HOME": "/home/dev", "LC_ALL": "C", "PATH": "/nonexistent"]
    process.currentDirectoryURL = URL(fileURLWithPath: "/")
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, Array(data))
  }

  /// Whether bash accepts the script, without running it.
  static func accepts(_ script: String) throws -> Bool {
    try run(["-n", "-c", script]).status == 0
  }
}
