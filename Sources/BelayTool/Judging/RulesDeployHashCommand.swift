import ArgumentParser
import BelayDigest
import BelayIO
import BelayPolicy
import BelaySettings

/// `belay rules deploy-hash`: entries that approve scripts as they are.
struct RulesDeployHashCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deploy-hash",
    abstract: "Print the [deploy] entries that approve scripts as they are now.",
    discussion: """
      Read a script before you approve it. The entries belong into the user or the managed policy; \
      a script that is changed afterwards asks again.

      EXAMPLES:
        belay rules deploy-hash deploy.sh scripts/release.sh

      Exit status: 0, or 2 if a file cannot be read.
      """)

  @Argument(help: "Scripts, as the policy shall name them: relative to the project, or absolute.")
  var files: [String]

  func run() throws {
    var entries: [String] = []
    for file in files {
      do {
        let bytes = try RegularFile.read(file, limit: ScriptApproval.sizeLimit)
        entries.append(
          "  { path = \(PolicyText.quoted(file)), sha256 = \"\(SHA256.hexadecimal(bytes))\" },\n")
      } catch {
        let name = TerminalText.sanitize(Array(file.utf8))
        Console.note("belay rules deploy-hash: \(name): \(error.description)")
        throw ExitStatus.unable
      }
    }
    var console = Console()
    console.write("[deploy]\nscripts = [\n\(entries.joined())]\n")
    try console.finish()
  }
}
