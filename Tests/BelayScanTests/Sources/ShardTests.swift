import BelayScan
import Testing

@Suite("Shards")
struct ShardTests {
  @Test("the parts hold everything once", arguments: 1...7)
  func parts(count: Int) {
    let all = Array(0..<100)
    let parts = (1...count).compactMap { Shard("\($0)/\(count)")?.part(of: all) }
    #expect(parts.count == count)
    #expect(parts.flatMap { $0 }.sorted() == all)
    #expect((parts.map(\.count).max() ?? 0) - (parts.map(\.count).min() ?? 0) <= 1)
  }

  @Test(
    "anything but I/N is refused",
    arguments: ["", "1", "0/2", "3/2", "1/0", "a/b", "1/2/3", "-1/2"])
  func refuses(text: String) {
    #expect(Shard(text) == nil)
  }
}
