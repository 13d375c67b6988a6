import BelayRunLog

/// Whether the log that everything else rests on is whole.
struct IntegrityBanner {
  let data: ReportData

  /// The most places that are listed.
  private static let places = 8

  var markup: Markup {
    let found = data.verification
    let isEmpty = found.files.isEmpty && found.lost.isEmpty
    var list: [Markup] = []
    for file in found.files {
      if let place = file.firstBreak {
        list.append(
          "<code>\(place.path)</code> byte \(count: place.offset), record \(count: place.record): changed"
        )
      }
      if file.missing > 0 {
        list.append(
          "<code>\(file.path)</code> \(NumberText.plural(file.missing, "record")) missing")
      }
    }
    for lost in found.lost {
      list.append(
        "<code>\(lost.path)</code> gone, with \(NumberText.plural(lost.records, "record"))")
    }
    for failure in found.failures where !isEmpty { list.append("\(failure.description)") }
    if isEmpty {
      return banner(
        isWell: true, sign: "–", title: "No run log yet",
        text: "Nothing has been recorded in this state folder, so there is nothing to verify.", [])
    }
    let size: Markup =
      "\(NumberText.plural(found.records, "record")) in \(NumberText.plural(found.files.count, "file"))"
    switch found.status {
    case .intact:
      let recovered = found.files.reduce(0) { $0 + $1.recoveries }
      let torn: Markup =
        recovered == 0
        ? "" : " \(NumberText.plural(recovered, "torn record")) of killed writers accounted for."
      return banner(
        isWell: true, sign: "✓", title: "The log is intact",
        text:
          "\(size): each follows the one before it, and nothing is missing that the ledger knows.\(torn)",
        [])
    case .broken:
      return banner(
        isWell: false, sign: "!", title: "The log was changed",
        text: "\(size). Do not rely on the figures below before this is explained.", list)
    case .truncated:
      return banner(
        isWell: false, sign: "!", title: "Records are missing",
        text: "\(size). The ledger knows more than the log holds.", list)
    case .unreadable:
      return banner(
        isWell: false, sign: "!", title: "Parts of the log cannot be read", text: size, list)
    }
  }

  private func banner(
    isWell: Bool, sign: Markup, title: Markup, text: Markup, _ list: [Markup]
  ) -> Markup {
    var places = Markup()
    if !list.isEmpty {
      places.add("<ul>")
      for item in list.prefix(Self.places) { places.add("<li>\(item)</li>") }
      if list.count > Self.places {
        places.add(
          "<li>and \(count: list.count - Self.places) more; <code>belay verify</code></li>")
      }
      places.add("</ul>")
    }
    let kind: Markup = isWell ? "well" : "alarm"
    return """
      <div id="integrity" class="banner \(kind)" role="status"><span class="sign" aria-hidden="true">\(sign)\
      </span><div><strong>\(title)</strong> <span>\(text)</span>\(places)</div></div>

      """
  }
}
