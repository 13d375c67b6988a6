package import BelayModel

/// The text by which Codex starts a hook: it is handed to the user's shell.
package enum HookCommandLine {
  /// The path or name of the program that a command starts; `nil` if its first word is not constant.
  package static func program(of command: String) -> String? {
    var word: [UInt8] = []
    var quote: UInt8?
    var isEscaped = false
    var hasBegun = false
    for byte in command.utf8 {
      if isEscaped {
        word.append(byte)
        isEscaped = false
      } else if let open = quote {
        if byte == open {
          quote = nil
        } else if open == UInt8(ascii: "\""), byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else {
          word.append(byte)
        }
      } else {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"):
          if hasBegun { return String(decoding: word, as: UTF8.self) }
          continue
        case UInt8(ascii: "'"), UInt8(ascii: "\""): quote = byte
        case UInt8(ascii: "\\"): isEscaped = true
        case UInt8(ascii: ";"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "<"),
          UInt8(ascii: ">"), UInt8(ascii: "("), UInt8(ascii: "`"):
          return nil
        default: word.append(byte)
        }
      }
      hasBegun = true
    }
    return quote == nil && !word.isEmpty ? String(decoding: word, as: UTF8.self) : nil
  }

  /// The Belay executable that a command starts; `nil` if it is somebody else's.
  package static func executable(of command: String) -> HookProgram? {
    guard let name = program(of: command)?.split(separator: "/").last else { return nil }
    return HookProgram(rawValue: String(name))
  }
}
