import Foundation

/// The real bash, to compare with.
///
/// Only ever given harmless text.
enum Bash {
  static let path = "/bin/bash"

  static var isThere: Bool { FileManager.default.isExecutableFile(atPath: path) }

  /// The exit status and output of bash with `arguments`, in an empty environment.
  ///
  /// What it complains of goes to `standardError`, or nowhere.
  static func run(
    _ arguments: [String], standardError: Pipe? = nil
  ) throws -> (status: Int32, output: [UInt8]) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = ["HOME": "/home/dev", "LC_ALL": "C", "PATH": "/nonexistent"]
    process.currentDirectoryURL = URL(fileURLWithPath: "/")
    let output = Pipe()
    process.standardOutput = output
    process.standardError = standardError ?? FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, Array(data))
  }

  /// Whether bash accepts the script, without running it.
  ///
  /// The status alone does not tell: bash 5.2 complains of `[[ a b ]]`, runs nothing of it, and ends with
  /// 0. That a here-document has no end is a warning.
  static func accepts(_ script: String) throws -> Bool {
    let complaints = Pipe()
    guard try run(["-n", "-c", "--", script], standardError: complaints).status == 0 else {
      return false
    }
    let text = String(
      decoding: complaints.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    return text.split(separator: "\n").allSatisfy {
      $0.contains("warning: here-document") || !$0.hasPrefix("/bin/bash: -c: line ")
    }
  }
}
