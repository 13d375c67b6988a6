import BelaySettings
import Testing

@Suite("TOML as values")
struct TOMLValueTests {
  @Test("every kind of value comes with its line")
  func kinds() throws {
    let root = try TOMLValue.parse(
      Array(
        """
        text = 'a'
        whole = 3
        part = 2.5
        yes = true
        day = 2024-01-02
        [[list]]
        x = ["b", "c"]
        [[list]]
        """.utf8))
    #expect(root["text"]?.text == "a" && root["text"]?.line == 1)
    #expect(root["whole"]?.number == 3 && root["part"]?.number == 2.5)
    #expect(root["yes"]?.isTrue == true && root["day"]?.line == 5)
    #expect(root["list"]?.elements?.count == 2)
    #expect(root["list"]?.elements?[0]["x"]?.elements?.map(\.text) == ["b", "c"])
    #expect(root["list"]?.elements?[1].line == 8 && root["missing"] == nil)
  }

  @Test("what is no TOML says in which line")
  func faults() {
    #expect {
      try TOMLValue.parse(Array("a = 1\nb = \n".utf8))
    } throws: { ($0 as? TOMLValue.Fault)?.line == 2 }
  }
}
