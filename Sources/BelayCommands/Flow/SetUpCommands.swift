/// Commands that print shell code for the current shell to take up: agents, version managers,
/// completions.
///
/// Their output may be evaluated.
enum SetUpCommands {
  /// A program, and the word that must follow it; empty if none must.
  struct Entry: Sendable {
    let program: String
    let word: String
  }

  /// Where the programs with each letter begin in `all`; counted by hand, a test counts again.
  static let starts: [UInt8] = [
    0, 4, 5, 7, 13, 13, 16, 20, 21, 21, 23, 27, 31, 39,
    42, 44, 52, 52, 57, 63, 66, 68, 70, 70, 70, 71, 72,
  ]

  /// One entry a command; options may stand between its words.
  static let all: [Entry] = [
    Entry(program: "akuity", word: "completion"),
    Entry(program: "argocd", word: "completion"),
    Entry(program: "assume", word: ""),
    Entry(program: "atuin", word: "init"),
    Entry(program: "brew", word: "shellenv"),
    Entry(program: "carapace", word: ""),
    Entry(program: "conda", word: ""),
    Entry(program: "deno", word: "completions"),
    Entry(program: "dircolors", word: ""),
    Entry(program: "direnv", word: "hook"),
    Entry(program: "direnv", word: "export"),
    Entry(program: "docker", word: "completion"),
    Entry(program: "docker-machine", word: "env"),
    Entry(program: "flux", word: "completion"),
    Entry(program: "fnm", word: "env"),
    Entry(program: "fzf", word: "--bash"),
    Entry(program: "gh", word: "completion"),
    Entry(program: "go", word: "env"),
    Entry(program: "goenv", word: "init"),
    Entry(program: "gpg-agent", word: ""),
    Entry(program: "helm", word: "completion"),
    Entry(program: "jenv", word: "init"),
    Entry(program: "just", word: "--completions"),
    Entry(program: "k3d", word: "completion"),
    Entry(program: "keychain", word: ""),
    Entry(program: "kind", word: "completion"),
    Entry(program: "kubectl", word: "completion"),
    Entry(program: "lesspipe", word: ""),
    Entry(program: "lesspipe.sh", word: ""),
    Entry(program: "locale", word: ""),
    Entry(program: "luarocks", word: "path"),
    Entry(program: "mamba", word: ""),
    Entry(program: "micromamba", word: ""),
    Entry(program: "minikube", word: "docker-env"),
    Entry(program: "minikube", word: "podman-env"),
    Entry(program: "mise", word: "activate"),
    Entry(program: "mise", word: "env"),
    Entry(program: "mise", word: "hook-env"),
    Entry(program: "modulecmd", word: ""),
    Entry(program: "navi", word: "widget"),
    Entry(program: "nodenv", word: "init"),
    Entry(program: "npm", word: "completion"),
    Entry(program: "opam", word: "env"),
    Entry(program: "opam", word: "config"),
    Entry(program: "pip", word: "completion"),
    Entry(program: "pip3", word: "completion"),
    Entry(program: "plenv", word: "init"),
    Entry(program: "pnpm", word: "completion"),
    Entry(program: "podman", word: "completion"),
    Entry(program: "poetry", word: "completions"),
    Entry(program: "pyenv", word: "init"),
    Entry(program: "pyenv", word: "virtualenv-init"),
    Entry(program: "rbenv", word: "init"),
    Entry(program: "register-python-argcomplete", word: ""),
    Entry(program: "resize", word: ""),
    Entry(program: "rtx", word: "activate"),
    Entry(program: "rustup", word: "completions"),
    Entry(program: "sdk", word: "env"),
    Entry(program: "spack", word: "load"),
    Entry(program: "ssh-agent", word: ""),
    Entry(program: "starship", word: "init"),
    Entry(program: "stern", word: "completion"),
    Entry(program: "swiftly", word: "init"),
    Entry(program: "tfenv", word: "init"),
    Entry(program: "thefuck", word: "--alias"),
    Entry(program: "tmuxifier", word: "init"),
    Entry(program: "uv", word: "generate-shell-completion"),
    Entry(program: "uvx", word: "--generate-shell-completion"),
    Entry(program: "vault", word: "completion"),
    Entry(program: "volta", word: "completions"),
    Entry(program: "yq", word: "shell-completion"),
    Entry(program: "zoxide", word: "init"),
  ]

  /// Whether the command prints code that is meant to be evaluated.
  static func contains(_ program: ArraySlice<UInt8>, _ argv: [Word]) -> Bool {
    guard let first = program.first, first >= 97, first <= 122 else { return false }
    let letter = Int(first) - 97
    for index in Int(starts[letter])..<Int(starts[letter + 1])
    where program.matches(all[index].program) {
      if all[index].word.isEmpty { return true }
      for word in argv.dropFirst() {
        guard let text = word.literal else { continue }
        if text.matches(all[index].word) { return true }
        if text.first != 45 { break }
      }
    }
    return false
  }
}
