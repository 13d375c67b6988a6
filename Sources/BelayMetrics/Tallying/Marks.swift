/// A call that something later may still change the judgement of.
struct CallMark {
  /// The identity of the call's id.
  let call: UInt64
  /// A number of the owner's: an index, or flags.
  let value: UInt32
}

/// A receipt, until it is known whether another one takes it back.
struct ReceiptMark: Sendable {
  let id: UInt64
  /// The call that left it, by session and id.
  let call: UInt64
  /// Milliseconds since 1970.
  let time: Int64
  /// Whether the call counts as approved and was not reworked so far.
  var isApproved = false
  /// Whether the call counts as executed and not bad so far.
  var isExecuted = false
}

/// A receipt that takes another one back.
struct RevertMark: Sendable {
  /// The id of the receipt taken back.
  let id: UInt64
  /// Milliseconds since 1970.
  let time: Int64
}
