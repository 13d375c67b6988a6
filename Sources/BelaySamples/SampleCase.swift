import BelayIO
package import BelayModel

/// One folder of `samples/`: an event, and what Belay answered when it was recorded.
package struct SampleCase: Sendable {
  /// The folder's name, for example `07-git-reset-hard`.
  package let name: String
  package let folder: String
  /// The event with its `{{fake:…}}` tokens filled in.
  package let event: [UInt8]
  package let eventName: HookEventName
  /// The executable that serves the event.
  package let program: HookProgram
  /// What the event is about, in a few words: the command, the prompt.
  package let subject: String

  /// The cases of a folder in the order of their names.
  ///
  /// - Throws: `SampleError` naming the file and what is wrong with it.
  package static func load(from folder: String) throws(SampleError) -> [SampleCase] {
    var cases: [SampleCase] = []
    for name in FolderListing.names(in: folder) {
      let path = "\(folder)/\(name)/event.json"
      if PathStatus.exists(path) {
        cases.append(try SampleCase(name: name, folder: "\(folder)/\(name)", path: path))
      }
    }
    guard !cases.isEmpty else { throw .init(path: folder, problem: "holds no <case>/event.json") }
    return cases
  }

  private init(name: String, folder: String, path: String) throws(SampleError) {
    let text: [UInt8]
    do { text = try RegularFile.read(path, limit: 16 << 20) } catch {
      throw SampleError(path: path, problem: error.description)
    }
    let seed = name.utf8.reduce(UInt64(0)) { $0 &* 31 &+ UInt64($1) }
    let filled: [UInt8]
    do { filled = try FakeTokenTemplate.fill(text, seed: seed) } catch {
      throw SampleError(path: path, problem: "\(error)")
    }
    let document: JSONDocument
    do { document = try JSONScanner.parse(filled) } catch {
      throw SampleError(path: path, problem: error.description)
    }
    guard let eventName = EventDecoder.name(of: document),
      let program = HookProgram.allCases.first(where: { $0.events.contains(eventName) })
    else { throw SampleError(path: path, problem: "no hook serves its event") }
    self.name = name
    self.folder = folder
    event = filled
    self.eventName = eventName
    self.program = program
    // The subject comes from the file as it is: a filled-in token has no place in a table.
    subject = SampleCase.subject(of: (try? JSONScanner.parse(text)) ?? document)
  }

  private static func subject(of document: JSONDocument) -> String {
    if let prompt = document.string("prompt", of: 0) { return prompt }
    if let input = document.member("tool_input", of: 0) {
      if let command = document.string("command", of: input) { return command }
      return document.string("tool_name", of: 0) ?? ""
    }
    return document.string("source", of: 0) ?? document.string("last_assistant_message", of: 0)
      ?? ""
  }
}
