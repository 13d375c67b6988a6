import BelayIO
package import BelayModel

/// Where the transcripts of a session and its subagents lie.
package struct TranscriptPlaces: Sendable {
  /// The transcript of the main thread; `nil` in ephemeral sessions.
  package let main: String?
  /// The transcript of one subagent that an event names.
  private let named: (agent: String, path: String)?

  package init(main: String?) {
    self.main = main
    named = nil
  }

  /// The places that an event tells.
  package init(of event: HookEvent) {
    main = event.transcriptPath
    if let agent = event.agentID,
      let path = event.document.string("agent_transcript_path", of: 0)
    {
      named = (agent, path)
    } else {
      named = nil
    }
  }

  /// The transcript of an agent, or of the main thread for `nil`.
  ///
  /// A subagent's lies in the same folder as that of the session, or of a later day: it is found by its name,
  /// which ends in the agent's id (Codex 0.136 to 0.163).
  package func path(of agent: String?) -> String? {
    guard let agent else { return main }
    if let named, named.agent == agent { return named.path }
    guard let main, let slash = main.utf8.lastIndex(of: UInt8(ascii: "/")),
      !agent.isEmpty, agent.utf8.count <= 64, agent.utf8.allSatisfy(Self.isPlain)
    else { return nil }
    let folder = String(main[..<slash])
    let ending = Array("-\(agent).jsonl".utf8)
    let names = FolderListing.names(in: folder)
    guard let name = names.last(where: { $0.utf8.reversed().starts(with: ending.reversed()) })
    else { return nil }
    return folder + "/" + name
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
