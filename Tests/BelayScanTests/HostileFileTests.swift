import BelaySamples
import BelayTestSupport
import Testing

@testable import BelayScan

/// Files that others write must not trap Belay, whatever is in them.
@Suite("Damaged lists, configurations and texts")
struct HostileFileTests {
  /// A text with some bytes changed, doubled or left out.
  static func damaged(_ text: String, _ random: inout RandomWords) -> [UInt8] {
    var bytes = Array(text.utf8)
    for _ in 0...random.below(4) where !bytes.isEmpty {
      let place = random.below(bytes.count)
      switch random.below(4) {
      case 0: bytes[place] = UInt8(random.below(256))
      case 1: bytes.remove(at: place)
      case 2: bytes.removeSubrange(place..<min(bytes.count, place + random.below(40)))
      default: bytes.insert(contentsOf: bytes[place...].prefix(random.below(40)), at: place)
      }
    }
    return bytes
  }

  @Test("baselines and gitleaks configurations")
  func files() throws {
    let scratch = try ScratchFolder()
    let token = String(decoding: FakeToken.make(id: "github-pat", seed: 1) ?? [], as: UTF8.self)
    var baseline = Baseline(includesPath: false)
    _ = baseline.update(Scanning.scan(Array(token.utf8)).findings)
    try baseline.write(scratch.path("base"))
    let base = String(decoding: scratch.bytes(of: "base"), as: UTF8.self)
    #expect(try Baseline.read(scratch.path("base")) == baseline)
    let configuration = """
      [extend]
      disabledRules = ["x"]
      [[rules]]
      id = "a"
      regex = '''(?i)a{1,3}(b|c)'''
      entropy = 3.5
      keywords = ["a"]
      [[rules.allowlists]]
      condition = "AND"
      regexTarget = "line"
      regexes = ['''x''']
      stopwords = ["y"]
      """
    var random = RandomWords(seed: 7)
    for _ in 0..<300 {
      let path = try scratch.file("damaged", Self.damaged(base, &random))
      _ = try? Baseline.read(path)
      if let read = try? GitleaksReader.parse(Self.damaged(configuration, &random), file: "f") {
        _ = try? GitleaksScanner.check(read.value)
        var settings = Scanning.settings
        settings.gitleaks = read.value
        _ = Scanning.scan(Array("aab aac x y".utf8), settings: settings)
      }
      var log = HistoryLog()
      log.append(
        Self.damaged("\u{1}abc\u{0}n\u{0}d\u{0}\n:1 100644 0 a A\u{0}p\u{0}::1 2 3 4 5", &random))
      _ = GitleaksIgnore.parse(Self.damaged("a:b:1\n# x\n", &random))
    }
  }

  @Test("a window full of findings takes no time that grows with their square")
  func manyFindings() {
    let one = (FakeToken.make(id: "github-pat", seed: 1) ?? []) + [UInt8(ascii: " ")]
    let text = Array((0..<5000).map { _ in one }.joined())
    let start = ContinuousClock.now
    let outcome = Scanning.scan(text)
    #expect(outcome.findings.count == 5000)
    #expect(ContinuousClock.now - start < .seconds(60))
    #expect(
      outcome.findings.allSatisfy {
        !$0.excerpt.text.contains(String(decoding: one.dropLast(), as: UTF8.self))
      })
  }
}
