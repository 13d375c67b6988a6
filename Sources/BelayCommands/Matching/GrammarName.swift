/// The grammars of command lines that programs share.
enum GrammarName: UInt8, Sendable {
  /// GNU options, operands of no interest.
  case plain
  /// Every word is an operand.
  case words
  case remove
  case changeMode
  case copy
  case move
  case link
  case read
  case cut
  case pattern
  case edit
  case write
  case find
  case diskDump
  case synchronize
  case archive
  case curl
  case wget
  case git
  case github
  case docker
  case kubernetes
  case terraform
  case cloud
  case packageManager
  case sqlClient
  case codex
  case subcommand
  case ssh
  case interpreter
  case awk
  case kill
  case editor
  case dump
  case unpack
  case output

  /// Whether operands of such a program are no files of interest.
  var isWithoutFiles: Bool {
    switch self {
    case .plain, .words, .subcommand, .ssh, .kill: true
    default: false
    }
  }

  /// The grammar itself.
  var grammar: ProgramGrammar {
    switch self {
    case .plain: Grammars.plain
    case .words: Grammars.words
    case .remove: Grammars.remove
    case .changeMode: Grammars.changeMode
    case .copy: Grammars.copy
    case .move: Grammars.move
    case .link: Grammars.link
    case .read: Grammars.read
    case .cut: Grammars.cut
    case .pattern: Grammars.pattern
    case .edit: Grammars.edit
    case .write: Grammars.write
    case .find: Grammars.find
    case .diskDump: Grammars.diskDump
    case .synchronize: Grammars.synchronize
    case .archive: Grammars.archive
    case .curl: Grammars.curl
    case .wget: Grammars.wget
    case .git: Grammars.git
    case .github: Grammars.github
    case .docker: Grammars.docker
    case .kubernetes: Grammars.kubernetes
    case .terraform: Grammars.terraform
    case .cloud: Grammars.cloud
    case .packageManager: Grammars.packageManager
    case .sqlClient: Grammars.sqlClient
    case .codex: Grammars.codex
    case .subcommand: Grammars.subcommand
    case .ssh: Grammars.ssh
    case .interpreter: Grammars.interpreter
    case .awk: Grammars.awk
    case .kill: Grammars.kill
    case .editor: Grammars.editor
    case .dump: Grammars.dump
    case .unpack: Grammars.unpack
    case .output: Grammars.output
    }
  }
}
