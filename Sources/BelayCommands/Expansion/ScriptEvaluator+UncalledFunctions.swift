/// Functions that a script defines and no command of it calls.
extension ScriptEvaluator {
  /// Whether a function may be called that no command of the script names: by a name or code that is
  /// not known, by another shell that it is exported to, or by bash itself.
  var mayCallByUnknownName: Bool {
    for problem in analysis.problems {
      if case .unknownCode = problem { return true }
    }
    for function in state.functions
    where function.name.isOne(of: "command_not_found_handle|command_not_found_handler") {
      return true
    }
    for command in analysis.commands {
      guard let name = command.argv.first else { continue }
      guard let text = name.literal else { return true }
      guard let letters = Self.functionOptions(text) else { continue }
      for word in command.argv.dropFirst() {
        guard let option = word.literal, option.first == 45 else { continue }
        if letters.allSatisfy({ option.contains($0) }) { return true }
      }
    }
    return false
  }

  /// The letters of the options by which a builtin hands a function to something else.
  private static func functionOptions(_ builtin: [UInt8]) -> [UInt8]? {
    switch builtin.count {
    case 4: builtin.matches("bind") ? [120] : nil
    case 6: builtin.matches("export") ? [102] : nil
    case 7: builtin.matches("declare") || builtin.matches("typeset") ? [102, 120] : nil
    case 8: builtin.matches("complete") ? [70] : nil
    default: nil
    }
  }

  /// Walks the functions that nothing called, once, with arguments that are not known.
  mutating func runUncalledFunctions() {
    var index = 0
    while index < state.functions.count, !isTooComplex {
      if !state.functions[index].wasCalled {
        let function = state.functions[index]
        state.functions[index].wasCalled = true
        state.positionals = [[.unknown], [.unknown], [.unknown]]
        activeFunctions = [function.name]
        _ = isolated { $0.run(function.body, function.tree) }
        activeFunctions = []
      }
      index += 1
    }
  }
}
