public import CGlibc

/// The arguments of the process, as the standard library's type of this name tells them elsewhere.
public enum CommandLine {
  /// How many there are, the name of the program included.
  public static var argc: Int32 { belay_argument_count() }

  /// The arguments, the name of the program first.
  public static var arguments: [String] {
    var arguments: [String] = []
    var index: Int32 = 0
    while let word = unsafe belay_argument(index) {
      unsafe arguments.append(String(cString: word))
      index += 1
    }
    return arguments
  }
}
