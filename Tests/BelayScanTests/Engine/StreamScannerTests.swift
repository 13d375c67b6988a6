import BelayModel
import BelaySamples
import BelayScan
import Testing

@Suite("Scanning texts of any size")
struct StreamScannerTests {
  static func token(_ seed: UInt64 = 1) -> [UInt8] {
    FakeToken.make(id: "github-pat", seed: seed) ?? []
  }

  @Test("line and column count lines and characters, not bytes")
  func places() {
    let text = Array("first\nçä ".utf8) + Self.token() + Array("\nlast".utf8)
    let outcome = Scanning.scan(text)
    #expect(outcome.findings.count == 1)
    #expect(outcome.findings.first?.line == 2)
    #expect(outcome.findings.first?.column == 4)
    #expect(outcome.findings.first?.endColumn == 4 + Self.token().count - 1)
    #expect(outcome.summary.files == 1)
    #expect(outcome.summary.bytes == text.count)
  }

  @Test(
    "a secret across any border of pieces and windows is found", arguments: [1, 7, 4096, 65_536])
  func borders(chunk: Int) {
    var settings = Scanning.settings
    settings.window = ScanWindow.Size(whole: 1, behind: 512, ahead: 1024)
    // A window of 3072 bytes: tokens stand at every kind of place in it.
    var text: [UInt8] = []
    for number in 0..<60 {
      text += [UInt8](
        repeating: UInt8(ascii: number % 2 == 0 ? " " : "\n"), count: 97 + number * 13)
      text += Self.token(UInt64(number % 5))
    }
    let outcome = Scanning.scan(text, settings: settings, chunk: chunk)
    #expect(outcome.findings.count == 60)
    #expect(outcome.findings == Scanning.scan(text, chunk: text.count).findings)
    #expect(outcome.summary.bytes == text.count)
  }

  @Test("a line of twenty megabytes is scanned, and columns go on counting")
  func longLine() {
    var text = [UInt8](repeating: UInt8(ascii: "x"), count: 20 << 20)
    text[text.count - 1] = UInt8(ascii: " ")
    text += Self.token()
    let outcome = Scanning.scan(text)
    #expect(outcome.findings.map(\.line) == [1])
    #expect(outcome.findings.map(\.column) == [(20 << 20) + 1])
  }

  @Test(
    "UTF-16 is text, with and without a byte order mark", arguments: [true, false], [true, false])
  func wideText(isBigEndian: Bool, hasMark: Bool) {
    let text = "one line of text\nanother: " + String(decoding: Self.token(), as: UTF8.self) + "\n"
    let units = (hasMark ? [0xFEFF] : []) + Array(text.utf16)
    let bytes = units.flatMap { unit in
      let pair = [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
      return isBigEndian ? pair.reversed() : pair
    }
    for chunk in [1, 3, bytes.count] {
      let outcome = Scanning.scan(bytes, chunk: chunk)
      #expect(outcome.findings.map(\.line) == [2])
      #expect(outcome.findings.map(\.column) == [10])
    }
  }

  @Test("binary files and archives are counted, not scanned")
  func binaries() {
    let token = Self.token()
    #expect(Scanning.scan([0, 1, 2] + token).summary.binaries == 1)
    #expect(Scanning.scan([0x50, 0x4B, 3, 4] + token).summary.archives == 1)
    #expect(Scanning.scan([0x1F, 0x8B, 8] + token).summary.archives == 1)
    var tar = [UInt8](repeating: 0, count: 512)
    tar.replaceSubrange(257..<262, with: Array("ustar".utf8))
    #expect(Scanning.scan(tar + token).summary.archives == 1)
    let outcome = Scanning.scan(Array("PK text ".utf8) + token)
    #expect(outcome.summary.files == 1 && outcome.findings.count == 1)
  }

  @Test("an empty text is a text")
  func empty() {
    let outcome = Scanning.scan([])
    #expect(outcome.summary.files == 1 && outcome.findings.isEmpty)
  }

  @Test("fingerprints follow rule, secret and key, and the path only if asked")
  func fingerprints() {
    let one = Scanning.scan(Self.token()).findings.map(\.fingerprint)
    let moved = Scanning.scan(Array("\n\n  ".utf8) + Self.token()).findings.map(\.fingerprint)
    let other = Scanning.scan(Self.token(2)).findings.map(\.fingerprint)
    var settings = Scanning.settings
    settings.fingerprint = Fingerprint(key: [1])
    let rekeyed = Scanning.scan(Self.token(), settings: settings).findings.map(\.fingerprint)
    settings.fingerprint = Fingerprint(key: [1], includesPath: true)
    let placed = Scanning.scan(Self.token(), settings: settings).findings.map(\.fingerprint)
    #expect(one == moved)
    #expect(Set([one, other, rekeyed, placed]).count == 4)
    #expect(one.allSatisfy { $0.hasPrefix("github-pat:") })
  }

  @Test("findings below the least severity are left out")
  func severity() {
    var settings = Scanning.settings
    settings.minimumSeverity = .critical
    let all = Scanning.scan(Self.token()).findings
    let severe = Scanning.scan(Self.token(), settings: settings).findings
    #expect(severe == all.filter { $0.severity == .critical })
  }
}
