import BelayIO
import BelayModel
import Testing

@Suite("The event decoder")
struct EventDecoderTests {
  /// The fields that an event must have, as JSON.
  static func required(_ name: HookEventName) -> [(String, String)] {
    var fields = [
      ("hook_event_name", "\"\(name.rawValue)\""), ("session_id", "\"s\""), ("cwd", "\"/w\""),
    ]
    switch name {
    case .preToolUse, .permissionRequest, .postToolUse:
      fields += [("tool_name", "\"Bash\""), ("tool_input", "{}")]
    case .userPromptSubmit: fields += [("prompt", "\"p\"")]
    default: break
    }
    return fields
  }

  static func event(_ fields: [(String, String)]) throws -> HookEvent {
    let members = fields.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",")
    return try EventDecoder.decode(JSONScanner.parse(Array("{\(members)}".utf8)))
  }

  @Test("takes an event with nothing but its required fields", arguments: HookEventName.allCases)
  func minimal(name: HookEventName) throws {
    let event = try Self.event(Self.required(name))
    #expect(event.name == name)
    #expect(event.sessionID == "s")
    #expect(event.cwd == "/w")
    #expect(event.turnID == nil)
    #expect(event.toolResponse == nil)
    #expect(!event.stopHookActive)
  }

  @Test("names the required field that is missing", arguments: HookEventName.allCases)
  func missing(name: HookEventName) {
    let fields = Self.required(name)
    for index in fields.indices {
      var rest = fields
      let (field, _) = rest.remove(at: index)
      #expect(throws: EventError.missing(field: field)) { try Self.event(rest) }
    }
  }

  @Test(
    "names the required field of the wrong type",
    arguments: HookEventName.allCases, ["null", "1", "true", "[\"x\"]", "{}"])
  func wrongType(name: HookEventName, value: String) throws {
    let fields = Self.required(name)
    for index in fields.indices where fields[index].0 != "tool_input" {
      var changed = fields
      changed[index].1 = value
      #expect(throws: EventError.wrongType(field: fields[index].0, expected: "a string")) {
        try Self.event(changed)
      }
    }
  }

  @Test("takes a tool input of any type", arguments: ["null", "1", "\"text\"", "[1]", "{\"a\":1}"])
  func toolInput(value: String) throws {
    var fields = Self.required(.preToolUse)
    fields[4].1 = value
    let event = try Self.event(fields)
    let node = try #require(event.toolInput)
    var writer = JSONWriter()
    writer.write(event.document, at: node)
    #expect(writer.bytes == Array(value.utf8))
    #expect(event.command == nil)
  }

  @Test(
    "takes optional fields that are null or of another type for absent",
    arguments: ["null", "1", "[]", "{}"])
  func optionalFields(value: String) throws {
    for name in HookEventName.allCases {
      let optional = [
        "turn_id", "transcript_path", "model", "permission_mode", "agent_id", "agent_type",
        "tool_use_id", "last_assistant_message",
      ]
      let event = try Self.event(Self.required(name) + optional.map { ($0, value) })
      #expect(event.turnID == nil)
      #expect(event.transcriptPath == nil)
      #expect(event.model == nil)
      #expect(event.permissionMode == nil)
      #expect(event.agentID == nil)
      #expect(event.agentType == nil)
      #expect(event.toolUseID == nil)
      #expect(event.lastAssistantMessage == nil)
    }
  }

  @Test(
    "takes a Stop flag it does not understand for set, so that no hook loops",
    arguments: [
      ("false", false), ("null", false), ("true", true), ("\"true\"", true), ("1", true),
      ("0", true),
    ])
  func stopHookActive(value: String, expected: Bool) throws {
    let event = try Self.event(Self.required(.stop) + [("stop_hook_active", value)])
    #expect(event.stopHookActive == expected)
  }

  @Test("takes a response that is null for none")
  func nullResponse() throws {
    let event = try Self.event(Self.required(.postToolUse) + [("tool_response", "null")])
    #expect(event.toolResponse == nil)
    let other = try Self.event(Self.required(.postToolUse) + [("tool_response", "{\"a\":null}")])
    #expect(other.toolResponse != nil)
  }

  @Test("ignores fields it does not know, and those of a name within another")
  func unknownFields() throws {
    let event = try Self.event(
      Self.required(.preToolUse) + [
        ("", "1"), ("nested", "{\"cwd\":\"/elsewhere\",\"prompt\":1}"), ("CWD", "\"/x\""),
        ("session_ix", "1"), ("tool_inpux", "2"),
      ])
    #expect(event.cwd == "/w")
    #expect(event.prompt == nil)
  }

  @Test("lets the last of two equal fields count, as Codex's reader does")
  func duplicates() throws {
    let event = try Self.event(Self.required(.stop) + [("cwd", "\"/last\"")])
    #expect(event.cwd == "/last")
    #expect(throws: EventError.wrongType(field: "cwd", expected: "a string")) {
      try Self.event(Self.required(.stop) + [("cwd", "null")])
    }
  }

  @Test(
    "does not know other events",
    arguments: ["", "Pretooluse", "StopFailure", "PreToolUse ", "Stop\\u0000"])
  func unknownEvent(name: String) throws {
    var fields = Self.required(.stop)
    fields[0].1 = "\"\(name)\""
    #expect(throws: EventError.unknownEvent) { try Self.event(fields) }
  }

  @Test("takes nothing but an object", arguments: ["null", "1", "\"x\"", "[]", "[{}]"])
  func notAnObject(text: String) {
    #expect(throws: EventError.notAnObject) {
      try EventDecoder.decode(JSONScanner.parse(Array(text.utf8)))
    }
  }

  @Test(
    "tells the name of an event that it cannot decode",
    arguments: [
      ("{\"hook_event_name\":\"Stop\"}", .stop), ("{\"hook_event_name\":1}", nil), ("{}", nil),
      ("[]", nil),
      ("1", nil), ("{\"hook_event_name\":\"Bogus\"}", nil),
      ("{\"hook_event_name\":[\"Stop\"]}", nil),
    ] as [(String, HookEventName?)])
  func nameOnly(text: String, expected: HookEventName?) throws {
    #expect(EventDecoder.name(of: try JSONScanner.parse(Array(text.utf8))) == expected)
  }

  @Test("knows every event by its name", arguments: HookEventName.allCases)
  func allNames(name: HookEventName) throws {
    let text = Array("{\"hook_event_name\":\"\(name.rawValue)\"}".utf8)
    #expect(EventDecoder.name(of: try JSONScanner.parse(text)) == name)
  }

  @Test("names fields in its errors, never what stands in them")
  func errorTexts() {
    let secret = "hunter" + "2hunter2"
    let texts: [[(String, String)]] = [
      [("hook_event_name", "\"\(secret)\"")],
      [("hook_event_name", "\"Stop\""), ("session_id", "[\"\(secret)\"]")],
      [("hook_event_name", "\"Stop\""), ("session_id", "\"\(secret)\"")],
    ]
    for fields in texts {
      let error = #expect(throws: EventError.self) { try Self.event(fields) }
      #expect(error?.description.contains(secret) == false)
      #expect(error?.description.contains("event") == true)
    }
  }
}
