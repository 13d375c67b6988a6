/// How much structure a JSON text may have.
///
/// What a hook gets is written by others.
package struct JSONLimits: Sendable {
  /// The most arrays and objects inside each other.
  package var depth: Int
  /// The most values and keys together.
  package var nodes: Int

  /// The limits every event is read with, unless told otherwise.
  package init(depth: Int = 512, nodes: Int = 4 << 20) {
    self.depth = depth
    self.nodes = nodes
  }
}
