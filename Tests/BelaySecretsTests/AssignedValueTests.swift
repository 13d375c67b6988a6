import Testing

@testable import BelaySecrets

/// Where a value without quotes ends.
@Suite struct AssignedValueTests {
  /// A password with an ampersand in it, put together here.
  private static let password = ["Tr0ub", "4dor&3", "xyzQ"].joined()

  @Test(arguments: ["", "\n", " # comment", "\r\n"])
  func anAmpersandInsideAPasswordBelongsToIt(end: String) {
    let text = bytes("db:\n  password: " + Self.password + end)
    let found = scan(text).findings.map { String(decoding: text[$0.range], as: UTF8.self) }
    #expect(found == [Self.password])
  }

  @Test(arguments: ["&user=bob", "&limit[]=3", "&amp;user=bob", " && make", "& wait", "&"])
  func theNextParameterAndTheShellsOperatorsEndAValue(end: String) {
    let value = ["k3yW0", "rds9981", "zzQx"].joined()
    let text = bytes("password=" + value + end)
    let found = scan(text).findings.map { String(decoding: text[$0.range], as: UTF8.self) }
    #expect(found == [value])
  }
}
