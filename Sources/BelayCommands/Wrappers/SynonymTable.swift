/// Programs that do what another one does, written as that one.
///
/// `rimraf x` deletes what `rm -rf x` deletes; rules then need to know of `rm` only.
enum SynonymTable {
  /// One program, or one subcommand of it.
  struct Entry: Sendable {
    let name: String
    /// The words that must follow the name, divided by spaces.
    let words: String
    /// What stands for the name and the words.
    let replacement: String
  }

  /// Where the names with each letter begin in `all`; counted by hand, a test counts again.
  static let starts: [UInt8] = [
    0, 0, 1, 8, 10, 10, 10, 12, 12, 12, 12, 17, 17,
    24, 24, 24, 30, 30, 32, 32, 34, 34, 34, 34, 34, 34, 34,
  ]

  /// Sorted by first letter; those of a name with words stand before the one without.
  static let all: [Entry] = [
    Entry(name: "bmake", words: "", replacement: "make"),
    Entry(name: "cmake", words: "-E rm", replacement: "rm"),
    Entry(name: "cmake", words: "-E remove_directory", replacement: "rm -rf"),
    Entry(name: "cmake", words: "-E remove", replacement: "rm -f"),
    Entry(name: "cmake", words: "-E copy", replacement: "cp"),
    Entry(name: "cmake", words: "-E rename", replacement: "mv"),
    Entry(name: "cmake", words: "-E env", replacement: "env"),
    Entry(name: "cmake", words: "-E time", replacement: "time"),
    Entry(name: "del", words: "", replacement: "rm -r"),
    Entry(name: "del-cli", words: "", replacement: "rm -rf"),
    Entry(name: "gio", words: "trash", replacement: "rm -r"),
    Entry(name: "gmake", words: "", replacement: "make"),
    Entry(name: "k0s", words: "kubectl", replacement: "kubectl"),
    Entry(name: "k3s", words: "kubectl", replacement: "kubectl"),
    Entry(name: "k3s", words: "ctr", replacement: "ctr"),
    Entry(name: "k3s", words: "crictl", replacement: "crictl"),
    Entry(name: "kubecolor", words: "", replacement: "kubectl"),
    Entry(name: "microk8s", words: "kubectl", replacement: "kubectl"),
    Entry(name: "microk8s", words: "helm", replacement: "helm"),
    Entry(name: "microk8s", words: "helm3", replacement: "helm"),
    Entry(name: "microk8s.helm", words: "", replacement: "helm"),
    Entry(name: "microk8s.kubectl", words: "", replacement: "kubectl"),
    Entry(name: "minikube", words: "kubectl --", replacement: "kubectl --context=minikube"),
    Entry(name: "minikube", words: "kubectl", replacement: "kubectl --context=minikube"),
    Entry(name: "pmake", words: "", replacement: "make"),
    Entry(
      name: "pre-commit", words: "uninstall",
      replacement: "git config core.hookspath /dev/null"),
    Entry(name: "python", words: "-m pip", replacement: "pip"),
    Entry(name: "python", words: "-m twine", replacement: "twine"),
    Entry(name: "python3", words: "-m pip", replacement: "pip"),
    Entry(name: "python3", words: "-m twine", replacement: "twine"),
    Entry(name: "remake", words: "", replacement: "make"),
    Entry(name: "rimraf", words: "", replacement: "rm -rf"),
    Entry(name: "trash", words: "", replacement: "rm -r"),
    Entry(name: "trash-put", words: "", replacement: "rm -r"),
  ]

  /// The words that stand for the beginning of a command, and how many they replace; `nil` for any
  /// other command.
  static func replacement(
    of program: ArraySlice<UInt8>, _ argv: [Word]
  ) -> (words: String, count: Int)? {
    guard let first = program.first, program.count >= 3, program.count <= 16, first >= 97,
      first <= 122
    else { return nil }
    let letter = Int(first) - 97
    let range = Int(starts[letter])..<Int(starts[letter + 1])
    if range.isEmpty { return nil }
    let entries = all
    let table = entries.span
    let name = program.span
    for index in range where ByteText.equal(name, table[index].name) {
      if let count = countOfWords(table[index].words, argv) {
        return (table[index].replacement, count + 1)
      }
    }
    return nil
  }

  private static func countOfWords(_ words: String, _ argv: [Word]) -> Int? {
    var count = 0
    for word in words.utf8.split(separator: 32) {
      count += 1
      guard count < argv.count, argv[count].literal?.elementsEqual(word) == true else {
        return nil
      }
    }
    return count
  }
}
