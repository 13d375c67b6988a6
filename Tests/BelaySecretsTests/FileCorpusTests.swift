import BelaySamples
import BelayTestSupport
import Foundation
import Testing

@testable import BelaySecrets

/// The labelled files of `samples/secrets`: written down before the rules were looked at.
@Suite struct FileCorpusTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("samples/secrets")

  /// A file of the corpus: its name, and its text with places.
  private struct Case {
    var name: String
    var text: String
  }

  private static func cases(_ name: String) throws -> [Case] {
    var cases: [Case] = []
    let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("%%") {
        cases.append(Case(name: String(line.dropFirst(2)), text: ""))
      } else if !cases.isEmpty {
        cases[cases.count - 1].text += line + "\n"
      }
    }
    return cases
  }

  /// How many of the texts hold a finding, and the names of those that do and do not.
  private static func count(_ cases: [Case]) throws -> (all: Int, found: [String], none: [String]) {
    var scanner = SecretScanner()
    var found: [String] = []
    var none: [String] = []
    for (number, one) in cases.enumerated() {
      for seed in UInt64(1)...3 {
        let text = try fill(one.text, seed: seed * 1009 + UInt64(number))
        let isFound = !scanner.scan(text, in: 0..<text.count).findings.isEmpty
        if isFound { found.append(one.name) } else { none.append(one.name) }
      }
    }
    return (found.count + none.count, found, none)
  }

  @Test func nearlyEverySecretInAFileIsFound() throws {
    let (all, found, missed) = try Self.count(Self.cases("files.txt"))
    print("files: recall \(found.count) of \(all); missed: \(Set(missed).sorted())")
    #expect(all >= 550)
    #expect(missed.count * 100 <= all * 3)
  }

  @Test func nearlyNoFileOfLookAlikesHasAFinding() throws {
    let (all, found, _) = try Self.count(Self.cases("look-alikes.txt"))
    print("files: false alarms \(found.count) of \(all): \(Set(found).sorted())")
    #expect(all >= 550)
    #expect(found.count * 1000 <= all * 5)
  }

  // MARK: - Lines in the manner of other scanners' tests

  private static let services = [
    "apiflash", "bannerbear", "clearbit", "everhour", "finnhub", "geocodio", "klaviyo", "lokalise",
    "mailjet", "opencage", "pipedrive", "scrapingbee", "tomtom", "wakatime", "whoxy", "zenserp",
  ]

  private static let shapes = [
    "{{shape:hex:32}}", "{{shape:hex:40}}", "{{shape:b62:32}}", "{{shape:b62:40}}",
    "{{shape:lan:32}}", "{{shape:uuid}}", "{{shape:b62:64}}", "{{shape:hex:64}}",
    "{{shape:b62:24}}", "{{shape:lan:40}}",
  ]

  private static let typed = [
    "{{shape:b62:6}}!{{shape:digit:2}}-{{shape:lan:5}}k",
    "{{shape:lower:4}}$x({{shape:lower:3}}]q#{{shape:lower:4}}",
    "Kestrel{{shape:digit:4}}!{{shape:upper:3}}", "{{shape:b62:20}}",
  ]

  private static func line(_ pattern: Substring, _ number: Int) throws -> [UInt8] {
    let service = services[number % services.count]
    let key = try fill(shapes[number % shapes.count], seed: UInt64(number + 31))
    var damaged = key
    damaged[damaged.count / 3] = number % 2 == 0 ? UInt8(ascii: "?") : UInt8(ascii: "$")
    let typed = try fill(typed[number % typed.count], seed: UInt64(number + 77))
    var text = String(pattern)
    for (place, value) in [
      ("\\n", "\n"), ("\\\\", "\\"), ("{service}", service), ("{SERVICE}", service.uppercased()),
      ("{key}", String(decoding: key, as: UTF8.self)),
      ("{damaged}", String(decoding: damaged, as: UTF8.self)),
      ("{typed}", String(decoding: typed, as: UTF8.self)), ("{word}", "lantern"),
    ] {
      text = text.replacingOccurrences(of: place, with: value)
    }
    return bytes(text + "\n")
  }

  @Test func linesOfOtherScannersTestsAreJudgedAsTheyAreThere() throws {
    let text = try String(
      contentsOf: Self.folder.appendingPathComponent("shapes.txt"), encoding: .utf8)
    var scanner = SecretScanner()
    var found = 0
    var secrets = 0
    var alarms = 0
    var clean = 0
    var missed: Set<Substring> = []
    for pattern in text.split(separator: "\n") where !pattern.hasPrefix("%") {
      for number in 0..<8 {
        let line = try Self.line(pattern.dropFirst(2), number)
        let isFound = !scanner.scan(line, in: 0..<line.count).findings.isEmpty
        if pattern.hasPrefix("+") {
          secrets += 1
          if isFound { found += 1 } else { missed.insert(pattern) }
        } else {
          clean += 1
          if isFound { alarms += 1 }
        }
      }
    }
    print("lines: recall \(found) of \(secrets), false alarms \(alarms) of \(clean)")
    print("lines: missed now and then: \(missed.sorted())")
    #expect(secrets >= 650)
    #expect(found * 100 >= secrets * 85)
    #expect(alarms * 100 <= clean * 10)
  }
}
