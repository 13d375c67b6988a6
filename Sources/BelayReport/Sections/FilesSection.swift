import BelayModel

/// The files that allowed calls changed.
struct FilesSection {
  let data: ReportData

  var section: PageSection {
    PageSection(
      id: "files", title: "Files",
      note: "Changed by calls that were allowed, as far as patches and commands tell.", body: body)
  }

  private var body: Markup {
    let files = data.files.sorted { $0.lastTime > $1.lastTime }
    guard !files.isEmpty else { return PageSection.nothing("No changed file has been recorded.") }
    var table = Table([
      .init(title: "File"), .init(title: "Change"), .init(title: "By"),
      .init(title: "Times", isNumber: true), .init(title: "Last run"),
    ])
    for (path, file) in files.prefix(ReportLimits.rows) {
      table.add([
        "<code>\(path, limit: 200)</code>", change(file.change),
        "\(file.source.rawValue)", "\(count: file.times)",
        "<code class=\"id\">\(NumberText.short(file.session))</code>",
      ])
    }
    return table.markup(name: "Changed files")
      + PageSection.cut(
        table.count, of: data.files.tallies.count, "file", order: "the latest first")
  }

  private func change(_ change: FileChange.Change) -> Markup {
    switch change {
    case .added: "added"
    case .modified: "modified"
    case .deleted: "<b>deleted</b>"
    case .renamed: "renamed"
    }
  }
}
