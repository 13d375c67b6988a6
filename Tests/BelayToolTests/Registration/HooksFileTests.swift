import BelayModel
import BelayTestSupport
import BelayTool
import Testing

private let registrations = HookRegistration.all(executablesIn: "/b")
private let others = #"{"type":"command","command":"/bin/other","timeout":5}"#
private let ours = #"{"type":"command","command":"/b/belay-pre-tool-use","timeout":10}"#

private func text(_ bytes: [UInt8]?) -> String { String(decoding: bytes ?? [], as: UTF8.self) }

private func registered(_ before: String) throws -> String {
  try text(HooksFile(Array(before.utf8), path: "hooks.json").registering(registrations))
}

@Suite struct HooksFileTests {
  /// Files as users have them.
  static let files = [
    "{}", "{ }", "{\n}\n", #"{"hooks":{}}"#, #"{"hooks": {"Stop": []}}"#,
    #"{"description":"mine","hooks":{"PreToolUse":[{"hooks":[\#(others)]}]}}"#,
    #"{"hooks":{"PreToolUse":[{"matcher":"Bash","hooks":[\#(others)]}],"Other":[1]},"x":[1, 2.50]}"#,
    """
    {
      "hooks": {
        "PreToolUse": [
          {
            "matcher": "Bash",
            "hooks": [
              \(others)
            ]
          }
        ],
        "Stop": []
      }
    }
    """,
    "{\r\n\t\"hooks\": {\r\n\t\t\"Stop\": [{\"hooks\": [\(others)]}]\r\n\t}\r\n}\r\n",
    "\n  {\"a\\u0022b\": \"]}\", \"hooks\" : { \"PreToolUse\" :\n[ {\"hooks\":[\(others)]} ] } }  ",
  ]

  @Test(arguments: files)
  func allEventsAreRegisteredAndNothingElseChanges(before: String) throws {
    let after = try registered(before)
    let file = try HooksFile(Array(after.utf8), path: "hooks.json")
    #expect(
      file.entries.map(\.eventName).sorted() == registrations.map(\.event.rawValue).sorted())
    for entry in file.entries {
      let wanted = registrations.first { $0.event.rawValue == entry.eventName }
      #expect(entry.command == wanted?.command)
    }
    #expect(try remainder(of: after) == remainder(of: before))
  }

  @Test(arguments: files)
  func registeringTwiceChangesNothing(before: String) throws {
    let once = try registered(before)
    #expect(try registered(once) == once)
  }

  @Test(arguments: files)
  func removingLeavesWhatWasThere(before: String) throws {
    let earlier = try HooksFile(Array(before.utf8), path: "backup")
    let file = try HooksFile(Array(registered(before).utf8), path: "hooks.json")
    let after = try #require(file.removingEntries(earlier: earlier))
    #expect(try JSONValue(parsing: after) == JSONValue(parsing: Array(before.utf8)))
  }

  @Test func aNewFileIsLaidOutLikeAnyOther() {
    let new = text(HooksFile.text(registering: registrations))
    #expect(
      new.hasPrefix(
        """
        {
          "hooks": {
            "PreToolUse": [
              {
                "hooks": [
                  {
                    "type": "command",
                    "command": "/b/belay-pre-tool-use",
                    "timeout": 10
                  }
                ]
              }
            ],

        """))
    #expect(new.hasSuffix("\n  }\n}\n"))
  }

  @Test func hooksOfOthersKeepTheirPlaces() throws {
    let before = #"{"hooks":{"PreToolUse":[{"hooks":[\#(others)]},{"hooks":[\#(others)]}]}}"#
    let expected =
      #"{"hooks":{"PreToolUse":[{"hooks":[\#(others)]},{"hooks":[\#(others)]},{"hooks":["#
    #expect(try registered(before).hasPrefix(expected + ours))
  }

  @Test func whatIsAddedLooksLikeTheRest() throws {
    let before = "{\n\t\"hooks\": {\n\t\t\"Stop\": [\n\t\t\t{\"hooks\": []}\n\t\t]\n\t}\n}\n"
    let after = try registered(before)
    #expect(after.contains("\t\t\t{\"hooks\": []},\n\t\t\t{\n\t\t\t\t\"hooks\": [\n"))
    #expect(after.contains("\n\t\t],\n\t\t\"PreToolUse\": [\n\t\t\t{\n"))
  }

  @Test(arguments: [
    ours.replacing("/b/", with: "/old/"), ours.replacing("10", with: "9"),
    ours.replacing("}", with: #","async":true}"#),
  ])
  func anEntryThatDiffersIsReplacedWhereItStands(old: String) throws {
    let before = #"{"hooks":{"PreToolUse":[{"hooks":[\#(old)]},{"hooks":[\#(others)]}]}}"#
    let after = try registered(before)
    #expect(
      after.hasPrefix(#"{"hooks":{"PreToolUse":[{"hooks":[\#(ours)]},{"hooks":[\#(others)]}]"#))
  }

  @Test func aMatcherOnBelaysGroupGoes() throws {
    let after = try registered(
      #"{"hooks":{"PreToolUse":[{"matcher":"Bash","hooks":[\#(ours)]}]}}"#)
    #expect(!after.contains("matcher"))
  }

  @Test func keysWithoutMeaningStay() throws {
    let before = ours.replacing("}", with: #","statusMessage":"Checking"}"#)
    let after = try registered(#"{"hooks":{"PreToolUse":[{"matcher":"*","hooks":[\#(before)]}]}}"#)
    #expect(after.contains("Checking"))
  }

  @Test func whatStandsTwiceOrInTheWrongPlaceGoes() throws {
    let after = try registered(
      #"{"hooks":{"PreToolUse":[{"hooks":[\#(ours)]},{"hooks":[\#(ours)]}],"#
        + #""Stop":[{"hooks":[\#(others),\#(ours)]}],"PreCompact":[{"hooks":[\#(ours)]}]}}"#)
    let file = try HooksFile(Array(after.utf8), path: "hooks.json")
    #expect(file.entries.count == 10)
    #expect(after.contains(#""Stop":[{"hooks":[\#(others)]},"#))
    #expect(after.contains(#""PreCompact":[]"#))
  }

  @Test func removingTakesEmptiedGroupsAndEventsAlong() throws {
    let file = try HooksFile(
      Array(
        #"{"hooks":{"PreToolUse":[{"hooks":[\#(ours)]}],"Stop":[{"hooks":[\#(ours),\#(others)]}]}}"#
          .utf8), path: "hooks.json")
    #expect(
      text(file.removingEntries(earlier: nil)) == #"{"hooks":{"Stop":[{"hooks":[\#(others)]}]}}"#)
  }

  @Test func aFileOfBelaysAloneLeavesNothing() throws {
    let file = try HooksFile(HooksFile.text(registering: registrations), path: "hooks.json")
    #expect(file.removingEntries(earlier: nil) == nil)
  }

  @Test(arguments: [
    ("", "hooks.json:1:1: "), ("{", "hooks.json:1:"),
    ("{\n  \"hooks\": {,}\n}", "hooks.json:2:13: "),
    ("[]", "hooks.json:1: the whole is not an object"),
    ("{\n\"hooks\": []}", "hooks.json:2: \"hooks\" is not an object"),
    (#"{"hooks":{"Stop":{}}}"#, "\"Stop\" is not an array"),
    (#"{"hooks":{"Stop":[1]}}"#, "an element of \"Stop\" is not an object"),
    (#"{"hooks":{"Stop":[{"hooks":1}]}}"#, "is not an array"),
    ("{\"hooks\":{},\n\"hooks\":{}}", "hooks.json:2: a second \"hooks\" in the file"),
    (#"{"hooks":{"Stop":[],"Stop":[]}}"#, "a second \"Stop\""),
    ("\u{FEFF}{}", "hooks.json:1:1: "), ("{} x", "hooks.json:1:4: "),
  ])
  func aBrokenFileIsRefusedWithPlaceAndRemedy(content: String, message: String) {
    do {
      _ = try HooksFile(Array(content.utf8), path: "hooks.json")
      Issue.record("it was accepted")
    } catch {
      #expect(error.description.contains(message))
      #expect(error.description.contains("correct it"))
    }
  }

  /// The file's content with Belay's entries, and what they leave empty, taken out by other means.
  private func remainder(of content: String) throws -> JSONValue {
    prune(try JSONValue(parsing: Array(content.utf8))) ?? .object([:])
  }

  private func prune(_ value: JSONValue) -> JSONValue? {
    switch value {
    case .object(let members):
      if members["command"]?.string?.contains("/belay-") == true { return nil }
      let kept = members.compactMapValues(prune)
      return kept.isEmpty ? nil : .object(kept)
    case .array(let elements):
      let kept = elements.compactMap(prune)
      return kept.isEmpty ? nil : .array(kept)
    default: return value
    }
  }
}
