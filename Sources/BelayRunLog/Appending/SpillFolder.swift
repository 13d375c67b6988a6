import BelayIO

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The records of one chain that could not be appended and wait for the next holder of its lock.
///
/// The folder exists only while records wait, so that looking for them is one failing system call.
struct SpillFolder {
  /// Where it stands.
  let path: String

  /// A waiting record.
  struct Waiting {
    /// Its file.
    let path: String
    let body: RecordBody
  }

  /// The most records that one holder takes in, so that others do not wait for long.
  private static let batch = 64
  /// After how many seconds a file that is still being written is given up.
  private static let abandoned = 60
  /// The most bytes of a spilled record; it is bounded, and this is far above.
  private static let largest = 4 << 20

  /// Puts a record aside.
  func add(_ body: RecordBody) throws(RunLogError) {
    let name = path + "/" + String(decoding: body.uid, as: UTF8.self) + ".json"
    // Whoever takes in the last record removes the folder, perhaps just now.
    for _ in 0..<3 {
      try PrivateFile.makeFolder(path)
      do {
        return try PrivateFile.replace(name, with: body.unchained, synced: true)
      } catch .system(_, _, let number) where number == ENOENT {
        continue
      }
    }
    throw .system(operation: "make", path: name, errno: ENOENT)
  }

  /// The waiting records of a chain, the oldest first.
  ///
  /// A damaged one is moved out of the folder, so that it stays for people and is not looked at again.
  /// `chain` is the chain's id as the inside of a JSON string.
  func waiting(chain: [UInt8]) -> [Waiting] {
    guard PathStatus.exists(path) else { return [] }
    var found: [Waiting] = []
    for name in FolderListing.names(in: path) {
      if found.count == Self.batch { break }
      let file = path + "/" + name
      if name.hasSuffix(".tmp") {
        removeIfOld(file)
      } else if let line = try? RegularFile.read(file, limit: Self.largest),
        line.last == UInt8(ascii: "\n"), let body = RecordBody(line: Array(line.dropLast())),
        body.chain == chain
      {
        found.append(Waiting(path: file, body: body))
      } else {
        _ = unsafe rename(file, path + "." + name + ".damaged")
      }
    }
    // What was left of a killed writer, or moved away, need not be looked for again.
    if found.isEmpty { _ = unsafe rmdir(path) }
    return found
  }

  /// Removes what a writer left that was killed; a younger file may still be written.
  private func removeIfOld(_ file: String) {
    var status = stat()
    guard unsafe lstat(file, &status) == 0 else { return }
    #if canImport(Glibc)
    let changed = status.st_mtim.tv_sec
    #else
    let changed = status.st_mtimespec.tv_sec
    #endif
    if time(nil) - changed > Self.abandoned { _ = unsafe unlink(file) }
  }

  /// Removes records that stand in the log now.
  func remove(_ records: [Waiting]) {
    for record in records { _ = unsafe unlink(record.path) }
    _ = unsafe rmdir(path)
  }
}
