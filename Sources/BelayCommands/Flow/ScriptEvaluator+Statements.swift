/// Files of statements that a script writes and hands to a database.
extension ScriptEvaluator {
  /// `psql -f file`, `sqlite3 db '.read file'`: recorded as the statements themselves.
  mutating func runStatementFiles(_ call: Call, _ program: ArraySlice<UInt8>) {
    guard program.isOne(of: "psql|mysql|mariadb|sqlite3|duckdb|cockroach") else {
      return
    }
    for index in call.argv.indices.dropFirst() {
      var file: [UInt8]?
      for option in ["-f", "--file", "-init"] {
        if let value = ScriptEvaluator.value(of: Array(option.utf8), at: index, in: call.argv) {
          file = Argument(Word(pieces: value), branch: 0).bytes
        }
      }
      if file == nil, let text = call.argv[index].literal {
        for command in [".read ", "source ", "\\i "] where text.begins(with: command) {
          file = Array(text.dropFirst(command.utf8.count))
        }
      }
      guard let file, let text = contents(of: file) else { continue }
      var inner = derived(call, ArgumentText.text(program))
      inner.argv =
        Array(call.argv[...0]) + call.argv[1...].filter { $0.literal?.first != 45 }.prefix(1)
      inner.input = Input(source: .text(Word(pieces: text, isQuoted: true)), text: text)
      emit(inner)
    }
  }
}
