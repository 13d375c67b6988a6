internal import CPCRE2

/// A compiled PCRE2 pattern with its match data: the one door to the library.
///
/// It matches bytes, within limits, first interpreted, and as machine code once it was used often
/// enough for that to pay. Where the system refuses executable memory it stays interpreted.
@safe struct Pattern: ~Copyable {
  /// Which group of a match is the secret.
  enum SecretGroup {
    /// The last group that took part; rules of the catalogue have at most one beside the infix.
    case last
    /// The group named `secret`, else group 1, else the whole match.
    case named
  }

  private let code: OpaquePointer
  private let matchData: OpaquePointer
  private let context: OpaquePointer
  private let interpretedMatches: Int
  private let secretGroup: SecretGroup
  private let namedGroup: Int
  private var matches = 0
  /// Whether machine code was made.
  private(set) var isMachineCode = false

  /// Compiles a pattern.
  ///
  /// - Throws: `SecretsError.invalidPattern` with PCRE2's message, or `outOfMemory`.
  init(
    _ source: UnsafeBufferPointer<UInt8>, caseless: Bool = false, anchored: Bool = false,
    secretGroup: SecretGroup = .last, limits: PatternLimits = PatternLimits()
  ) throws(SecretsError) {
    var options = PCRE2_NEVER_UTF | PCRE2_NEVER_UCP | PCRE2_NEVER_BACKSLASH_C
    if caseless { options |= PCRE2_CASELESS }
    if anchored { options |= PCRE2_ANCHORED | PCRE2_NO_START_OPTIMIZE }
    var number: Int32 = 0
    var offset = 0
    guard
      let code = unsafe pcre2_compile_8(
        source.baseAddress, source.count, options, &number, &offset, nil)
    else {
      throw SecretsError.invalidPattern(message: Self.message(number), offset: offset)
    }
    guard let matchData = unsafe pcre2_match_data_create_from_pattern_8(code, nil) else {
      unsafe pcre2_code_free_8(code)
      throw SecretsError.outOfMemory
    }
    guard let context = unsafe pcre2_match_context_create_8(nil) else {
      unsafe pcre2_match_data_free_8(matchData)
      unsafe pcre2_code_free_8(code)
      throw SecretsError.outOfMemory
    }
    unsafe pcre2_set_match_limit_8(context, limits.matches)
    unsafe pcre2_set_depth_limit_8(context, limits.depth)
    unsafe pcre2_set_heap_limit_8(context, limits.heap)
    unsafe self.code = code
    unsafe self.matchData = matchData
    unsafe self.context = context
    interpretedMatches = limits.interpretedMatches
    self.secretGroup = secretGroup
    var named = 0
    if secretGroup == .named {
      let name: StaticString = "secret\0"
      let group = unsafe pcre2_substring_number_from_name_8(code, name.utf8Start)
      named = max(0, Int(group))
    }
    namedGroup = named
  }

  deinit {
    unsafe pcre2_match_context_free_8(context)
    unsafe pcre2_match_data_free_8(matchData)
    unsafe pcre2_code_free_8(code)
  }

  /// Matches at or behind `start` in the text; lookbehind sees what lies in front of it.
  ///
  /// `cutBefore` and `cutAfter` say that the text is a window of a longer one, so that `^` and `$`
  /// do not match at that edge.
  mutating func match(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, cutBefore: Bool = false,
    cutAfter: Bool = false
  ) -> PatternMatch {
    matches += 1
    if matches == interpretedMatches {
      isMachineCode = unsafe pcre2_jit_compile_8(code, PCRE2_JIT_COMPLETE) == 0
    }
    var options: UInt32 = 0
    if cutBefore { options |= PCRE2_NOTBOL }
    if cutAfter { options |= PCRE2_NOTEOL }
    var result = unsafe pcre2_match_8(
      code, text.baseAddress, text.count, start, options, matchData, context)
    if result == PCRE2_ERROR_JIT_STACKLIMIT {
      result = unsafe pcre2_match_8(
        code, text.baseAddress, text.count, start, options | PCRE2_NO_JIT, matchData, context)
    }
    if result == PCRE2_ERROR_NOMATCH { return .none }
    guard result > 0, let pairs = unsafe pcre2_get_ovector_pointer_8(matchData) else {
      return .undecided
    }
    let count = Int(result)
    guard let match = unsafe Self.range(pairs, 0) else { return .none }
    var group = count - 1
    if secretGroup == .named {
      group = namedGroup > 0 ? namedGroup : min(1, count - 1)
    }
    guard group > 0, group < count, let secret = unsafe Self.range(pairs, group) else {
      return .found(match: match, secret: match)
    }
    return .found(match: match, secret: secret)
  }

  /// The range of a group; `nil` where it did not take part.
  private static func range(_ pairs: UnsafeMutablePointer<Int>, _ group: Int) -> Range<Int>? {
    let start = unsafe pairs[2 * group]
    let end = unsafe pairs[2 * group + 1]
    // An unset group is ~0, and \K in a lookaround may put the end before the start.
    return start >= 0 && start <= end ? start..<end : nil
  }

  /// PCRE2's words for an error number.
  private static func message(_ number: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    let length = unsafe buffer.withUnsafeMutableBufferPointer { bytes in
      unsafe pcre2_get_error_message_8(number, bytes.baseAddress, bytes.count)
    }
    guard length > 0 else { return "PCRE2 error \(number)" }
    return String(decoding: buffer.prefix(Int(length)), as: UTF8.self)
  }
}
