/// One entry of the ledger as it stands: the chain's id stays escaped.
struct LedgerLine {
  let chain: [UInt8]
  let mark: LedgerMark

  private static let chainName: StaticString = #","ledger":{"chain":""#
  private static let countName: StaticString = #"","count":"#
  private static let headName: StaticString = #","head":""#

  /// The entry in a record; `nil` for any other record.
  init?(_ text: LineBytes, _ parts: RecordLine) {
    guard
      let start = unsafe text.firstIndex(
        of: Self.chainName, from: parts.typeUID, before: parts.attestation),
      let end = unsafe text.firstIndex(of: Self.countName, from: start, before: parts.attestation),
      let (count, afterCount) = unsafe text.number(at: end + Self.countName.utf8CodeUnitCount),
      unsafe text.has(Self.headName, at: afterCount)
    else { return nil }
    let first = start + Self.chainName.utf8CodeUnitCount
    let head = afterCount + Self.headName.utf8CodeUnitCount
    guard first <= end, unsafe text.isString(first, end),
      unsafe text.areDigits(head, RecordLayout.digits)
    else { return nil }
    chain = unsafe text.copy(first, end - first)
    mark = LedgerMark(count: count, head: unsafe text.copy(head, RecordLayout.digits))
  }
}
