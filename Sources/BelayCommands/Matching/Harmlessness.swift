/// Options that make any command harmless: asking for help, or for a rehearsal.
enum Harmlessness {
  /// Whether the program will only say what it is or what it would do.
  static func isHarmless(_ invocation: Invocation) -> Bool {
    for option in invocation.options where option.name.count >= 5 {
      if ByteText.isOne(of: "--help|-help", option.name) { return true }
      if ByteText.isOne(
        of: "--dry-run|--dryrun|--what-if|--whatif|--noop|--simulate|--just-print", option.name)
      {
        guard let value = option.value else { return true }
        if !ByteText.isOne(of: "none|false|no|0", value.bytes) { return true }
      }
      if invocation.positionals.isEmpty && ByteText.equal(option.name, "--version") { return true }
    }
    return false
  }
}
