import BelayPolicy
import BelaySettings
import Testing

@Suite("An exception with a date")
struct ExpiryTests {
  private static let lastMillisecond: Int64 = 1_795_305_599_999
  private static let text = """
    version = 1
    [[except]]
    rule = "git.reset-hard"
    reason = "fine"
    where = { cwd = "~/a/**" }
    expires = 2026-11-21
    """

  @Test("holds to the end of its last day and is then reported and left out")
  func expires() throws {
    let during = try PolicyFolder.load(Self.text, now: Self.lastMillisecond)
    #expect(during.exceptions.count == 1)
    #expect(during.problems == [])

    let after = try PolicyFolder.load(Self.text, now: Self.lastMillisecond + 1)
    #expect(after.exceptions.isEmpty)
    #expect(after.problems.map(\.weight) == [.warning])
    #expect(
      after.problems.map(\.message)
        == ["the exception for `git.reset-hard` has expired and no longer holds"])
  }

  @Test("stays where no time is given, for the decision to judge")
  func withoutClock() throws {
    let settings = try PolicyFolder.load(Self.text)
    #expect(settings.exceptions.map(\.expires) == [Self.lastMillisecond])
  }
}
