import BelayModel

/// The form of the registration that an administrator sets up and no user can undo.
package enum ManagedRegistration {
  /// Where Codex reads it.
  package static let path = "/etc/codex/requirements.toml"

  /// The text of `requirements.toml`.
  ///
  /// - Parameters:
  ///   - registrations: all hooks.
  ///   - folder: the absolute path of the folder that holds the executables.
  /// - Returns: all of the file.
  package static func text(_ registrations: [HookRegistration], folder: String) -> String {
    var text = """
      # Belay's hooks for every user of this machine: Codex runs them without asking anybody for trust,
      # and nobody can switch them off.
      #
      # To allow these hooks only, and none of a user, project or plugin, put this line above `[hooks]`:
      # allow_managed_hooks_only = true

      [hooks]
      managed_dir = \(quoted(folder))

      """
    for registration in registrations {
      text += """

        [[hooks.\(registration.event.rawValue)]]
        [[hooks.\(registration.event.rawValue).hooks]]
        type = "command"
        command = \(quoted(registration.command))
        timeout = \(registration.timeout)

        """
    }
    return text
  }

  /// A basic string of TOML.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
