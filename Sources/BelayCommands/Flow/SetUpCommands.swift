/// Commands that print shell code for the current shell to take up: agents, version managers,
/// completions.
///
/// Their output may be evaluated.
enum SetUpCommands {
  /// One entry a command: its words in order; options may stand between them.
  static let all: [[String]] = [
    ["ssh-agent"], ["gpg-agent"], ["keychain"], ["dircolors"], ["lesspipe"], ["lesspipe.sh"],
    ["resize"], ["locale"], ["direnv", "hook"], ["direnv", "export"], ["starship", "init"],
    ["zoxide", "init"], ["pyenv", "init"], ["pyenv", "virtualenv-init"], ["rbenv", "init"],
    ["nodenv", "init"], ["goenv", "init"], ["jenv", "init"], ["plenv", "init"], ["tfenv", "init"],
    ["brew", "shellenv"], ["fnm", "env"], ["mise", "activate"], ["mise", "env"],
    ["mise", "hook-env"], ["rtx", "activate"], ["conda"], ["mamba"],
    ["micromamba"], ["opam", "env"], ["opam", "config"], ["luarocks", "path"],
    ["minikube", "docker-env"], ["minikube", "podman-env"], ["docker-machine", "env"],
    ["kubectl", "completion"], ["helm", "completion"], ["gh", "completion"], ["npm", "completion"],
    ["pip", "completion"], ["pip3", "completion"], ["poetry", "completions"],
    ["rustup", "completions"], ["podman", "completion"],
    ["docker", "completion"], ["kind", "completion"], ["k3d", "completion"],
    ["stern", "completion"], ["flux", "completion"], ["argocd", "completion"],
    ["yq", "shell-completion"], ["just", "--completions"], ["atuin", "init"], ["fzf", "--bash"],
    ["thefuck", "--alias"], ["navi", "widget"], ["register-python-argcomplete"],
    ["uv", "generate-shell-completion"], ["uvx", "--generate-shell-completion"],
    ["tmuxifier", "init"], ["vault", "completion"], ["swiftly", "init"], ["sdk", "env"],
    ["volta", "completions"], ["pnpm", "completion"], ["deno", "completions"],
    ["spack", "load"], ["modulecmd"],
    ["go", "env"], ["carapace"], ["akuity", "completion"],
    ["assume"],
  ]

  /// The programs of the list, sorted: most commands are none of them.
  static let programs = """
    akuity|argocd|assume|atuin|brew|carapace|conda|deno|dircolors|direnv|docker|\
    docker-machine|flux|fnm|fzf|gh|go|goenv|gpg-agent|helm|jenv|just|k3d|keychain|kind|\
    kubectl|lesspipe|lesspipe.sh|locale|luarocks|mamba|micromamba|minikube|mise|modulecmd|\
    navi|nodenv|npm|opam|pip|pip3|plenv|pnpm|podman|poetry|pyenv|rbenv|\
    register-python-argcomplete|resize|rtx|rustup|sdk|spack|ssh-agent|starship|stern|swiftly|\
    tfenv|thefuck|tmuxifier|uv|uvx|vault|volta|yq|zoxide
    """

  /// Whether the command prints code that is meant to be evaluated.
  static func contains(_ program: ArraySlice<UInt8>, _ argv: [Word]) -> Bool {
    guard SortedWords.contains(programs, program) else { return false }
    for entry in all where program.matches(entry[0]) {
      if entry.count == 1 { return true }
      for word in argv.dropFirst() {
        guard let text = word.literal else { continue }
        if text.matches(entry[1]) { return true }
        if text.first != 45 { break }
      }
    }
    return false
  }
}
