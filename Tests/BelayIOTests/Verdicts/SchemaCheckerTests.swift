import Testing

@Suite("The schema checker of these tests")
struct SchemaCheckerTests {
  static let schema = """
    {"$schema":"x","additionalProperties":false,"definitions":{"W":{"enum":["block"],"type":"string"}},
     "properties":{"a":{"type":"string"},"d":{"allOf":[{"$ref":"#/definitions/W"}],"default":null},
     "b":{"type":"boolean"},"c":{"const":"C","type":"string"}},"required":["a"],"type":"object"}
    """

  @Test(
    "takes what the schema allows",
    arguments: [#"{"a":"x"}"#, #"{"a":"x","d":"block","b":true,"c":"C"}"#])
  func valid(text: String) throws {
    #expect(try SchemaChecker(Array(Self.schema.utf8)).problems(Array(text.utf8)) == [])
  }

  @Test(
    "finds what it does not",
    arguments: [
      "{}", "[]", #"{"a":1}"#, #"{"a":"x","z":1}"#, #"{"a":"x","d":"approve"}"#,
      #"{"a":"x","b":"true"}"#,
      #"{"a":"x","b":1}"#, #"{"a":"x","c":"D"}"#, #"{"a":null}"#, "{",
    ])
  func invalid(text: String) throws {
    #expect(try !SchemaChecker(Array(Self.schema.utf8)).problems(Array(text.utf8)).isEmpty)
  }

  @Test("finds keywords that it does not know")
  func unknownKeyword() throws {
    let checker = try SchemaChecker(Array(#"{"oneOf":[]}"#.utf8))
    #expect(!checker.problems(Array("{}".utf8)).isEmpty)
  }
}
