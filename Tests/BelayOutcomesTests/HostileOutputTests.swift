import BelayModel
import BelayOutcomes
import Testing

@Suite struct HostileOutputTests {
  /// Scripts that between them make every reader look.
  private static let scripts = [
    "make test", "git commit -m x; git push; git tag -d v", "kubectl apply -f x; helm upgrade a b",
    "npm publish; docker push x; twine upload y", "alembic upgrade head; flyway migrate",
    "gh pr create; gh issue create; gh release create v1; vercel; goose up",
  ]

  @Test(arguments: [
    "\u{1b}[", "\u{1b}", "[main ", "[", "<1>",
    "Executed 99999999999999999999999 tests, with 9 failures ",
    "Test run with ", "1 passed, ", " in 1s", "0", "Applying ", "https://", "remote: ", "|", "\r",
    "NAME: ", "9999999999 failed, 9999999999 passed in 1s\n", "== 1 2: migrated (", "\n", " ",
    "Tests run: ", "Batch ", "\0", "é", "{\"Action\":\"",
  ])
  func `any output is read in time linear in its length, and crashes nothing`(piece: String) {
    let clock = ContinuousClock()
    func time(_ count: Int) -> Duration {
      let bytes = Array(String(repeating: piece, count: count / piece.utf8.count + 1).utf8)
      return clock.measure {
        for script in Self.scripts { _ = outcome(script, bytes: bytes, exitCode: 1) }
      }
    }
    let small = (0..<3).map { _ in time(16_000) }.min() ?? .zero
    let large = (0..<3).map { _ in time(128_000) }.min() ?? .zero
    #expect(large < small * 8 * 4 + .milliseconds(50), "\(small) for 16 kB, \(large) for 128 kB")
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `random bytes crash nothing`(seed: UInt64) {
    var state = seed
    func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
    let words = TestOutputSamples.all.map(\.run.output) + ReceiptSamples.all.map(\.run.output)
    for _ in 0..<150 {
      var bytes: [UInt8] = []
      for _ in 0..<Int(next() % 6) {
        let text = Array(words[Int(next()) % words.count].utf8)
        let start = Int(next()) % (text.count + 1)
        bytes += text[start...].prefix(Int(next() % 200))
        if next() % 2 == 0 { bytes.append(UInt8(truncatingIfNeeded: next())) }
      }
      for script in Self.scripts {
        let found = outcome(script, bytes: bytes, exitCode: nil)
        #expect((found.tests?.passed ?? 0) >= 0 && (found.tests?.failed ?? 0) >= 0, "seed \(seed)")
        #expect((found.tests?.skipped ?? 0) >= 0, "seed \(seed)")
      }
    }
  }
}
