import BelayIO

/// Numbers, times and identifiers as people read them.
enum NumberText {
  /// `2026-11-21 09:14`, of milliseconds since 1970.
  static func minute(_ milliseconds: Int64) -> String {
    String(UTCTime.text(milliseconds: milliseconds).dropLast(3))
  }

  /// The first two groups of a session's id, which tell sessions of one day apart; as much of another id.
  static func short(_ session: String) -> String {
    let scalars = session.unicodeScalars
    let isUUID =
      session.utf8.count == 36
      && scalars.allSatisfy { $0 == "-" || $0.properties.isASCIIHexDigit }
    let start = String(String.UnicodeScalarView(scalars.prefix(13)))
    return isUUID || scalars.count <= 13 ? start : start + "…"
  }

  /// `12,345`.
  static func grouped(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "−" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }

  /// A number with a fixed count of digits behind the point; 0 for what is no number.
  static func decimal(_ number: Double, digits: Int) -> String {
    guard number.isFinite, abs(number) < 1e12 else { return "0" }
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let scaled = Int((abs(number) * scale).rounded())
    let sign = number < 0 && scaled > 0 ? "-" : ""
    if digits == 0 { return sign + String(scaled) }
    let fraction = String(scaled % Int(scale))
    return sign + String(scaled / Int(scale)) + "."
      + String(repeating: "0", count: digits - fraction.count) + fraction
  }

  /// `97.3 %` of a share between 0 and 1.
  static func percent(_ share: Double, digits: Int = 1) -> String {
    decimal(share * 100, digits: digits) + "\u{202F}%"
  }

  /// `4 min 12 s`, of milliseconds.
  static func duration(_ milliseconds: Int64) -> String {
    let seconds = max(0, milliseconds) / 1000
    if seconds < 60 { return "\(seconds) s" }
    if seconds < 3600 { return "\(seconds / 60) min \(seconds % 60) s" }
    if seconds < 86_400 { return "\(seconds / 3600) h \(seconds / 60 % 60) min" }
    return "\(seconds / 86_400) d \(seconds / 3600 % 24) h"
  }

  /// `1 run`, `2 runs`.
  static func plural(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(grouped(count)) \(noun)s"
  }
}
