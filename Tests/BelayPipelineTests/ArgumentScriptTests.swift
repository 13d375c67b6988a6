import BelayIO
import BelayModel
import Testing

@testable import BelayPipeline

@Suite("Arguments of tools as scripts")
struct ArgumentScriptTests {
  private func scripts(_ json: String, tool: String) throws -> [String] {
    let document = try JSONScanner.parse(Array(json.utf8))
    return ArgumentStrings(document, below: 0).compactMap { string in
      let role = string.isKey ? .other : ArgumentRole.of(string.key, in: document)
      return ArgumentScript.script(of: string, role, tool: tool, in: document).map {
        String(decoding: $0, as: UTF8.self)
      }
    }
  }

  @Test(
    "a command and the words beside it are one command line",
    arguments: [
      (#"{"command":"ls -la"}"#, ["ls -la"]),
      (#"{"command":"rm","args":["-rf","/a b"]}"#, ["rm -rf '/a b'"]),
      (#"{"args":["-c","it's"],"cmd":"sh"}"#, [#"sh -c 'it'\''s'"#]),
      (#"{"argv":["git","push","--force"]}"#, ["git push --force"]),
      (#"{"command":["bash","-lc","rm -rf ~"]}"#, ["bash -lc 'rm -rf ~'"]),
      (#"{"commands":["npm test","npm run lint"]}"#, ["npm test", "npm run lint"]),
      (#"{"a":{"command":"x","args":["y"]},"args":["z"]}"#, ["x y"]),
    ])
  func commands(json: String, expected: [String]) throws {
    #expect(try scripts(json, tool: "mcp__shell__run") == expected)
  }

  @Test(
    "SQL is SQL by its name, a query only where the tool is of a database",
    arguments: [
      ("mcp__x__run", #"{"sql":"DROP TABLE t"}"#, ["sql -c 'DROP TABLE t'"]),
      ("mcp__postgres__query", #"{"query":"SELECT 1"}"#, ["sql -c 'SELECT 1'"]),
      ("mcp__github__search_issues", #"{"query":"DROP TABLE t"}"#, []),
    ])
  func statements(tool: String, json: String, expected: [String]) throws {
    #expect(try scripts(json, tool: tool) == expected)
  }

  @Test(
    "a tool that deletes does what rm does",
    arguments: [
      ("mcp__fs__delete_file", #"{"path":"a.txt"}"#, ["rm -f -- a.txt"]),
      ("mcp__fs__remove_directory", #"{"path":"~/x"}"#, ["rm -rf -- ~/x"]),
      ("mcp__fs__read_file", #"{"path":"a.txt"}"#, []),
    ])
  func deletions(tool: String, json: String, expected: [String]) throws {
    #expect(try scripts(json, tool: tool) == expected)
  }
}
