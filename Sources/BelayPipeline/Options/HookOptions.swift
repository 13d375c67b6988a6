import BelayModel

/// The command line of a hook executable.
///
/// Codex ties trust to the registered command line, so it stays short and settings live in files.
package struct HookOptions: Sendable, Equatable {
  /// What was asked for.
  package enum Request: Sendable, Equatable {
    case judge
    case version
    case help
  }

  package var request = Request.judge
  /// `--policy FILE`: one more layer, which can only tighten.
  package var policyFile: String?
  /// `--role NAME`: the role of the policy that applies.
  package var role: String?
  /// `--state DIR`: where log, ledger and key are, instead of `$XDG_STATE_HOME/belay`.
  package var stateFolder: String?
  /// `--json`: print the whole decision for a person.
  package var printsDecision = false

  /// Reads the arguments behind the program's name.
  ///
  /// - Throws: `HookOptionsError` for anything it does not know: a misspelt flag must not pass as "no
  ///   policy".
  package init(_ arguments: [String]) throws(HookOptionsError) {
    var at = 0
    while at < arguments.count {
      let argument = arguments[at]
      at += 1
      switch argument {
      case "--version": request = .version
      case "--help", "-h": request = .help
      case "--json": printsDecision = true
      default:
        let (name, attached) = HookOptions.split(argument)
        guard name == "--policy" || name == "--role" || name == "--state" else {
          throw .unknown(name)
        }
        let value: String
        if let attached {
          value = attached
        } else {
          guard at < arguments.count else { throw .valueMissing(name) }
          value = arguments[at]
          at += 1
        }
        guard !value.isEmpty else { throw .valueMissing(name) }
        switch name {
        case "--policy": policyFile = value
        case "--role": role = value
        default: stateFolder = value
        }
      }
    }
  }

  /// The options of a program that was started without any.
  package init() {}

  /// `--name=value` in two.
  private static func split(_ argument: String) -> (name: String, value: String?) {
    guard let equals = argument.utf8.firstIndex(of: UInt8(ascii: "=")) else {
      return (argument, nil)
    }
    return (String(argument[..<equals]), String(argument[argument.index(after: equals)...]))
  }
}
