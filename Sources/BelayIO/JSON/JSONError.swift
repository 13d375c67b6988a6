/// Why a text is not JSON, or more of it than Belay takes; offsets count bytes of the text from 0.
package enum JSONError: Error, Equatable, Sendable {
  /// What should have stood where the text went wrong.
  package enum Expectation: Sendable {
    case value
    case key
    case keyOrEnd
    case colon
    case commaOrArrayEnd
    case commaOrObjectEnd
    case closingQuote
    /// Control characters stand in strings only as escapes.
    case escapedControl
    case escape
    case hexadecimalDigit
    case digit
    case literal
    case endOfText
  }

  case expected(Expectation, offset: Int)
  /// A string holds bytes that are not UTF-8.
  case invalidUTF8(offset: Int)
  case tooDeep(limit: Int, offset: Int)
  case tooManyNodes(limit: Int, offset: Int)
  /// Offsets have 32 bits.
  case tooLarge(limit: Int)

  /// Where the text went wrong.
  package var offset: Int {
    switch self {
    case .expected(_, let offset), .invalidUTF8(let offset), .tooDeep(_, let offset),
      .tooManyNodes(_, let offset):
      offset
    case .tooLarge(let limit): limit
    }
  }
}

extension JSONError: CustomStringConvertible {
  /// One line for people; it quotes nothing of the text.
  package var description: String {
    switch self {
    case .expected(let expectation, let offset):
      "not JSON at byte \(offset): expected \(expectation.words)"
    case .invalidUTF8(let offset):
      "not JSON at byte \(offset): the string holds bytes that are not UTF-8"
    case .tooDeep(let limit, let offset):
      "JSON too deep at byte \(offset): more than \(limit) arrays and objects inside each other"
    case .tooManyNodes(let limit, let offset):
      "JSON too large at byte \(offset): more than \(limit) values"
    case .tooLarge(let limit):
      "JSON too large: more than \(limit) bytes"
    }
  }
}

extension JSONError.Expectation {
  /// What was expected, for the sentence of `JSONError`.
  package var words: String {
    switch self {
    case .value: "a value"
    case .key: "a key in double quotes"
    case .keyOrEnd: "a key in double quotes or '}'"
    case .colon: "':'"
    case .commaOrArrayEnd: "',' or ']'"
    case .commaOrObjectEnd: "',' or '}'"
    case .closingQuote: "the closing double quote of a string"
    case .escapedControl: "an escape in place of the control character"
    case .escape: "one of \"\\/bfnrtu behind the backslash"
    case .hexadecimalDigit: "four hexadecimal digits behind \\u"
    case .digit: "a digit"
    case .literal: "true, false or null"
    case .endOfText: "nothing behind the value"
    }
  }
}
