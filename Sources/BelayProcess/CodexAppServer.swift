import BelayIO
import BelayModel

/// A conversation with `codex app-server`: JSON-RPC, one message a line, over its standard descriptors.
///
/// It only asks; nothing in Codex is changed. The server ends with its owner.
package struct CodexAppServer: ~Copyable {
  private var child: ChildProcess
  private let deadline: Int64
  private let milliseconds: Int
  private let name: String
  private var requests: Int64 = 0

  /// The version of Codex, for example `0.163.0`; `nil` before the first answer, or if it does not say.
  package private(set) var version: String?

  /// Starts the server.
  ///
  /// - Parameters:
  ///   - codex: the path of the Codex executable, or its name on the `PATH`.
  ///   - environment: what the server gets; its `CODEX_HOME` says whose configuration is asked.
  ///   - folder: where it runs.
  ///   - milliseconds: how long the whole conversation may take.
  /// - Throws: why there is no conversation.
  package init(
    codex: String, environment: ProgramEnvironment, folder: String, milliseconds: Int = 30_000
  ) throws(CodexError) {
    let program = Program(
      codex, arguments: ["app-server"], environment: environment, workingDirectory: folder)
    name = codex
    self.milliseconds = milliseconds
    deadline = SystemClock.monotonicMicroseconds() + Int64(milliseconds) * 1000
    child = try Self.start(program)
  }

  /// Introduces Belay, which the protocol demands before anything else.
  private mutating func greet() throws(CodexError) {
    guard requests == 0 else { return }
    let answer = try exchange("initialize") { writer in
      writer.beginObject()
      writer.key("clientInfo")
      writer.beginObject()
      writer.key("name")
      writer.string("belay")
      writer.key("version")
      writer.string(BelayVersion.string)
      writer.endObject()
      writer.endObject()
    }
    version = Self.version(inUserAgent: answer.document.string("userAgent", of: answer.result))
    child.queue(Array(#"{"method":"initialized"}"#.utf8) + [UInt8(ascii: "\n")])
  }

  /// The hooks that a session in `folder` would have.
  package mutating func hooks(in folder: String) throws(CodexError) -> CodexHookListing {
    let answer = try ask("hooks/list") { writer in
      writer.beginObject()
      writer.key("cwds")
      writer.beginArray()
      writer.string(folder)
      writer.endArray()
      writer.endObject()
    }
    guard let listing = CodexHookListing(answer.document, result: answer.result) else {
      throw .unintelligible(method: "hooks/list")
    }
    return listing
  }

  /// Whether hooks are switched off by `[features] hooks = false`.
  package mutating func areHooksSwitchedOff(in folder: String) throws(CodexError) -> Bool {
    let answer = try ask("config/read") { writer in
      writer.beginObject()
      writer.key("includeLayers")
      writer.bool(false)
      writer.key("cwd")
      writer.string(folder)
      writer.endObject()
    }
    let document = answer.document
    guard let config = document.member("config", of: answer.result),
      let features = document.member("features", of: config),
      let hooks = document.member("hooks", of: features)
    else { return false }
    return document.nodes[hooks].kind == .false
  }

  /// Whether the administrator allows managed hooks only.
  package mutating func areOnlyManagedHooksAllowed() throws(CodexError) -> Bool {
    let answer = try ask("configRequirements/read") { writer in
      writer.beginObject()
      writer.endObject()
    }
    let document = answer.document
    guard let requirements = document.member("requirements", of: answer.result),
      let only = document.member("allowManagedHooksOnly", of: requirements)
    else { return false }
    return document.nodes[only].kind == .true
  }

  private struct Answer {
    let document: JSONDocument
    let result: Int
  }

  private static func start(_ program: Program) throws(CodexError) -> ChildProcess {
    do throws(ProgramError) {
      return try ChildProcess(starting: program, limit: 64 << 20)
    } catch {
      throw .program(error)
    }
  }

  private mutating func ask(
    _ method: StaticString, _ parameters: (inout JSONWriter) -> Void
  ) throws(CodexError) -> Answer {
    try greet()
    return try exchange(method, parameters)
  }

  /// Sends a request and waits for its answer; notifications in between are passed over.
  private mutating func exchange(
    _ method: StaticString, _ parameters: (inout JSONWriter) -> Void
  ) throws(CodexError) -> Answer {
    requests += 1
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("id")
    writer.integer(requests)
    writer.key("method")
    writer.string(method)
    writer.key("params")
    parameters(&writer)
    writer.endObject()
    writer.endLine()
    child.queue(writer.bytes)

    while true {
      let line = try nextLine()
      // A line that is no JSON is a log line that went astray; the answer may still come.
      guard let document = try? JSONScanner.parse(line),
        let identifier = document.member("id", of: 0), document.member("method", of: 0) == nil,
        String(decoding: document.text(at: identifier), as: UTF8.self) == String(requests)
      else { continue }
      if let result = document.member("result", of: 0) {
        return Answer(document: document, result: result)
      }
      guard let error = document.member("error", of: 0) else {
        throw .unintelligible(method: "\(method)")
      }
      throw .refused(
        method: "\(method)", message: document.string("message", of: error) ?? "no reason given")
    }
  }

  private mutating func nextLine() throws(CodexError) -> [UInt8] {
    while true {
      if let line = child.takeLine() { return line }
      guard child.isOutputOpen else {
        let said = String(decoding: child.errors.suffix(500), as: UTF8.self)
        throw .ended(said: said.split(separator: "\n").last.map(String.init) ?? "")
      }
      do throws(ChildProcess.Failure) {
        try child.step(until: deadline)
      } catch {
        throw .program(error.asProgramError("\(name) app-server", milliseconds: milliseconds))
      }
    }
  }

  /// `belay/0.163.0 (Debian 12; x86_64) …` names the server's version behind the client's name.
  private static func version(inUserAgent text: String?) -> String? {
    guard let text, let slash = text.firstIndex(of: "/") else { return nil }
    let version = text[text.index(after: slash)...].prefix { $0 != " " }
    return version.isEmpty ? nil : String(version)
  }
}
