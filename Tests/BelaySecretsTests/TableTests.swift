import Testing

@testable import BelaySecrets

/// Columns of passwords and keys.
@Suite struct TableTests {
  /// Passwords, put together here.
  private static let first = ["Kx7!m", "Qp2vLw"].joined()
  private static let second = ["zT9-f", "Rb4nHs"].joined()

  private static func found(_ table: String) -> [String] {
    let text = bytes(
      table.replacing("FIRST", with: first).replacing("SECOND", with: second))
    return scan(text).findings.map { String(decoding: text[$0.range], as: UTF8.self) }
  }

  @Test(arguments: [
    "host,user,password,role\nw1,ann,FIRST,admin\nw2,bob,SECOND,dev\n",
    "id,password,host\n1,FIRST,w1\n2,SECOND,w2\n",
    "\"a\",\"b\",\"c\",\"d\",\"e\",\"Password\"\n1,2,3,4,5,\"FIRST\"\n1,2,3,4,5,SECOND\n",
    "host;user;password\nw1;ann;FIRST\nw2;bob;SECOND\n",
    "host\tuser\tpassword\nw1\tann\tFIRST\nw2\tbob\tSECOND\n",
    "| Host | User | Password |\n|---|---|---|\n| w1 | ann | FIRST |\n| w2 | bob | `SECOND` |\n",
    " user | password \n------+----------\n ann  | FIRST\n bob  | SECOND\n",
    "+---+---+\n| user | password |\n+---+---+\n| ann | FIRST |\n| bob | SECOND |\n",
  ])
  func everyRowOfAPasswordColumnIsJudged(table: String) {
    #expect(Self.found(table) == [Self.first, Self.second])
  }

  @Test(arguments: [
    "name,password,required\nlogin,varchar(255),true\n",
    "user,password\nann,******\nbob,<hidden>\n", "user,password\nann,${ANN_PASSWORD}\n",
    "column,type\npassword,FIRSTx y\n", "user,password,id\nann,FIRST\n",
    "| Option | Password | Default |\n|---|---|---|\n| `--password` | password to use | none |\n",
    "| user | password |\n| ann | FIRST |\n",
    "a,b\nuser,password\nann,FIRST\n",
    "id,token,pos\n1,international,NOUN\n",
  ])
  func whatIsNoTableOfPasswordsIsLeft(table: String) {
    #expect(Self.found(table) == [])
  }

  @Test func aRowOfANameAndAValueIsAnAssignment() {
    #expect(Self.found("name,value\nregion,eu\nredis_password,FIRST\n") == [Self.first])
    #expect(Self.found("x = [\n  password, FIRST, b]\n") == [])
  }
}
