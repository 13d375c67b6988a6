/// The languages whose one-line programs are looked into.
enum CodeLanguage: UInt8, Sendable {
  case python
  case javascript
  case ruby
  case perl
  case php
  case lua
  case awk
  /// R, Julia, Elixir, Groovy, Scala, Swift, Haskell, AppleScript: calls with strings.
  case other
  /// Emacs Lisp.
  case lisp
  case tcl
  /// C, C++, Go, Rust, Java: programs that a script writes, compiles and runs.
  case compiled

  /// Whether `'` begins a string.
  var hasSingleQuotes: Bool {
    switch self {
    case .awk, .lisp, .tcl, .compiled: false
    default: true
    }
  }

  /// Whether text between backticks is a command for a shell.
  var hasCommandBackticks: Bool {
    switch self {
    case .ruby, .perl, .php, .other: true
    default: false
    }
  }

  /// Whether `#` begins a comment.
  var hasHashComments: Bool {
    switch self {
    case .python, .ruby, .perl, .php, .awk, .other, .tcl: true
    default: false
    }
  }

  /// Whether `//` begins a comment.
  var hasSlashComments: Bool {
    switch self {
    case .javascript, .php, .compiled: true
    default: false
    }
  }

  /// Whether a pattern may stand between slashes.
  var hasPatterns: Bool {
    switch self {
    case .javascript, .ruby, .perl, .awk: true
    default: false
    }
  }

  /// Whether a call needs no parentheses: `system "rm"`.
  var callsWithoutParentheses: Bool {
    switch self {
    case .ruby, .perl, .php, .other, .lisp, .lua: true
    default: false
    }
  }

  /// What puts the value of a variable into a string: `$`, `#`, or 0 for nothing.
  var interpolation: UInt8 {
    switch self {
    case .perl, .php, .javascript: UInt8(ascii: "$")
    case .ruby, .other: UInt8(ascii: "#")
    default: 0
    }
  }

  /// Its bit in `CodeCall.languages`.
  var bit: UInt16 { 1 << UInt16(rawValue) }
}
