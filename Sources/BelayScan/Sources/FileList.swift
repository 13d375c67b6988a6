import BelayIO

/// A list of paths that another program made.
package enum FileList {
  /// The largest list that is read.
  private static let limit = 1 << 30

  /// Reads the paths in a file, `-` for standard input: each ended by NUL if the list holds one (`find
  /// -print0`, `git ls-files -z`), else one a line.
  package static func read(_ file: String) throws(ScanError) -> [[UInt8]] {
    var text: [UInt8] = []
    do throws(FileError) {
      let input =
        file == "-" ? FileInput(descriptor: 0) : try FileInput(Array(file.utf8), following: true)
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = try input.fill(&buffer, from: 0)
        text += buffer[0..<count]
        if text.count > limit { throw FileError.tooLarge(limit: limit) }
        if count < buffer.count { break }
      }
    } catch {
      throw .unreadable(file == "-" ? "standard input" : file, error.description)
    }
    let separator = text.contains(0) ? 0 : UInt8(ascii: "\n")
    return text.split(separator: separator).map { line in
      separator != 0 && line.last == UInt8(ascii: "\r") ? Array(line.dropLast()) : Array(line)
    }
  }
}
