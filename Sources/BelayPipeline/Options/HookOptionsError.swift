import BelayIO

/// A command line that a hook executable does not understand.
package enum HookOptionsError: Error, Equatable {
  case unknown(String)
  case valueMissing(String)

  /// What is wrong and how to mend it.
  package var message: String {
    switch self {
    case .unknown(let name):
      "unknown option \(TerminalText.sanitize(String(name.prefix(60)))); mend the registered command line (see --help)"
    case .valueMissing(let name):
      "option \(name) needs a value; mend the registered command line (see --help)"
    }
  }
}
