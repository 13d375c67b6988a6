import BelayModel

/// A trace that a call left outside, and how it is undone.
struct ReceiptRow: Sendable {
  let time: Int64
  let session: String
  let kind: Receipt.Kind
  let id: String
  /// The command that undoes it; `nil` if none is known.
  let undo: String?
  /// Whether a later receipt undid it.
  var isReverted = false
}
