extension HooksFile {
  /// The file without Belay's entries.
  ///
  /// Groups and events that held nothing else go with them, unless they were empty before: `earlier` says
  /// what was there.
  ///
  /// - Returns: the text; `nil` if nothing remains of which the file would have to exist.
  package func removingEntries(earlier: HooksFile?) -> [UInt8]? {
    let removed = entries
    guard !removed.isEmpty else { return text }
    var edits = TextEdits()
    var emptied: Set<Int> = []
    for (index, event) in events.enumerated() {
      let ours = removed.filter { $0.eventName == event.key }
      guard !ours.isEmpty else { continue }
      let groups = event.value.elements
      var emptiedGroups: Set<Int> = []
      for (position, group) in groups.enumerated() {
        let handlers = group["hooks"]?.elements ?? []
        let goes = Set(ours.filter { $0.group == position }.map(\.handler))
        if goes.isEmpty { continue }
        if goes.count == handlers.count {
          emptiedGroups.insert(position)
        } else if let list = group["hooks"]?.range {
          edits.remove(goes, of: handlers.map(\.range), in: list)
        }
      }
      if emptiedGroups.count == groups.count, !(earlier?.hasEvent(event.key) ?? false) {
        emptied.insert(index)
      } else if !emptiedGroups.isEmpty {
        edits.remove(emptiedGroups, of: groups.map(\.range), in: event.value.range)
      }
    }
    guard let hooks = root["hooks"], !emptied.isEmpty else { return edits.applied(to: text) }
    if emptied.count == events.count, earlier?.root["hooks"] == nil {
      if root.members.count == 1 && earlier == nil { return nil }
      let places = root.members.indices.filter { root.members[$0].key == "hooks" }
      edits.remove(Set(places), of: root.members.map(\.range), in: root.range)
    } else {
      edits.remove(emptied, of: events.map(\.range), in: hooks.range)
    }
    return edits.applied(to: text)
  }

  private func hasEvent(_ name: String) -> Bool {
    events.contains { $0.key == name }
  }
}
