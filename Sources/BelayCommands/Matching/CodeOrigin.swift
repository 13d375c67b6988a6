/// Where the text comes from that reaches a shell.
enum CodeOrigin {
  /// Nothing is known about it.
  case unknown
  /// A program that downloads prints it.
  case download
  /// A well-known command prints it that exists to be evaluated: `ssh-agent`, `brew shellenv`.
  case setUp

  /// How many commands around the shell are looked at, so that time stays linear.
  private static var reach: Int { 64 }

  /// The origin of the code that the command at `index` runs.
  static func origin(of index: Int, in analysis: CommandAnalysis) -> CodeOrigin {
    let shell = analysis.commands[index]
    var producers: [SimpleCommand] = []
    var place = index
    // Through a pipe, and through what stands in between: `curl … | tee x | sudo sh`.
    for _ in 0..<8 {
      guard case .pipe(let source) = analysis.commands[place].input,
        analysis.commands.indices.contains(source), source != place
      else { break }
      producers.append(analysis.commands[source])
      place = source
    }
    // Inside: `sh -c "$(curl …)"`, `bash <(curl …)`. Their words stand within the shell's.
    let near = max(0, index - reach)..<min(analysis.commands.count, index + reach + 1)
    let commands = analysis.commands
    for other in near where other != index && isInside(commands[other].range, shell.range) {
      producers.append(commands[other])
    }
    if producers.contains(where: isDownload) { return .download }
    // With more inside than was looked at, who prints it is not known.
    let isWhole = near.lowerBound == 0 || !isInside(commands[near.lowerBound].range, shell.range)
    if isWhole && !producers.isEmpty && producers.allSatisfy(isSetUp) { return .setUp }
    return .unknown
  }

  private static func isInside(_ range: Range<Int>, _ outer: Range<Int>) -> Bool {
    range.lowerBound >= outer.lowerBound && range.upperBound <= outer.upperBound && !range.isEmpty
  }

  private static func isDownload(_ command: SimpleCommand) -> Bool {
    guard let name = programName(command) else { return false }
    return ByteText.isOne(of: "curl|wget|fetch|aria2c|http|https|xh|lynx|nc|ncat|ftp|gh-raw", name)
  }

  private static func isSetUp(_ command: SimpleCommand) -> Bool {
    guard let name = programName(command) else { return false }
    if ByteText.isOne(
      of: """
        ssh-agent|keychain|direnv|starship|zoxide|fnm|mise|rtx|asdf|dircolors|lesspipe|lesspipe.sh|\
        thefuck|atuin|register-python-argcomplete|dbus-launch|pyenv|rbenv|nodenv|jenv|goenv|phpenv|\
        plenv|opam|fzf|navi|hub|gpgconf|locale-gen|path_helper
        """, name)
    {
      return true
    }
    let words = command.argv.dropFirst().compactMap { $0.literal }
    return words.contains {
      ByteText.isOne(
        of: """
          completion|completions|shellenv|shell.bash|shell.zsh|docker-env|podman-env|env|activate|\
          init|hook|generate-shell-completion|shell-completion|-Mlocal::lib|stdlib|shell-init
          """, $0)
        && ByteText.isOne(
          of: """
            brew|conda|mamba|micromamba|minikube|docker-machine|kubectl|helm|gh|npm|pnpm|perl|\
            poetry|uv|rustup|cargo|hatch|luarocks|pipx|swiftly|docker|k3d|kind|flux|argocd|deno|\
            volta|nvm|pip|pip3|op|oh-my-posh|just|task|tofu|terraform|sdk
            """, name)
    }
  }

  private static func programName(_ command: SimpleCommand) -> ArraySlice<UInt8>? {
    guard let bytes = command.argv.first?.literal else { return nil }
    guard bytes.first == UInt8(ascii: "/"), let slash = bytes.lastIndex(of: UInt8(ascii: "/"))
    else { return bytes[...] }
    return bytes[(slash + 1)...]
  }
}
