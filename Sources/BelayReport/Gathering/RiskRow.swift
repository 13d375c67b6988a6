/// Something a person should look at.
struct RiskRow: Sendable {
  /// When the run last recorded something.
  let time: Int64
  let session: String
  let text: String
}
