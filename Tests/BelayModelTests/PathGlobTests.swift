import BelayModel
import Testing

@Suite("Path globs")
struct PathGlobTests {
  let roots = PathGlob.Roots(home: "/home/dev", project: "/home/dev/app")

  @Test(
    "a glob matches the paths it describes",
    arguments: [
      ("~/.ssh/id_*", "/home/dev/.ssh/id_rsa"),
      ("~", "/home/dev"),
      ("/etc/shadow", "/etc/shadow"),
      ("secrets/**", "/home/dev/app/secrets/a/b.txt"),
      ("secrets/**", "/home/dev/app/secrets"),
      ("**/b", "/home/dev/app/b"),
      ("**/b", "/home/dev/app/x/y/b"),
      ("a/**/b", "/home/dev/app/a/b"),
      ("a/**/b", "/home/dev/app/a/x/y/b"),
      ("**/*.pem", "/home/dev/app/certs/key.pem"),
      ("file[0-9].txt", "/home/dev/app/file7.txt"),
      ("file[!a-z]", "/home/dev/app/file7"),
      ("a?c", "/home/dev/app/abc"),
      ("\\*", "/home/dev/app/*"),
      ("[", "/home/dev/app/["),
      ("[]]", "/home/dev/app/]"),
      ("dir/", "/home/dev/app/dir"),
      ("./x", "/home/dev/app/x"),
      ("/", "/"),
    ])
  func matches(glob: String, path: String) {
    #expect(PathGlob.matches(glob, path, roots: roots))
  }

  @Test(
    "a glob leaves other paths alone",
    arguments: [
      ("~/.ssh/id_*", "/home/dev/.ssh/sub/id_rsa"),
      ("secrets/*", "/home/dev/app/secrets/a/b.txt"),
      ("secrets/**", "/home/dev/app/secretsx"),
      ("**/b", "/home/dev/app/ab"),
      ("**/b", "/home/dev/app/b/c"),
      ("a/**/b", "/home/dev/app/ab"),
      ("a?c", "/home/dev/app/a/c"),
      ("file[!a-z]", "/home/dev/app/filex"),
      ("a", "/etc/a"),
      ("", "/home/dev/app"),
      ("", "/home/dev/app/x"),
      ("a**/b", "/home/dev/app/ab"),
    ])
  func leavesAlone(glob: String, path: String) {
    #expect(!PathGlob.matches(glob, path, roots: roots))
  }

  @Test("folder names with pattern characters stand for themselves")
  func escapesRoots() {
    let odd = PathGlob.Roots(home: "/home/[dev]", project: "/p*")
    #expect(PathGlob.matches("~/x", "/home/[dev]/x", roots: odd))
    #expect(!PathGlob.matches("~/x", "/home/d/x", roots: odd))
    #expect(!PathGlob.matches("x", "/pq/x", roots: odd))
  }

  @Test("many stars cost no more than pattern times path")
  func staysLinear() {
    let glob = "/" + String(repeating: "*a", count: 60) + "**/**/**b"
    let path = "/" + String(repeating: "a", count: 4000)
    #expect(!PathGlob.matches(glob, path, roots: roots))
  }
}
