import Testing

@testable import BelaySettings

@Suite("Policy digest")
struct PolicyDigestTests {
  @Test("the literal for no policy files is the digest of none")
  func literal() {
    #expect(PolicyDigest.ofBuiltInRules == PolicyDigest.digest(of: []))
  }
}
