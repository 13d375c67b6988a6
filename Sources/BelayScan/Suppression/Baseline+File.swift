import BelayDigest
package import BelayIO
import BelayModel

extension Baseline {
  /// The largest baseline that is read.
  private static var limit: Int { 64 << 20 }

  /// Reads a baseline.
  ///
  /// - Throws: what is wrong with the file and how to mend it.
  package static func read(_ file: String) throws(ScanError) -> Baseline {
    try read(try document(file), file)
  }

  /// The JSON in a file.
  static func document(_ file: String) throws(ScanError) -> JSONDocument {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try RegularFile.read(file, limit: limit, following: true)
    } catch {
      throw .baseline(
        file: file,
        "\(error.description); make it with `belay scan baseline create --baseline FILE PATH`")
    }
    do throws(JSONError) {
      return try JSONScanner.parse(bytes)
    } catch {
      throw .baseline(file: file, "\(error.description); make it anew, or restore it")
    }
  }

  /// Reads a baseline from its JSON.
  static func read(_ document: JSONDocument, _ file: String) throws(ScanError) -> Baseline {
    guard document.string("belay_baseline", of: 0) == "1" else {
      throw .baseline(
        file: file,
        "this is no baseline of this version; make one with `belay scan baseline create`")
    }
    guard let key = document.string("key", of: 0).flatMap({ Hexadecimal.decode($0.utf8) }),
      key.count == 32, let list = document.member("findings", of: 0),
      document.nodes[list].kind == .array
    else {
      throw .baseline(file: file, "its key or its list of findings is damaged; restore the file")
    }
    let includesPath =
      document.member("includes_path", of: 0).map { document.nodes[$0].kind == .true } ?? false
    var entries: [Entry] = []
    var index = list + 1
    while index < Int(document.nodes[list].end) {
      guard let fingerprint = document.string("fingerprint", of: index) else {
        throw .baseline(
          file: file,
          "entry \(entries.count + 1) has no fingerprint; remove it, or restore the file")
      }
      entries.append(
        Entry(
          fingerprint: fingerprint, severity: document.string("severity", of: index) ?? "",
          file: document.string("file", of: index) ?? "",
          verdict: document.string("verdict", of: index).flatMap(Verdict.init) ?? .unreviewed))
      index = document.following(index)
    }
    return Baseline(
      fingerprint: Fingerprint(key: key, includesPath: includesPath), entries: entries)
  }

  /// Writes it as a whole, one entry a line, so that version control shows what changed.
  package func write(_ file: String) throws(ScanError) {
    var text = Array("{\n\"belay_baseline\":\"1\",\n\"key\":\"".utf8)
    text += Hexadecimal.encode(fingerprint.key)
    text += Array("\",\n\"includes_path\":\(fingerprint.includesPath),\n\"findings\":[".utf8)
    for (number, entry) in entries.enumerated() {
      var writer = JSONWriter()
      entry.write(to: &writer)
      text += Array(number == 0 ? "\n".utf8 : ",\n".utf8) + writer.bytes
    }
    text += Array("\n]\n}\n".utf8)
    let failure = WholeFile.write(text, to: file, mode: 0o644)
    if failure != 0 {
      throw .baseline(file: file, "it cannot be written: \(SystemError.text(failure))")
    }
  }
}

extension Baseline.Entry {
  /// Writes the entry as one object, as the file of a baseline and the report of an audit have it.
  package func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("fingerprint")
    writer.string(fingerprint)
    writer.key("severity")
    writer.string(severity)
    writer.key("file")
    writer.string(file)
    writer.key("verdict")
    writer.string(verdict.rawValue)
    writer.endObject()
  }
}
