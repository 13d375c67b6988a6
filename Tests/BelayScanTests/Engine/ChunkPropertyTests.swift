import BelayIO
import BelaySamples
import BelayScan
import BelayTestSupport
import Testing

/// The promise that how a text comes in, and how many threads work, changes nothing.
@Suite("Scanning is the same in any pieces and on any number of threads")
struct ChunkPropertyTests {
  /// A random file: prose, noise, tokens of random formats, long lines, odd encodings.
  static func file(_ random: inout RandomWords) -> [UInt8] {
    var text: [UInt8] = []
    for _ in 0..<random.below(12) {
      switch random.below(8) {
      case 0, 1:
        let id = FakeToken.ids[random.below(FakeToken.ids.count)]
        text += FakeToken.specimen(id: id, seed: UInt64(random.below(1000))) ?? []
        text.append(UInt8(ascii: random.below(2) == 0 ? "\n" : " "))
      case 2: text += (0..<random.below(200)).map { _ in UInt8(random.below(256)) }
      case 3: text += [UInt8](repeating: UInt8(random.below(95) + 32), count: random.below(3000))
      default:
        for _ in 0..<random.below(30) { text += Array("word\(random.below(100)) = \"x\";\n".utf8) }
      }
    }
    return text
  }

  @Test("10,000 random files: pieces of 1 byte to 1 MB")
  func pieces() {
    var random = RandomWords(seed: 41)
    var whole = StreamScanner(Scanning.settings)
    var pieces = StreamScanner(Scanning.settings)
    var small = Scanning.settings
    small.window = ScanWindow.Size(whole: 1, behind: 4096, ahead: 8192)
    var windows = StreamScanner(small)
    var found = 0
    for _ in 0..<10_000 {
      let text = Self.file(&random)
      let expected = Scanning.scan(text, &whole, chunk: 1 << 20)
      found += expected.findings.count
      let chunk = 1 << random.below(21)
      #expect(Scanning.scan(text, &pieces, chunk: chunk) == expected)
      #expect(Scanning.scan(text, &windows, chunk: chunk) == expected)
    }
    #expect(found > 5000)
  }

  @Test("the same files on one thread and on two")
  func threads() throws {
    let scratch = try ScratchFolder()
    var random = RandomWords(seed: 42)
    for number in 0..<1000 { try scratch.file("\(number % 20)/\(number)", Self.file(&random)) }
    var walker = TreeWalker()
    walker.add(Array(scratch.path.utf8))
    #expect(walker.files.count == 1000)
    var settings = Scanning.settings
    settings.threads = 1
    let one = ParallelScan.run(walker.files, settings)
    settings.threads = 2
    #expect(ParallelScan.run(walker.files, settings) == one)
    settings.threads = 7
    #expect(ParallelScan.run(walker.files, settings) == one)
    #expect(one.findings.count > 500)
  }
}

/// Numbers that are the same for the same seed (splitmix64).
struct RandomWords {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((word ^ word >> 31) % UInt64(max(1, limit)))
  }
}
