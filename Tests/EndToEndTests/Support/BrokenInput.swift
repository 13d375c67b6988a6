import BelayModel
import BelayTestSupport
import Testing

/// An input that is no event, or not a whole one.
struct BrokenInput: Sendable, CustomTestStringConvertible {
  let name: String
  /// Makes the input out of a good event.
  let make: @Sendable (EventBuilder) -> [UInt8]
  /// Whether the event's name can still be read from it.
  var tellsEvent = false

  var testDescription: String { name }

  static let all: [BrokenInput] = [
    .init(name: "nothing") { _ in [] },
    .init(name: "blank space") { _ in Array(" \n\t\r\n".utf8) },
    .init(name: "cut off by a byte") { Array($0.bytes.dropLast()) },
    .init(name: "cut off in the middle") { Array($0.bytes.prefix($0.bytes.count / 2)) },
    .init(name: "one opening brace") { _ in Array("{".utf8) },
    .init(name: "only NUL bytes") { _ in [UInt8](repeating: 0, count: 64) },
    .init(name: "a NUL byte behind it") { $0.bytes + [0] },
    .init(name: "a NUL byte in a string") { replace("gpt", [0], in: $0.with("x", "gpt").bytes) },
    .init(name: "a raw newline in a string") {
      replace("gpt", [10], in: $0.with("x", "gpt").bytes)
    },
    .init(name: "an array") { [UInt8(ascii: "[")] + $0.bytes + [UInt8(ascii: "]")] },
    .init(name: "a string") { _ in Array("\"PreToolUse\"".utf8) },
    .init(name: "a number") { _ in Array("12".utf8) },
    .init(name: "null") { _ in Array("null".utf8) },
    .init(name: "two objects") { $0.bytes + $0.bytes },
    .init(name: "two objects on two lines") { $0.bytes + [10] + $0.bytes },
    .init(name: "text before it") { Array("[info] ".utf8) + $0.bytes },
    .init(name: "text behind it") { $0.bytes + Array(" ok".utf8) },
    .init(name: "a byte order mark before it") { [0xEF, 0xBB, 0xBF] + $0.bytes },
    .init(name: "UTF-16") { $0.bytes.flatMap { [$0, 0] } },
    .init(name: "invalid UTF-8 in a string") {
      replace("gpt", [0xFF, 0xFE], in: $0.with("x", "gpt").bytes)
    },
    .init(name: "an overlong encoding in a string") {
      replace("gpt", [0xC0, 0xAF], in: $0.with("x", "gpt").bytes)
    },
    .init(name: "an encoded surrogate in a string") {
      replace("gpt", [0xED, 0xA0, 0x80], in: $0.with("x", "gpt").bytes)
    },
    .init(name: "a comment in it") { Array("/* */".utf8) + $0.bytes },
    .init(name: "a trailing comma") { Array($0.bytes.dropLast()) + Array(",}".utf8) },
    .init(name: "single quotes") { _ in Array("{'hook_event_name':'PreToolUse'}".utf8) },
    .init(name: "nesting of 513") { nested(513, in: $0) },
    .init(name: "nesting of 100,000") { nested(100_000, in: $0) },
    .init(name: "100,000 opening brackets") { _ in
      [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
    },
    .init(name: "an empty object") { _ in Array("{}".utf8) },
    .init(name: "no event name") { $0.with("hook_event_name", nil).bytes },
    .init(name: "an unknown event name") { $0.with("hook_event_name", "Bogus").bytes },
    .init(name: "an empty event name") { $0.with("hook_event_name", "").bytes },
    .init(name: "an event name in lower case") { $0.with("hook_event_name", "pretooluse").bytes },
    .init(name: "an event name that is a number") { $0.with("hook_event_name", 7).bytes },
    .init(name: "an event name that is null") { $0.with("hook_event_name", .some(.null)).bytes },
    .init(name: "no session id", make: { $0.with("session_id", nil).bytes }, tellsEvent: true),
    .init(
      name: "a session id that is a number", make: { $0.with("session_id", 7).bytes },
      tellsEvent: true),
    .init(name: "no cwd", make: { $0.with("cwd", nil).bytes }, tellsEvent: true),
    .init(
      name: "a cwd that is a list", make: { $0.with("cwd", ["/tmp"]).bytes }, tellsEvent: true),
  ]

  /// Inputs that only lack what their own event needs.
  static func incomplete(_ program: HookProgram) -> [BrokenInput] {
    let needed: [String] =
      switch program {
      case .preToolUse, .permissionRequest: ["tool_name", "tool_input"]
      case .postToolUse: ["tool_name", "tool_input"]
      case .userPromptSubmit: ["prompt"]
      case .stop: []
      }
    var all: [BrokenInput] = []
    for field in needed {
      all.append(
        .init(name: "no \(field)", make: { $0.with(field, nil).bytes }, tellsEvent: true))
      guard field != "tool_input" else { continue }
      for value: JSONValue in [7, true, .null, ["x"], ["a": "b"]] {
        all.append(
          .init(
            name: "\(field) is \(String(decoding: value.bytes, as: UTF8.self))",
            make: { $0.with(field, .some(value)).bytes }, tellsEvent: true))
      }
    }
    return all
  }

  /// Replaces the first occurrence of a word by bytes.
  private static func replace(_ word: String, _ bytes: [UInt8], in event: [UInt8]) -> [UInt8] {
    guard let range = event.firstRange(of: Array(word.utf8)) else {
      preconditionFailure("the event lacks \(word)")
    }
    return Array(event[..<range.lowerBound]) + bytes + Array(event[range.upperBound...])
  }

  /// The event with a value nested so deep, its own object counted.
  private static func nested(_ depth: Int, in event: EventBuilder) -> [UInt8] {
    var bytes = event.bytes
    bytes.removeLast()
    bytes += Array(",\"x\":".utf8)
    bytes += [UInt8](repeating: UInt8(ascii: "["), count: depth - 1)
    bytes += [UInt8](repeating: UInt8(ascii: "]"), count: depth - 1)
    bytes.append(UInt8(ascii: "}"))
    return bytes
  }
}
