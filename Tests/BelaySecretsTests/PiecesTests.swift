import BelaySamples
import Testing

@testable import BelaySecrets

/// Secrets that are written in pieces, or on lines of their own.
@Suite struct PiecesTests {
  private static let value = ["h7Gq2Lx9", "Vw4Tz8Kd", "M3nB6pRs"].joined()

  /// The value in two pieces with a seam between.
  private static func text(_ before: String, _ seam: String, _ after: String) -> [UInt8] {
    bytes(before + value.prefix(11) + seam + value.dropFirst(11) + after)
  }

  @Test(arguments: [
    ("const apiToken = '", "' +\n  '", "';\n"), ("const apiToken = \"", "\" + \"", "\";\n"),
    ("API_TOKEN = (\n  \"", "\"\n  \"", "\"\n)\n"), ("API_TOKEN = \"", "\" \\\n  \"", "\"\n"),
    ("$apiToken = '", "' . '", "';\n"), ("Dim apiToken = \"", "\" & _\n  \"", "\"\n"),
    ("export API_TOKEN=", "\\\n", "\n"), ("api_token: \"", "\" <> \"", "\"\n"),
    ("local api_token = \"", "\" .. \"", "\"\n"), ("api_token := '", "' || '", "';\n"),
  ])
  func aKeyInPiecesIsFound(before: String, seam: String, after: String) {
    let found = scan(Self.text(before, seam, after)).findings
    #expect(found.count == 1)
    #expect(found.first?.range == before.utf8.count..<(before + Self.value + seam).utf8.count)
  }

  @Test func aTokenInPiecesIsFound() throws {
    let token = String(decoding: try fill("{{fake:github-pat}}"), as: UTF8.self)
    let text = "let a = \"" + token.prefix(9) + "\" + \"" + token.dropFirst(9) + "\""
    #expect(scan(bytes(text)).findings.map { "\($0.rule)" } == ["github-pat"])
  }

  @Test(arguments: [
    ("call(token, \"", "\", \"", "\")\n"), ("apiToken = \"", "\" + name + \"", "\"\n"),
    ("token = \"https://acme.io/", "\" + \"", "\"\n"),
  ])
  func whatIsNoTextInPiecesIsLeft(before: String, seam: String, after: String) {
    #expect(scan(Self.text(before, seam, after)).findings.isEmpty)
  }

  @Test(arguments: [
    "password: |\n  VALUE\nnext: 1\n", "env:\n  PASSWORD: >-\n    VALUE\n",
    "api_token: &token \"VALUE\"\n", "api_token: !!str VALUE\n",
    "{pass:'VALUE'}", "smtpPass = VALUE\n", "$ENV{API_TOKEN} = \"VALUE\";\n",
    "public string ApiToken { get; set; } = \"VALUE\";\n", "**API token:** `VALUE`\n",
    "let api_token = String::from(\"VALUE\");\n",
    "let key = env::var(\"API_TOKEN\").unwrap_or(\"VALUE\".to_string());\n",
    "api_token = os.environ.get(\"API_TOKEN\") or \"VALUE\"\n",
    "API_TOKEN: Final[str] = \"VALUE\"\n", "api_token = Field(default=\"VALUE\")\n",
    "Map(\"apiToken\" -> \"VALUE\")\n", "mapOf(\"apiToken\" to \"VALUE\")\n",
    "std::string apiToken{\"VALUE\"};\n", "{\"api_token\": {\"value\": \"VALUE\"}}\n",
    "flag.StringVar(&apiToken, \"api-token\", \"VALUE\", \"the token\")\n",
    "<param-name>apiToken</param-name><param-value>VALUE</param-value>\n",
    "Parameters:\n  ApiToken:\n    Type: String\n    Default: VALUE\n",
    "<setting name=\"ApiToken\" serializeAs=\"String\"><value>VALUE</value></setting>\n",
  ])
  func valuesAreFoundAsLanguagesWriteThem(template: String) {
    #expect(scan(bytes(template.replacing("VALUE", with: Self.value))).findings.count == 1)
  }

  @Test(arguments: [
    "password: |\n  VALUE is what the text says\n", "queryKeys = {\"VALUE\": \"GetUser\"}\n",
    "bypass = VALUE\n", "lowpass = VALUE\n", "api_token: &token\n  name: VALUE\n",
  ])
  func otherValuesAreLeft(template: String) {
    #expect(scan(bytes(template.replacing("VALUE", with: Self.value))).findings.isEmpty)
  }
}
