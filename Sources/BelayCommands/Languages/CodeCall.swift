/// A function of some language that does what a command does.
struct CodeCall: Sendable {
  /// What a call of it does.
  enum Effect: UInt8, Sendable {
    /// One string is a command for a shell; several, or a list, are a command's words.
    case shell
    /// The strings are a command's words.
    case spawn
    /// Deletes a folder.
    case removeTree
    /// Deletes a file; a folder if an argument says `recursive`.
    case removeFile
    case read
    case write
    /// Opens a file as its second string says.
    case open
    /// The same for the object before the dot.
    case readsObject
    case writesObject
    case removesObject
    /// The string before the dot is a command.
    case runsObject
    /// Copies the first file to the second.
    case transfer
    /// Moves the first file to the second.
    case move
    /// The string is code of the same language.
    case evaluate
    /// Gets something from the network.
    case fetch
    /// Sends something to an address.
    case send
    /// Gives a shell a terminal of its own.
    case terminal
    /// Sends a signal: process first, then signal.
    case kill
    /// Reads a variable of the environment.
    case variable
    /// Calls the function that the first argument names with the others.
    case applies
    /// Gets a secret out of a store.
    case secret
    /// Hands a database a statement.
    case query
    /// Changes a file's mode.
    case mode
    /// Deletes something on a service: judged as a tool of that service by the name of the call.
    case service
    /// Calls the function in the first argument for every file below the others.
    case walks
  }

  /// The function's name, without what stands before its last dot.
  let name: String
  /// What must stand before the dot, separated by `|`; with nothing before it, this or `needs` must
  /// be mentioned somewhere.
  let owner: String
  /// The languages that have it, as bits.
  let languages: UInt16
  let effect: Effect

  /// The call of that name in a language, its owner fitting.
  static func find(
    _ name: [UInt8], owner: [UInt8], in language: CodeLanguage, _ code: [UInt8],
    _ lookups: inout Int
  ) -> Effect? {
    var index = first(of: name)
    while index < all.count, name.matches(all[index].name) {
      defer { index += 1 }
      if all[index].languages & language.bit == 0 { continue }
      if all[index].owner.isEmpty { return all[index].effect }
      if owner.isEmpty {
        // Looking through the code is dear: a program of thousands of such calls is no one-liner.
        lookups += 1
        if lookups > 64 { continue }
        if mentions(code, oneOf: all[index].owner) { return all[index].effect }
      } else if ByteText.isOne(of: all[index].owner, owner) {
        return all[index].effect
      }
    }
    return nil
  }

  /// The place of the first call that does not sort before `name`.
  private static func first(of name: [UInt8]) -> Int {
    let calls = all.span
    var low = 0
    var high = calls.count
    while low < high {
      let middle = (low + high) / 2
      if ByteText.compare(name.span, calls[middle].name) > 0 {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// Whether one of the `|`-separated `words` stands anywhere in the code.
  private static func mentions(_ code: [UInt8], oneOf words: String) -> Bool {
    #if canImport(Darwin)
    let storage = Array(words.utf8)
    let list = storage.span
    #else
    let list = words.utf8Span.span
    #endif
    var start = 0
    while start < list.count {
      let end = ByteText.place(of: UInt8(ascii: "|"), in: list, from: start)
      if mentions(code.span, list.extracting(start..<end)) { return true }
      start = end + 1
    }
    return false
  }

  private static func mentions(_ code: Span<UInt8>, _ text: Span<UInt8>) -> Bool {
    guard !text.isEmpty, code.count >= text.count else { return false }
    // Where its first byte may stand.
    let starts = code.extracting(...(code.count - text.count))
    var start = ByteText.place(of: text[0], in: starts, from: 0)
    while start < starts.count {
      var offset = 1
      while offset < text.count, code[start + offset] == text[offset] { offset += 1 }
      if offset == text.count { return true }
      start = ByteText.place(of: text[0], in: starts, from: start + 1)
    }
    return false
  }

  // Sorted by name; of those of one name the first that fits counts.
  // Bits: Python 1, JavaScript 2, Ruby 4, Perl 8, PHP 16, Lua 32, others 128, Lisp 256,
  // compiled 1024.
  static let all: [CodeCall] = [
    CodeCall(name: "$executeRawUnsafe", owner: "", languages: 2, effect: .query),
    CodeCall(name: "Command", owner: "Deno", languages: 2, effect: .spawn),
    CodeCall(name: "Command", owner: "", languages: 1024, effect: .spawn),
    CodeCall(name: "Function", owner: "Function", languages: 2, effect: .evaluate),
    CodeCall(name: "Popen", owner: "subprocess|sp", languages: 1, effect: .shell),
    CodeCall(name: "Process", owner: "", languages: 128, effect: .shell),
    CodeCall(name: "ProcessBuilder", owner: "", languages: 1024, effect: .spawn),
    CodeCall(name: "ReadFile", owner: "", languages: 1024, effect: .read),
    CodeCall(name: "Remove", owner: "os", languages: 1024, effect: .removeFile),
    CodeCall(name: "RemoveAll", owner: "", languages: 1024, effect: .removeTree),
    CodeCall(name: "Request", owner: "request|urllib", languages: 1, effect: .send),
    CodeCall(name: "WriteFile", owner: "", languages: 1024, effect: .write),
    CodeCall(name: "access_secret_version", owner: "", languages: 1, effect: .secret),
    CodeCall(name: "affectingStatement", owner: "DB", languages: 16, effect: .query),
    CodeCall(name: "appendFileSync", owner: "", languages: 2, effect: .write),
    CodeCall(name: "array_map", owner: "", languages: 16, effect: .applies),
    CodeCall(name: "array_walk", owner: "", languages: 16, effect: .applies),
    CodeCall(name: "assert", owner: "", languages: 16, effect: .evaluate),
    CodeCall(name: "call", owner: "subprocess|sp", languages: 1, effect: .shell),
    CodeCall(name: "call-process", owner: "", languages: 256, effect: .spawn),
    CodeCall(name: "call-process-shell-command", owner: "", languages: 256, effect: .shell),
    CodeCall(name: "callCommand", owner: "", languages: 128, effect: .shell),
    CodeCall(name: "callProcess", owner: "", languages: 128, effect: .spawn),
    CodeCall(name: "call_user_func", owner: "", languages: 16, effect: .applies),
    CodeCall(name: "call_user_func_array", owner: "", languages: 16, effect: .applies),
    CodeCall(name: "capture2", owner: "", languages: 4, effect: .shell),
    CodeCall(name: "capture2e", owner: "", languages: 4, effect: .shell),
    CodeCall(name: "capture3", owner: "", languages: 4, effect: .shell),
    CodeCall(name: "check_call", owner: "subprocess|sp", languages: 1, effect: .shell),
    CodeCall(name: "check_output", owner: "subprocess|sp", languages: 1, effect: .shell),
    CodeCall(name: "chmod", owner: "os|fs", languages: 3, effect: .mode),
    CodeCall(name: "chmod", owner: "", languages: 24, effect: .mode),
    CodeCall(name: "chmod", owner: "File|FileUtils", languages: 4, effect: .mode),
    CodeCall(name: "chmodSync", owner: "", languages: 2, effect: .mode),
    CodeCall(name: "cmd", owner: "os", languages: 128, effect: .shell),
    CodeCall(name: "cmd", owner: "System", languages: 128, effect: .spawn),
    CodeCall(name: "command", owner: "Sys", languages: 128, effect: .shell),
    CodeCall(name: "compile", owner: "builtins|compile", languages: 1, effect: .evaluate),
    CodeCall(name: "copy", owner: "shutil|fs", languages: 3, effect: .transfer),
    CodeCall(name: "copyFileSync", owner: "", languages: 2, effect: .transfer),
    CodeCall(name: "copyfile", owner: "shutil", languages: 1, effect: .transfer),
    CodeCall(name: "copytree", owner: "shutil", languages: 1, effect: .transfer),
    CodeCall(name: "createReadStream", owner: "", languages: 2, effect: .read),
    CodeCall(name: "createWriteStream", owner: "", languages: 2, effect: .write),
    CodeCall(name: "create_subprocess_exec", owner: "", languages: 1, effect: .spawn),
    CodeCall(name: "create_subprocess_shell", owner: "", languages: 1, effect: .shell),
    CodeCall(name: "delete", owner: "DB", languages: 16, effect: .query),
    CodeCall(name: "delete", owner: "File|Dir", languages: 4, effect: .removeFile),
    CodeCall(name: "delete", owner: "", languages: 128, effect: .removeFile),
    CodeCall(name: "delete-directory", owner: "", languages: 256, effect: .removeTree),
    CodeCall(name: "delete-file", owner: "", languages: 256, effect: .removeFile),
    CodeCall(name: "deleteDirectory", owner: "", languages: 1024, effect: .removeTree),
    CodeCall(name: "delete_all", owner: "Repo", languages: 128, effect: .service),
    CodeCall(name: "delete_bucket", owner: "", languages: 5, effect: .service),
    CodeCall(name: "delete_db_instance", owner: "", languages: 5, effect: .service),
    CodeCall(name: "delete_namespace", owner: "", languages: 1, effect: .service),
    CodeCall(name: "delete_objects", owner: "", languages: 5, effect: .service),
    CodeCall(name: "delete_stack", owner: "", languages: 5, effect: .service),
    CodeCall(name: "delete_table", owner: "boto3|dynamodb|client", languages: 1, effect: .service),
    CodeCall(name: "do", owner: "$dbh", languages: 8, effect: .query),
    CodeCall(name: "dotenv_values", owner: "", languages: 1, effect: .read),
    CodeCall(name: "dropDatabase", owner: "", languages: 2, effect: .service),
    CodeCall(name: "drop_collection", owner: "", languages: 1, effect: .service),
    CodeCall(name: "drop_database", owner: "", languages: 1, effect: .service),
    CodeCall(name: "emptyDirSync", owner: "", languages: 2, effect: .removeTree),
    CodeCall(name: "env", owner: "", languages: 16, effect: .variable),
    CodeCall(name: "eval", owner: "", languages: 31, effect: .evaluate),
    CodeCall(name: "exec", owner: "builtins", languages: 1, effect: .evaluate),
    CodeCall(name: "exec", owner: "", languages: 1, effect: .evaluate),
    CodeCall(name: "exec", owner: "child_process|cp|execa", languages: 2, effect: .shell),
    CodeCall(name: "exec", owner: "", languages: 28, effect: .shell),
    CodeCall(name: "exec", owner: "?|Runtime", languages: 1152, effect: .shell),
    CodeCall(name: "execCmd", owner: "", languages: 1152, effect: .shell),
    CodeCall(name: "execFile", owner: "", languages: 2, effect: .spawn),
    CodeCall(name: "execFileSync", owner: "", languages: 2, effect: .spawn),
    CodeCall(name: "execShellCmd", owner: "", languages: 1152, effect: .shell),
    CodeCall(name: "execSync", owner: "", languages: 2, effect: .shell),
    CodeCall(name: "exec_command", owner: "", languages: 1, effect: .shell),
    CodeCall(name: "execa", owner: "", languages: 2, effect: .spawn),
    CodeCall(name: "execaCommand", owner: "", languages: 2, effect: .shell),
    CodeCall(name: "execaSync", owner: "", languages: 2, effect: .spawn),
    CodeCall(name: "execl", owner: "os", languages: 1, effect: .spawn),
    CodeCall(name: "execl", owner: "", languages: 1024, effect: .spawn),
    CodeCall(name: "execlp", owner: "os", languages: 1, effect: .spawn),
    CodeCall(name: "execlp", owner: "", languages: 1024, effect: .spawn),
    CodeCall(name: "execute", owner: "", languages: 25, effect: .query),
    CodeCall(name: "execute", owner: "os", languages: 32, effect: .shell),
    CodeCall(name: "execute", owner: "", languages: 128, effect: .runsObject),
    CodeCall(name: "executemany", owner: "", languages: 1, effect: .query),
    CodeCall(name: "executescript", owner: "", languages: 1, effect: .query),
    CodeCall(name: "execv", owner: "os", languages: 1, effect: .spawn),
    CodeCall(name: "execvp", owner: "os", languages: 1, effect: .spawn),
    CodeCall(name: "execvpe", owner: "os", languages: 1, effect: .spawn),
    CodeCall(name: "fetch", owner: "fetch", languages: 2, effect: .fetch),
    CodeCall(name: "file", owner: "Bun", languages: 2, effect: .read),
    CodeCall(name: "file", owner: "", languages: 16, effect: .read),
    CodeCall(name: "file_get_contents", owner: "", languages: 16, effect: .read),
    CodeCall(name: "file_put_contents", owner: "", languages: 16, effect: .write),
    CodeCall(name: "find", owner: "", languages: 8, effect: .walks),
    CodeCall(name: "finddepth", owner: "", languages: 8, effect: .walks),
    CodeCall(name: "flushAll", owner: "", languages: 2, effect: .service),
    CodeCall(name: "flushall", owner: "", languages: 5, effect: .service),
    CodeCall(name: "flushdb", owner: "", languages: 5, effect: .service),
    CodeCall(name: "fopen", owner: "", languages: 16, effect: .open),
    CodeCall(name: "fopen", owner: "", languages: 1024, effect: .open),
    CodeCall(name: "foreach", owner: "File|IO", languages: 4, effect: .read),
    CodeCall(
      name: "get", owner: "requests|httpx|https|http|axios|HTTP", languages: 7, effect: .fetch),
    CodeCall(name: "get", owner: "LWP", languages: 8, effect: .fetch),
    CodeCall(name: "get", owner: "", languages: 8, effect: .fetch),
    CodeCall(name: "getSecretValue", owner: "", languages: 2, effect: .secret),
    CodeCall(name: "get_credentials", owner: "", languages: 1, effect: .secret),
    CodeCall(name: "get_password", owner: "keyring", languages: 1, effect: .secret),
    CodeCall(name: "get_secret_value", owner: "", languages: 1, effect: .secret),
    CodeCall(name: "getenv", owner: "", languages: 49, effect: .variable),
    CodeCall(name: "getoutput", owner: "subprocess|commands", languages: 1, effect: .shell),
    CodeCall(name: "getstatusoutput", owner: "subprocess|commands", languages: 1, effect: .shell),
    CodeCall(name: "instance_eval", owner: "", languages: 4, effect: .evaluate),
    CodeCall(name: "kill", owner: "os", languages: 1, effect: .kill),
    CodeCall(name: "kill", owner: "process", languages: 2, effect: .kill),
    CodeCall(name: "kill", owner: "Process", languages: 4, effect: .kill),
    CodeCall(name: "kill", owner: "", languages: 8, effect: .kill),
    CodeCall(name: "lines", owner: "io", languages: 32, effect: .read),
    CodeCall(name: "load", owner: "", languages: 32, effect: .evaluate),
    CodeCall(
      name: "loads", owner: "pickle|marshal|dill|cloudpickle", languages: 1, effect: .evaluate),
    CodeCall(name: "loadstring", owner: "", languages: 32, effect: .evaluate),
    CodeCall(name: "map", owner: "os|shutil|Path", languages: 1, effect: .applies),
    CodeCall(name: "move", owner: "shutil", languages: 1, effect: .move),
    CodeCall(name: "netrc", owner: "netrc", languages: 1, effect: .secret),
    CodeCall(name: "open", owner: "io|codecs|gzip", languages: 33, effect: .open),
    CodeCall(name: "open", owner: "", languages: 1, effect: .open),
    CodeCall(name: "open", owner: "File", languages: 4, effect: .open),
    CodeCall(name: "open", owner: "URI", languages: 4, effect: .fetch),
    CodeCall(name: "open", owner: "", languages: 8, effect: .open),
    CodeCall(name: "passthru", owner: "", languages: 16, effect: .shell),
    CodeCall(name: "pcntl_exec", owner: "", languages: 16, effect: .spawn),
    CodeCall(name: "popen", owner: "os|posix|io|IO", languages: 37, effect: .shell),
    CodeCall(name: "popen", owner: "", languages: 16, effect: .shell),
    CodeCall(name: "popen", owner: "", languages: 1024, effect: .shell),
    CodeCall(name: "posix_spawn", owner: "os", languages: 1, effect: .spawn),
    CodeCall(name: "posix_spawnp", owner: "os", languages: 1, effect: .spawn),
    CodeCall(
      name: "post", owner: "requests|httpx|axios|HTTP|got|RestClient|Faraday|HTTParty|session",
      languages: 7, effect: .send),
    CodeCall(name: "proc_open", owner: "", languages: 16, effect: .shell),
    CodeCall(name: "prune", owner: "containers|volumes|images", languages: 1, effect: .service),
    CodeCall(
      name: "put", owner: "requests|httpx|axios|HTTP|got|RestClient|Faraday|HTTParty|session",
      languages: 7, effect: .send),
    CodeCall(name: "query", owner: "", languages: 18, effect: .query),
    CodeCall(name: "raw", owner: "knex|db|sequelize", languages: 2, effect: .query),
    CodeCall(name: "read", owner: "c|cfg|conf|config|cp|parser", languages: 1, effect: .read),
    CodeCall(name: "read", owner: "", languages: 128, effect: .read),
    CodeCall(name: "read", owner: "File|IO", languages: 132, effect: .read),
    CodeCall(name: "readFile", owner: "", languages: 128, effect: .read),
    CodeCall(name: "readFile", owner: "", languages: 2, effect: .read),
    CodeCall(name: "readFileSync", owner: "", languages: 2, effect: .read),
    CodeCall(name: "readLines", owner: "", languages: 128, effect: .read),
    CodeCall(name: "readString", owner: "Files", languages: 1024, effect: .read),
    CodeCall(name: "readTextFile", owner: "", languages: 2, effect: .read),
    CodeCall(name: "readTextFileSync", owner: "", languages: 2, effect: .read),
    CodeCall(name: "read_bytes", owner: "", languages: 1, effect: .readsObject),
    CodeCall(name: "read_sql", owner: "", languages: 1, effect: .query),
    CodeCall(name: "read_text", owner: "", languages: 1, effect: .readsObject),
    CodeCall(name: "read_to_string", owner: "", languages: 1024, effect: .read),
    CodeCall(name: "readfile", owner: "", languages: 16, effect: .read),
    CodeCall(name: "readlines", owner: "", languages: 128, effect: .read),
    CodeCall(name: "readlines", owner: "File|IO", languages: 4, effect: .read),
    CodeCall(name: "remove", owner: "os", languages: 33, effect: .removeFile),
    CodeCall(name: "remove", owner: "Deno", languages: 2, effect: .removeFile),
    CodeCall(name: "remove", owner: "fse|fs-extra", languages: 2, effect: .removeTree),
    CodeCall(name: "remove", owner: "Sys|os|FileSystem", languages: 128, effect: .removeFile),
    CodeCall(name: "removeItem", owner: "", languages: 128, effect: .removeTree),
    CodeCall(name: "removeSync", owner: "Deno", languages: 2, effect: .removeFile),
    CodeCall(name: "removeSync", owner: "", languages: 2, effect: .removeTree),
    CodeCall(name: "remove_all", owner: "", languages: 1024, effect: .removeTree),
    CodeCall(name: "remove_dir", owner: "", languages: 4, effect: .removeTree),
    CodeCall(name: "remove_dir_all", owner: "", languages: 1024, effect: .removeTree),
    CodeCall(name: "remove_entry", owner: "", languages: 4, effect: .removeTree),
    CodeCall(name: "remove_entry_secure", owner: "", languages: 4, effect: .removeTree),
    CodeCall(name: "remove_file", owner: "", languages: 1024, effect: .removeFile),
    CodeCall(name: "remove_tree", owner: "", languages: 9, effect: .removeTree),
    CodeCall(name: "removedirs", owner: "os", languages: 1, effect: .removeFile),
    CodeCall(name: "rename", owner: "os|fs|File", languages: 7, effect: .move),
    CodeCall(name: "renameSync", owner: "", languages: 2, effect: .move),
    CodeCall(name: "request", owner: "requests|httpx", languages: 1, effect: .send),
    CodeCall(name: "rimraf", owner: "", languages: 2, effect: .removeTree),
    CodeCall(name: "rimrafSync", owner: "", languages: 2, effect: .removeTree),
    CodeCall(name: "rm", owner: "fs|promises|fsp|fs/promises", languages: 2, effect: .removeFile),
    CodeCall(name: "rm", owner: "FileUtils", languages: 4, effect: .removeFile),
    CodeCall(name: "rm", owner: "", languages: 128, effect: .removeFile),
    CodeCall(name: "rmSync", owner: "", languages: 2, effect: .removeFile),
    CodeCall(name: "rm_r", owner: "", languages: 4, effect: .removeTree),
    CodeCall(name: "rm_rf", owner: "", languages: 132, effect: .removeTree),
    CodeCall(name: "rm_rf!", owner: "", languages: 128, effect: .removeTree),
    CodeCall(name: "rmdir", owner: "os", languages: 1, effect: .removeFile),
    CodeCall(name: "rmdir", owner: "", languages: 1, effect: .removesObject),
    CodeCall(name: "rmdir", owner: "", languages: 24, effect: .removeFile),
    CodeCall(name: "rmdirSync", owner: "", languages: 2, effect: .removeFile),
    CodeCall(name: "rmtree", owner: "", languages: 9, effect: .removeTree),
    CodeCall(name: "rmtree", owner: "", languages: 4, effect: .removeTree),
    CodeCall(name: "run", owner: "subprocess|sp", languages: 1, effect: .shell),
    CodeCall(name: "run-program", owner: "", languages: 256, effect: .shell),
    CodeCall(name: "runInNewContext", owner: "", languages: 2, effect: .evaluate),
    CodeCall(name: "runInThisContext", owner: "", languages: 2, effect: .evaluate),
    CodeCall(name: "script", owner: "", languages: 128, effect: .shell),
    CodeCall(name: "sendmail", owner: "", languages: 1, effect: .service),
    CodeCall(name: "shell", owner: "", languages: 128, effect: .shell),
    CodeCall(name: "shell-command", owner: "", languages: 256, effect: .shell),
    CodeCall(name: "shell-command-to-string", owner: "", languages: 256, effect: .shell),
    CodeCall(name: "shell_exec", owner: "", languages: 16, effect: .shell),
    CodeCall(name: "show_source", owner: "", languages: 16, effect: .read),
    CodeCall(name: "spawn", owner: "pty", languages: 1, effect: .terminal),
    CodeCall(name: "spawn", owner: "child_process|cp|Bun", languages: 2, effect: .spawn),
    CodeCall(name: "spawn", owner: "", languages: 4, effect: .shell),
    CodeCall(name: "spawnSync", owner: "", languages: 2, effect: .spawn),
    CodeCall(name: "spawnlp", owner: "os", languages: 1, effect: .spawn),
    CodeCall(name: "spawnvp", owner: "os", languages: 1, effect: .spawn),
    CodeCall(name: "statement", owner: "DB", languages: 16, effect: .query),
    CodeCall(name: "storbinary", owner: "", languages: 1, effect: .service),
    CodeCall(
      name: "system", owner: "os|posix|Kernel|commands|CDLL|libc|?", languages: 1, effect: .shell),
    CodeCall(name: "system", owner: "", languages: 1244, effect: .shell),
    CodeCall(name: "system", owner: "", languages: 256, effect: .shell),
    CodeCall(name: "system2", owner: "", languages: 128, effect: .shell),
    CodeCall(name: "terminate_instances", owner: "", languages: 5, effect: .service),
    CodeCall(name: "truncate", owner: "os", languages: 1, effect: .write),
    CodeCall(name: "truncate", owner: "", languages: 16, effect: .service),
    CodeCall(name: "truncateSync", owner: "", languages: 2, effect: .write),
    CodeCall(name: "unlink", owner: "os|fs", languages: 3, effect: .removeFile),
    CodeCall(name: "unlink", owner: "", languages: 1, effect: .removesObject),
    CodeCall(name: "unlink", owner: "File", languages: 4, effect: .removeFile),
    CodeCall(name: "unlink", owner: "", languages: 24, effect: .removeFile),
    CodeCall(name: "unlink", owner: "", languages: 128, effect: .removeFile),
    CodeCall(name: "unlink", owner: "", languages: 1024, effect: .removeFile),
    CodeCall(name: "unlinkSync", owner: "", languages: 2, effect: .removeFile),
    CodeCall(name: "unprepared", owner: "DB", languages: 16, effect: .query),
    CodeCall(name: "update", owner: "DB", languages: 16, effect: .query),
    CodeCall(name: "urlopen", owner: "", languages: 1, effect: .fetch),
    CodeCall(name: "urlretrieve", owner: "", languages: 1, effect: .fetch),
    CodeCall(name: "write", owner: "File|IO", languages: 4, effect: .write),
    CodeCall(name: "writeFile", owner: "", languages: 2, effect: .write),
    CodeCall(name: "writeFileSync", owner: "", languages: 2, effect: .write),
    CodeCall(name: "writeTextFileSync", owner: "", languages: 2, effect: .write),
    CodeCall(name: "write_bytes", owner: "", languages: 1, effect: .writesObject),
    CodeCall(name: "write_text", owner: "", languages: 1, effect: .writesObject),
  ]
}
