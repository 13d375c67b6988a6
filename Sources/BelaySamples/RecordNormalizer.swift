import BelayIO
import BelayModel

/// Makes records of the run log comparable: what differs from machine to machine and from run to run is
/// replaced by a word that says what stood there.
package enum RecordNormalizer {
  /// What is replaced, by its path in a record.
  private static let volatile: [(path: String, word: String)] = [
    ("metadata.uid", "<ulid>"),
    ("actor.user.name", "<user>"),
    ("actor.user.uid", "<user number>"),
    ("src_endpoint.hostname", "<host>"),
    ("policy.uid", "<policy digest>"),
    ("delegation.issuer_uid", "<policy digest>"),
    ("unmapped.belay.args_hmac", "<keyed digest>"),
    ("unmapped.belay.head", "<fingerprint>"),
    ("attestation_list.prev_event.uid", "<ulid>"),
    ("attestation_list.prev_event.fingerprint.value", "<fingerprint>"),
    ("attestation_list.fingerprint.value", "<fingerprint>"),
  ]
  private static let volatileNumbers = ["time", "duration", "unmapped.belay.us"]

  /// One line of the log, made comparable; `nil` if it is not JSON.
  package static func line(_ bytes: [UInt8]) -> [UInt8]? {
    guard let document = try? JSONScanner.parse(bytes) else { return nil }
    var writer = JSONWriter()
    write(document, 0, path: "", to: &writer)
    return writer.bytes
  }

  private static func write(
    _ document: JSONDocument, _ index: Int, path: String, to writer: inout JSONWriter
  ) {
    let node = document.nodes[index]
    if let replaced = volatile.first(where: { $0.path == path }), node.kind == .string {
      writer.string(replaced.word)
      return
    }
    if node.kind == .number && volatileNumbers.contains(path) {
      writer.integer(0)
      return
    }
    switch node.kind {
    case .object:
      writer.beginObject()
      var child = index + 1
      while child < Int(node.end) {
        let key = String(decoding: document.text(at: child), as: UTF8.self)
        writer.key(key)
        write(document, child + 1, path: path.isEmpty ? key : path + "." + key, to: &writer)
        child = document.following(child + 1)
      }
      writer.endObject()
    case .array:
      writer.beginArray()
      var child = index + 1
      while child < Int(node.end) {
        write(document, child, path: path, to: &writer)
        child = document.following(child)
      }
      writer.endArray()
    default:
      writer.write(document, at: index)
    }
  }
}
