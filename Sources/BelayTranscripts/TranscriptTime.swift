/// Times as transcripts write them.
package enum TranscriptTime {
  /// Milliseconds since 1970 of `2026-11-25T17:35:58.390Z`; `nil` of any other form.
  package static func parse(_ text: ArraySlice<UInt8>) -> Int64? {
    guard text.count >= 20 else { return nil }
    let start = text.startIndex
    func digits(_ offset: Int, _ count: Int) -> Int64? {
      var value: Int64 = 0
      for index in start + offset..<start + offset + count {
        guard text[index] >= UInt8(ascii: "0"), text[index] <= UInt8(ascii: "9") else {
          return nil
        }
        value = value * 10 + Int64(text[index] - UInt8(ascii: "0"))
      }
      return value
    }
    guard text[start + 4] == UInt8(ascii: "-"), text[start + 7] == UInt8(ascii: "-"),
      text[start + 10] == UInt8(ascii: "T"), let year = digits(0, 4), let month = digits(5, 2),
      let day = digits(8, 2), let hour = digits(11, 2), let minute = digits(14, 2),
      let second = digits(17, 2), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    let fraction =
      text[start + 19] == UInt8(ascii: ".")
      ? Bytes.milliseconds([UInt8(ascii: "0")] + text[(start + 19)...]) ?? 0 : 0
    return ((days(year, month, day) * 24 + hour) * 60 + minute) * 60_000 + second * 1000 + fraction
  }

  /// Days since 1970 of a date of the Gregorian calendar after 1600.
  private static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
    // Years that begin in March, so that the leap day is the last.
    let shifted = month <= 2 ? year - 1 : year
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
  }
}
