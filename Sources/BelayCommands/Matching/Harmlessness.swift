/// Options that make any command harmless: asking for help, or for a rehearsal.
enum Harmlessness {
  /// Whether the program will only say what it is or what it would do.
  static func isHarmless(_ invocation: Invocation) -> Bool {
    if let first = invocation.positionals.first, first.bytes.count == 4 || first.bytes.count == 2,
      let program = invocation.program
    {
      // `npm help publish`, `aws s3 rb help`
      let helpful = "brew|cargo|docker|gem|gh|git|go|helm|kubectl|npm|pnpm|podman|terraform|yarn"
      if ByteText.equal(first.bytes, "help"), ByteText.isOne(of: helpful, program) {
        return true
      }
      if ByteText.equal(program, "aws"),
        ByteText.equal(invocation.positionals.last?.bytes ?? [], "help")
      {
        return true
      }
    }
    for option in invocation.options where option.name.count >= 5 {
      guard couldBeHarmless(option.name) else { continue }
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

  /// Whether the name begins as one of those above does.
  private static func couldBeHarmless(_ name: [UInt8]) -> Bool {
    switch name[name[1] == UInt8(ascii: "-") ? 2 : 1] {
    case UInt8(ascii: "d"), UInt8(ascii: "h"), UInt8(ascii: "j"), UInt8(ascii: "n"),
      UInt8(ascii: "s"), UInt8(ascii: "v"), UInt8(ascii: "w"):
      true
    default: false
    }
  }
}
