internal import CPCRE2

/// A regular expression of a configuration from elsewhere, matched on bytes.
///
/// A class, because a rule set holds many of them in one array, and arrays cannot hold noncopyable
/// values. It belongs to one thread.
@safe package final class Expression {
  private let code: OpaquePointer
  private let matchData: OpaquePointer
  private let context: OpaquePointer
  private var isMachineCode = false
  private var matches = 0

  /// After how many searches machine code pays.
  private static var interpretedMatches: Int { 4 }

  /// Compiles an expression; `$` matches at the end of the text only, as in RE2.
  ///
  /// - Throws: what PCRE2 says of it, and at which byte.
  package init(_ source: [UInt8]) throws(ExpressionError) {
    let options =
      PCRE2_NEVER_UTF | PCRE2_NEVER_UCP | PCRE2_NEVER_BACKSLASH_C | PCRE2_DOLLAR_ENDONLY
    var number: Int32 = 0
    var offset = 0
    let compiled = unsafe source.withUnsafeBufferPointer { text in
      unsafe pcre2_compile_8(text.baseAddress, text.count, options, &number, &offset, nil)
    }
    guard let code = unsafe compiled else {
      throw ExpressionError(message: Self.message(number), offset: offset)
    }
    guard let matchData = unsafe pcre2_match_data_create_from_pattern_8(code, nil),
      let context = unsafe pcre2_match_context_create_8(nil)
    else { throw ExpressionError(message: "no memory left", offset: 0) }
    // A window of a megabyte is searched at once, so there may be far more steps than for one token.
    unsafe pcre2_set_match_limit_8(context, 20_000_000)
    unsafe pcre2_set_depth_limit_8(context, 20_000)
    unsafe pcre2_set_heap_limit_8(context, 65_536)
    unsafe self.code = code
    unsafe self.matchData = matchData
    unsafe self.context = context
  }

  deinit {
    unsafe pcre2_match_context_free_8(context)
    unsafe pcre2_match_data_free_8(matchData)
    unsafe pcre2_code_free_8(code)
  }

  /// The first match at or behind `start` in a range of an array; nothing outside the range is seen.
  ///
  /// `isCutBefore` and `isCutAfter`: whether text goes on there, so that `^` and `$` do not match.
  package func firstMatch(
    in bytes: [UInt8], _ range: Range<Int>, from start: Int, isCutBefore: Bool = false,
    isCutAfter: Bool = false
  ) -> ExpressionMatch {
    let range = range.clamped(to: 0..<bytes.count)
    guard start >= range.lowerBound, start <= range.upperBound else { return .none }
    matches += 1
    if matches == Self.interpretedMatches {
      isMachineCode = unsafe pcre2_jit_compile_8(code, PCRE2_JIT_COMPLETE) == 0
    }
    var options: UInt32 = 0
    if isCutBefore { options |= PCRE2_NOTBOL }
    if isCutAfter { options |= PCRE2_NOTEOL }
    let result = unsafe bytes.withUnsafeBufferPointer { buffer in
      let text = unsafe UnsafeBufferPointer(rebasing: buffer[range])
      let place = start - range.lowerBound
      let result = unsafe pcre2_match_8(
        code, text.baseAddress, text.count, place, options, matchData, context)
      guard result == PCRE2_ERROR_JIT_STACKLIMIT else { return result }
      return unsafe pcre2_match_8(
        code, text.baseAddress, text.count, place, options | PCRE2_NO_JIT, matchData, context)
    }
    if result == PCRE2_ERROR_NOMATCH { return .none }
    guard result > 0, let pairs = unsafe pcre2_get_ovector_pointer_8(matchData) else {
      return .undecided
    }
    var groups: [Range<Int>?] = []
    for group in 0..<Int(result) {
      let first = unsafe pairs[2 * group]
      let last = unsafe pairs[2 * group + 1]
      let isSet = first >= 0 && first <= last && last <= range.count
      groups.append(isSet ? first + range.lowerBound..<last + range.lowerBound : nil)
    }
    return groups[0] == nil ? .none : .found(groups)
  }

  /// Whether it matches anywhere in a text.
  package func matches(_ bytes: [UInt8]) -> Bool {
    if case .found = firstMatch(in: bytes, 0..<bytes.count, from: 0) { return true }
    return false
  }

  private static func message(_ number: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    let length = unsafe buffer.withUnsafeMutableBufferPointer { bytes in
      unsafe pcre2_get_error_message_8(number, bytes.baseAddress, bytes.count)
    }
    guard length > 0 else { return "PCRE2 error \(number)" }
    return String(decoding: buffer.prefix(Int(length)), as: UTF8.self)
  }
}
