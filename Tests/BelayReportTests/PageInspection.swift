import BelayTestSupport
import Foundation
import Testing

/// A page as a real browser shows it: what `Scripts/inspect-page` finds.
struct PageInspection {
  let found: JSONValue

  /// Whether a Chromium is installed.
  static let hasBrowser = ["chromium", "chromium-browser", "google-chrome", "chrome"].contains {
    name in
    ["/usr/bin/", "/usr/local/bin/"].contains {
      FileManager.default.isExecutableFile(atPath: $0 + name)
    }
  }

  /// What to do where there is none.
  static let hint = "no Chromium is installed; `Scripts/bootstrap --test` installs it"

  /// A width and a colour scheme.
  struct View: Sendable, CustomTestStringConvertible {
    let width: Int
    let scheme: String

    var testDescription: String { "\(width) px, \(scheme)" }

    /// A phone and a wide screen, in light and dark.
    static let all = [390, 1280].flatMap { width in
      ["light", "dark"].map { View(width: width, scheme: $0) }
    }
  }

  let view: View

  /// Opens a page in every view.
  static func all(_ html: [UInt8]) throws -> [PageInspection] {
    let scratch = try ScratchFolder()
    let file = try scratch.file("page.html", html)
    let views = View.all.map { "\($0.width):\($0.scheme)" }.joined(separator: ",")
    var run = ProgramRun(
      "/usr/bin/env",
      ["python3", PackageRoot.path("Scripts/inspect-page"), file, "--views", views],
      environment: ["PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": scratch.path])
    run.timeout = 120
    let result = try run.run()
    guard result.status == 0, let found = try JSONValue(parsing: result.output).array,
      found.count == View.all.count
    else { throw Failure(description: "\(result)") }
    return zip(View.all, found).map { PageInspection(found: $1, view: $0) }
  }

  /// The browser could not be driven.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// The texts of a list.
  func list(_ name: String) -> [JSONValue] { found[name]?.array ?? [.string("\(name) is missing")] }

  /// The text of the page.
  var text: String { found["body"]?.string ?? "" }

  /// Everything that must not be there.
  var faults: [String] {
    var faults: [String] = []
    for name in [
      "exceptions", "console", "log", "requests", "low", "wide", "handlers",
    ] {
      faults += list(name).map { "\(name): \(String(decoding: $0.bytes, as: UTF8.self))" }
    }
    if found["scripts"]?.number != 0 { faults.append("an element that can run or frame something") }
    if found["images"]?.number != 0 { faults.append("an element that loads something") }
    if found["reached"]?.number != found["controls"]?.number {
      faults.append("Tab reaches \(found["reached"] ?? .null) of \(found["controls"] ?? .null)")
    }
    if found["inOrder"]?.bool != true { faults.append("Tab does not go from top to bottom") }
    if found["focusUnseen"]?.number != 0 {
      faults.append("a control in focus looks like any other")
    }
    let ids = list("ids").compactMap(\.string)
    if Set(ids).count != ids.count { faults.append("an id stands twice: \(ids)") }
    for link in list("links").compactMap(\.string) where !ids.contains(String(link.dropFirst())) {
      faults.append("a link leads nowhere or out of the page: \(link)")
    }
    return faults
  }
}
