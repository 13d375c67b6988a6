package import BelayModel

/// Reads JSON as RFC 8259 has it, and nothing else.
///
/// Of what the standard leaves open: a key may occur twice (`JSONDocument.member` finds the last),
/// half of a surrogate pair in an escape becomes U+FFFD, numbers have any size and are kept as
/// written, a byte order mark is an error, and so is a string that is not UTF-8.
package enum JSONScanner {
  /// Parses one JSON text.
  ///
  /// Strings are unescaped where they stand, so the text is held once: pass the only reference.
  /// Complexity: linear; no recursion, whatever the text.
  ///
  /// - Throws: where the text went wrong and what was expected there.
  package static func parse(
    _ bytes: consuming [UInt8], limits: JSONLimits = JSONLimits()
  ) throws(JSONError) -> JSONDocument {
    var text = consume bytes
    let count = text.count
    guard count < JSONDocument.Node.largestStart else {
      throw .tooLarge(limit: JSONDocument.Node.largestStart - 1)
    }
    // A value takes a byte and, unless it is the last, a comma or bracket behind it, so two bytes
    // hold one node; containers that are still open may come on top. Room that stays unused is
    // never touched, and costs nothing.
    let depth = max(0, limits.depth)
    let room = max(0, min(count, count / 2 + min(depth, count) / 2 + 2, limits.nodes))
    var failure: JSONError?
    let nodes = unsafe text.withUnsafeMutableBufferPointer { buffer in
      unsafe [JSONDocument.Node](unsafeUninitializedCapacity: room) { nodes, used in
        guard let base = buffer.baseAddress, let first = nodes.baseAddress, room > 0 else {
          failure =
            count == 0
            ? .expected(.value, offset: 0) : .tooManyNodes(limit: limits.nodes, offset: 0)
          return
        }
        // Few of them lie in small pages: large ones would be cleared for nothing.
        let memory = UnsafeMutableRawBufferPointer(nodes)
        if memory.count > LargeMemory.worthwhile {
          unsafe LargeMemory.preferLargePages(
            UnsafeMutableRawBufferPointer(rebasing: memory[(LargeMemory.worthwhile / 4)...]))
        }
        do throws(JSONError) {
          used = unsafe try JSONParser.parse(
            base, end: buffer.count, into: first, room: room, depthLimit: depth)
        } catch {
          failure = error
        }
      }
    }
    if let failure { throw failure }
    return JSONDocument(bytes: text, nodes: nodes)
  }
}
