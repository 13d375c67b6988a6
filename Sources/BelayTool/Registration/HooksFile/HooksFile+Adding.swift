import BelayModel

extension HooksFile {
  /// A file of Belay's own.
  package static func text(registering registrations: [HookRegistration]) -> [UInt8] {
    let members = registrations.map { registration in
      (key: registration.event.rawValue, value: JSONLayout.Value.array([group(registration)]))
    }
    let value = JSONLayout.Value.object([(key: "hooks", value: .object(members))])
    return Array((JSONLayout.own.text(value, indentation: "") + "\n").utf8)
  }

  /// The file with exactly these of Belay's entries.
  ///
  /// An entry that is as it should be is left alone; one that differs is replaced where it stands; what
  /// is missing is added behind all others, so that no hook changes its place, which Codex ties its trust
  /// to.
  package func registering(_ registrations: [HookRegistration]) throws(RegistrationError) -> [UInt8]
  {
    let tidied = try HooksFile(replacingEntries(registrations), path: path)
    return tidied.addingMissing(registrations)
  }

  /// Brings each entry into its final form, or takes it out.
  private func replacingEntries(_ registrations: [HookRegistration]) -> [UInt8] {
    let layout = JSONLayout(of: text, root: root)
    var edits = TextEdits()
    for event in events {
      let wanted = registrations.first { $0.event.rawValue == event.key }
      let groups = event.value.elements
      let ours = entries.filter { $0.eventName == event.key }
      let keeper = ours.first { isAlone($0, in: groups) && wanted != nil }
      var emptied: Set<Int> = []
      for (index, group) in groups.enumerated() {
        let goes = Set(ours.filter { $0.group == index && $0 != keeper }.map(\.handler))
        let handlers = group["hooks"]?.elements ?? []
        if let keeper, keeper.group == index {
          guard let wanted, !isFinal(group, wanted) else { continue }
          let indentation = JSONLayout.indentation(of: text, at: group.range.lowerBound)
          let value = layout.text(Self.group(wanted), indentation: indentation)
          edits.replace(group.range, with: Array(value.utf8))
        } else if goes.count == handlers.count, !goes.isEmpty {
          emptied.insert(index)
        } else if !goes.isEmpty, let list = group["hooks"]?.range {
          edits.remove(goes, of: handlers.map(\.range), in: list)
        }
      }
      if !emptied.isEmpty {
        edits.remove(emptied, of: groups.map(\.range), in: event.value.range)
      }
    }
    return edits.applied(to: text)
  }

  private func isAlone(_ entry: Entry, in groups: [JSONOutline]) -> Bool {
    groups[entry.group]["hooks"]?.elements.count == 1
  }

  /// Whether a group with one hook runs it as it is to be run; keys without meaning do not count.
  private func isFinal(_ group: JSONOutline, _ wanted: HookRegistration) -> Bool {
    guard let handler = group["hooks"]?.elements.first else { return false }
    let matcher = group["matcher"]
    let matchesAll =
      matcher == nil || ["", "*"].contains(matcher?.string) || literal(matcher) == "null"
    return matchesAll && handler["type"]?.string == "command"
      && handler["command"]?.string == wanted.command
      && literal(handler["timeout"]) == String(wanted.timeout)
      && [nil, "false", "null"].contains(literal(handler["async"]))
  }

  private func literal(_ value: JSONOutline?) -> String? {
    guard let value, case .other = value.content else { return nil }
    return String(decoding: text[value.range], as: UTF8.self)
  }

  private func addingMissing(_ registrations: [HookRegistration]) -> [UInt8] {
    let present = Set(entries.map(\.eventName))
    let missing = registrations.filter { !present.contains($0.event.rawValue) }
    guard !missing.isEmpty else { return text }
    let layout = JSONLayout(of: text, root: root)
    var edits = TextEdits()
    var added: [(key: String, value: JSONLayout.Value)] = []
    for registration in missing {
      let group = Self.group(registration)
      if let event = events.first(where: { $0.key == registration.event.rawValue }) {
        let items = event.value.elements.map(\.range)
        append([.element(group)], behind: items, in: event.value.range, layout, &edits)
      } else {
        added.append((key: registration.event.rawValue, value: .array([group])))
      }
    }
    if added.isEmpty { return edits.applied(to: text) }
    if let hooks = root["hooks"] {
      let items = hooks.members.map(\.range)
      append(added.map(Item.member), behind: items, in: hooks.range, layout, &edits)
    } else {
      let hooks = Item.member((key: "hooks", value: .object(added)))
      append([hooks], behind: root.members.map(\.range), in: root.range, layout, &edits)
    }
    return edits.applied(to: text)
  }

  private enum Item {
    case element(JSONLayout.Value)
    case member((key: String, value: JSONLayout.Value))

    func text(_ layout: JSONLayout, indentation: String) -> String {
      switch self {
      case .element(let value): return layout.text(value, indentation: indentation)
      case .member(let member):
        let key = layout.text(.string(member.key), indentation: indentation)
        let colon = layout.newline.isEmpty ? ":" : ": "
        return key + colon + layout.text(member.value, indentation: indentation)
      }
    }
  }

  /// Appends items to a list in the way its last item stands there.
  private func append(
    _ items: [Item], behind present: [Range<Int>], in list: Range<Int>, _ layout: JSONLayout,
    _ edits: inout TextEdits
  ) {
    guard let last = present.last else {
      let outer = JSONLayout.indentation(of: text, at: list.lowerBound)
      let inner = layout.newline + outer + layout.step
      let texts = items.map { $0.text(layout, indentation: outer + layout.step) }
      let end = layout.newline.isEmpty ? "" : layout.newline + outer
      let whole = inner + texts.joined(separator: "," + inner) + end
      edits.replace(list.lowerBound + 1..<list.upperBound - 1, with: Array(whole.utf8))
      return
    }
    let isOnOneLine = !text[list.lowerBound..<last.lowerBound].contains(UInt8(ascii: "\n"))
    let layout = isOnOneLine ? .oneLine : layout
    let indentation = JSONLayout.indentation(of: text, at: last.lowerBound)
    let separator = isOnOneLine ? "," : "," + layout.newline + indentation
    let texts = items.map { separator + $0.text(layout, indentation: indentation) }
    edits.replace(last.upperBound..<last.upperBound, with: Array(texts.joined().utf8))
  }

  private static func group(_ registration: HookRegistration) -> JSONLayout.Value {
    .object([
      (
        key: "hooks",
        value: .array([
          .object([
            (key: "type", value: .string("command")),
            (key: "command", value: .string(registration.command)),
            (key: "timeout", value: .integer(registration.timeout)),
          ])
        ])
      )
    ])
  }
}
