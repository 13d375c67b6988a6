/// Grammars of programs whose own options end where another command, a script or a pattern begins.
extension Grammars {
  /// ssh, sudo.
  static let ssh = ProgramGrammar(
    style: .leading, depth: 0,
    globalValues: "",
    values: "-B|-C|-D|-E|-F|-I|-J|-L|-O|-Q|-R|-S|-U|-W|-b|-c|-e|-g|-h|-l|-m|-o|-p|-u|-w",
    longOptions: "",
    role: .none)

  /// python and its kin.
  static let interpreter = ProgramGrammar(
    style: .gnu, depth: 0,
    globalValues: "",
    values: "-W|-X|-c|-m",
    longOptions: "",
    role: .none)

  /// awk.
  static let awk = ProgramGrammar(
    style: .leading, depth: 0,
    globalValues: "",
    values: "--assign|--field-separator|--file|--include|--load|--source|-F|-e|-f|-i|-l|-v",
    longOptions: "",
    role: .readsAfterFirst)

  /// pkill, killall: a signal may stand as an option of its own, `-USR1`.
  static let kill = ProgramGrammar(
    style: .signals, depth: 0,
    globalValues: "",
    values: """
      --euid|--group|--ns|--nslist|--older-than|--parent|--pgroup|--pidfile|--session|--signal|\
      --terminal|--uid|--user|--younger-than|-F|-G|-P|-U|-g|-o|-s|-t|-u|-y
      """,
    longOptions: "",
    role: .none)

  /// vim, nano and other editors: they show what they open.
  static let editor = ProgramGrammar(
    style: .gnu, depth: 0,
    globalValues: "",
    values: "--cmd|--eval|-S|-T|-U|-W|-c|-i|-p|-u|-w",
    longOptions: "",
    role: .reads)

  /// od, column, cmp: short options that take no value where those of other readers do.
  static let dump = ProgramGrammar(
    style: .gnu, depth: 0,
    globalValues: "",
    values: "-A|-N|-i|-j|-n|-o|-s",
    longOptions: "",
    role: .reads)

  /// sort, compilers: what they read, and the file that `-o` names.
  static let output = ProgramGrammar(
    style: .gnu, depth: 0,
    globalValues: "",
    values: """
      --buffer-size|--field-separator|--key|--out|--output|--temporary-directory|-D|-I|-L|-S|-T|-k|-o|-t
      """,
    longOptions: "",
    role: .reads)

  /// unzip, cpio.
  static let unpack = ProgramGrammar(
    style: .gnu, depth: 0,
    globalValues: "",
    values: "--directory|-D|-P|-d|-x",
    longOptions: "",
    role: .none)
}
