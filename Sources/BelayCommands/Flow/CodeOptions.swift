/// Options of programs whose value is a command that the program runs.
enum CodeOptions {
  /// One option of one program.
  struct Entry: Sendable {
    let program: String
    /// The option's spellings, separated by `|`; `*` is any operand, `<` a line of standard input, a
    /// name with `=` an operand that begins with it.
    let options: String
    /// What stands in the value before the command: `exec=`, `ProxyCommand=`.
    let prefix: String
  }

  /// Sorted by program.
  static let all: [Entry] = [
    Entry(program: "ansible", options: "-a|--args", prefix: ""),
    Entry(program: "bc", options: "<", prefix: "!"),
    Entry(program: "bsdtar", options: "--use-compress-program", prefix: ""),
    Entry(program: "dc", options: "-e|<", prefix: "!"),
    Entry(program: "fzf", options: "--preview|--bind", prefix: ""),
    Entry(program: "ftp", options: "<", prefix: "!"),
    Entry(program: "gdb", options: "-ex|--ex|-eval-command|--eval-command|-iex", prefix: "!"),
    Entry(program: "gdb", options: "-ex|--ex|-eval-command|--eval-command|-iex", prefix: "shell "),
    Entry(program: "gdb", options: "<", prefix: "shell "),
    Entry(program: "gdb", options: "<", prefix: "!"),
    Entry(program: "ghci", options: "<", prefix: ":!"),
    Entry(program: "gnuplot", options: "-e|<", prefix: "!"),
    Entry(program: "lldb", options: "-o|-O|--one-line", prefix: "platform shell "),
    Entry(program: "lldb", options: "-o|-O|--one-line", prefix: "shell "),
    Entry(program: "lftp", options: "-c|-e|<", prefix: "!"),
    Entry(program: "lftp", options: "-c|-e|<", prefix: "shell "),
    Entry(program: "lftp", options: "-c|-e|<", prefix: "local "),
    Entry(program: "make", options: "SHELL=|.SHELLFLAGS=|CC=|CXX=|LD=", prefix: ""),
    Entry(program: "man", options: "-P|--pager|--html|-H", prefix: ""),
    Entry(program: "mysql", options: "-e|--execute|<", prefix: "\\!"),
    Entry(program: "mysql", options: "-e|--execute|<", prefix: "system "),
    Entry(program: "mailx", options: "<", prefix: "~!"),
    Entry(program: "mail", options: "<", prefix: "~!"),
    Entry(program: "mariadb", options: "-e|--execute|<", prefix: "\\!"),
    Entry(program: "mariadb", options: "-e|--execute|<", prefix: "system "),
    Entry(program: "nmap", options: "<", prefix: "!"),
    Entry(program: "pg_dump", options: "-f|--file", prefix: "|"),
    Entry(program: "powershell", options: "-c|-Command|-command", prefix: ""),
    Entry(program: "psql", options: "-c|--command|<", prefix: "\\!"),
    Entry(program: "psql", options: "-o|--output", prefix: "|"),
    Entry(program: "pwsh", options: "-c|-Command|-command", prefix: ""),
    Entry(program: "rsync", options: "-e|--rsh|--rsync-path", prefix: ""),
    Entry(program: "scp", options: "-S", prefix: ""),
    Entry(program: "scp", options: "-o", prefix: "ProxyCommand="),
    Entry(program: "sftp", options: "-o", prefix: "ProxyCommand="),
    Entry(program: "sftp", options: "<", prefix: "!"),
    Entry(program: "sort", options: "--compress-program", prefix: ""),
    Entry(program: "split", options: "--filter", prefix: ""),
    Entry(program: "ssh", options: "-o", prefix: "ProxyCommand="),
    Entry(program: "ssh", options: "-o", prefix: "LocalCommand="),
    Entry(program: "ssh", options: "-o", prefix: "KnownHostsCommand="),
    Entry(program: "sqlite3", options: "-cmd|*|<", prefix: ".shell "),
    Entry(program: "sqlite3", options: "-cmd|*|<", prefix: ".system "),
    Entry(program: "sqlplus", options: "<", prefix: "host "),
    Entry(program: "sqlplus", options: "<", prefix: "!"),
    Entry(
      program: "tar",
      options: """
        --to-command|--use-compress-program|--rsh-command|--info-script|--new-volume-script|-I|-F
        """, prefix: ""),
    Entry(program: "tar", options: "--checkpoint-action", prefix: "exec="),
    Entry(program: "tcpdump", options: "-z", prefix: ""),
    Entry(program: "telnet", options: "<", prefix: "!"),
    Entry(program: "usql", options: "-c|--command|<", prefix: "\\!"),
    Entry(program: "wget", options: "--use-askpass", prefix: ""),
    Entry(program: "xterm", options: "-e", prefix: ""),
    Entry(program: "zip", options: "-TT|--unzip-command", prefix: ""),
  ]

  /// Where the programs with each letter begin in `all`; counted by hand, a test counts again.
  static let starts: [UInt8] = [
    0, 1, 3, 3, 4, 4, 6, 12, 12, 12, 12, 12, 17,
    25, 26, 26, 31, 31, 32, 45, 49, 50, 50, 51, 52, 52, 53,
  ]

  /// The first entry of a program; `nil` if it has none.
  static func first(of program: ArraySlice<UInt8>) -> Int? {
    guard let first = program.first, first >= 97, first <= 122 else { return nil }
    let letter = Int(first) - 97
    for index in Int(starts[letter])..<Int(starts[letter + 1])
    where program.matches(all[index].program) {
      return index
    }
    return nil
  }
}
