import BelayIO

/// Why an event could not be judged.
enum HookFailure: Error {
  case input(InputError)
  case json(JSONError)
  case event(EventError)
  case options(HookOptionsError)
  case undefinedRole(String)

  /// What is wrong and what to mend, without any input text.
  var message: String {
    switch self {
    case .input(let error): "the event cannot be read: \(error.description)"
    case .json(let error): "the event is not valid JSON: \(error.description)"
    case .event(let error): "the event is not one of Codex's: \(error.description)"
    case .options(let error): error.message
    case .undefinedRole(let name):
      "no policy file defines the role \(TerminalText.sanitize(String(name.prefix(60)))); mend the registered command line"
    }
  }
}
