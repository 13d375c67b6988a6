import BelayCommands
import Testing

/// Scripts, and every command they run: wrappers in brackets, `@` for another machine.
@Suite struct CommandTableTests {
  static let structure: [(String, [String])] = [
    ("ls -la", ["ls -la"]),
    ("a; b & c && d || e\nf", ["a", "b", "c", "d", "e", "f"]),
    ("a | b |& c", ["a", "b", "c"]),
    ("! a; time b; time -p c", ["a", "b", "c"]),
    ("{ a; }; (b; c)", ["a", "b", "c"]),
    ("if a; then b; elif c; then d; else e; fi", ["a", "b", "c", "d", "e"]),
    ("while a; do b; done; until c; do d; done", ["a", "b", "c", "d"]),
    ("for x in 1 2; do a $x; done", ["a <1|2>"]),
    ("for ((i=0; i<$(a); i++)); do b; done", ["a", "b"]),
    ("select x in a b; do c; done", ["c"]),
    ("case $x in a|b) c;; $(d)) e;& *) f; esac", ["c", "d", "e", "f"]),
    ("[[ -f $(a) && b == c ]] && d", ["a", "d"]),
    ("(( x = $(a) )) || b", ["a", "b"]),
    ("coproc a; coproc N { b; }", ["a", "b"]),
    ("f() { a \"$1\"; }; f x; f y", ["a x", "a y"]),
    ("function f { a; }; f", ["a"]),
    // What nothing calls does not run; what a name that is not known may call does.
    ("function f { a; }", []),
    ("f() { rm \"$1\"; }", []),
    ("f() { rm \"$1\"; }; $x", ["<unknown>", "rm <unknown>"]),
    ("f() { a; }; export -f f", ["export -f f", "a"]),
    ("f() { a; }; complete -F f b", ["complete -F f b", "a"]),
    ("f() { a; }; declare -f f", ["declare -f f"]),
    ("command_not_found_handle() { a; }; b", ["b", "a"]),
    ("f() { f; a; }; f", ["a", "a"]),
    (
      "a $(b $(c)) `d \\`e\\`` \"$(f \"$(g)\")\"",
      [
        "c", "b <unknown>", "e", "d <unknown>", "g", "f <unknown>",
        "a <unknown> <unknown> <unknown>",
      ]
    ),
    ("a ${x:-$(b)} ${y:-`c`}", ["b", "c", "a <unknown> <unknown>"]),
    ("a <(b) >(c)", ["b", "c", "a /dev/fd/63 /dev/fd/62"]),
    ("x=(a $(b)); x[$(c)]=1", ["b", "c"]),
    ("a=$(b) c=`d`", ["b", "d"]),
    ("a\\\n b \\\n  c", ["a b c"]),
    ("a # b; c\n#d\ne", ["a", "e"]),
    ("a\r\nb c\r\n", ["a", "b c"]),
    ("\\rm -rf x; 'rm' y; r\"m\" z", ["rm -rf x", "rm y", "rm z"]),
    ("> out", [":"]),
    ("{ a; } > out", [":", "a"]),
    ("cat <<E\n$(a) `b`\nE\nc", ["a", "b", "cat", "c"]),
    ("cat <<'E'\n$(a) `b`\nE\nc", ["cat", "c"]),
    ("cat <<A <<-B; c\n$(a)\nA\n\t$(b)\n\tB\nd", ["a", "b", "cat", "c", "d"]),
    ("cat <<E\n$(a)", ["a", "cat"]),
    ("cat <<E\nEO\\\nE\nE\nb", ["cat", "b"]),
    ("a <<< \"$(b)\"", ["b", "a"]),
    ("x=$(cat <<E\nb\nE); c", ["cat", "c"]),
    ("shopt -s extglob\nrm !(a|b)", ["shopt -s extglob", "rm !(a|b)"]),
    ("rm app/(group)/x", ["rm app/(group)/x"]),
    ("a; )\nb", ["a", "b"]),
    ("a\nif b; fi\nc", ["a", "b", "c"]),
    ("a 'b", ["a b"]),
    ("a\n(b", ["a", "b"]),
    ("echo \"$(a", ["a", "echo <unknown>"]),
  ]

  static let values: [(String, [String])] = [
    ("x=rm; $x -rf /", ["rm -rf /"]),
    ("x='rm -rf'; $x /", ["rm -rf /"]),
    ("if a; then x=rm; else x=ls; fi; $x /", ["a", "ls /", "rm /"]),
    ("if a; then x=rm; fi; $x b /", ["a", "b /", "rm b /"]),
    ("a && x=rm; echo $x", ["a", "echo rm", "echo"]),
    ("x=a; false && x=b; echo \"$x\"", ["false", "echo <b|a>"]),
    ("[ -d a ] || exit 1; x=b; $x", ["[ -d a ]", "exit 1", "b"]),
    ("x=a; (x=b); echo $x", ["echo a"]),
    ("x=a; b | x=c; echo $x", ["b", "echo a"]),
    ("x=a; while b; do $x; x=c; done", ["b", "c", "a"]),
    ("rm${IFS}-rf${IFS}/", ["rm -rf /"]),
    ("$'\\x72\\x6d' -rf ~", ["rm -rf /home/dev"]),
    (
      "rm -rf $HOME/x ${HOME}/y \"$PWD\" ~+/z",
      [
        "rm -rf /home/dev/x /home/dev/y /home/dev/app /home/dev/app/z"
      ]
    ),
    ("rm -rf $x", ["rm -rf <unknown>"]),
    ("rm -rf \"$x/\"*", ["rm -rf <unknown>/<*>"]),
    ("rm -rf \"${x:-/}\"", ["rm -rf /"]),
    ("$x rm -rf /", ["<unknown> rm -rf /", "rm -rf /"]),
    ("rm src/*.[oa] 'a*' b\\*", ["rm src/<*>.<[oa]> a* b*"]),
    ("{rm,-rf,/}", ["rm -rf /"]),
    ("echo {1..3} {a,b}", ["echo 1 2 3 a b"]),
    ("$(echo rm) -rf /", ["echo rm", "rm -rf /"]),
    ("`printf rm` -rf /", ["printf rm", "rm -rf /"]),
    ("x=$(echo cm0= | base64 -d); $x /", ["echo cm0=", "base64 -d", "rm /"]),
    ("set -- rm -rf /; \"$@\"", ["set -- rm -rf /", "rm -rf /"]),
    ("read a b <<< 'rm -rf'; $a $b /", ["read a b", "rm -rf /"]),
    ("printf -v x %s rm; $x /", ["printf -v x %s rm", "rm /"]),
    ("a=(rm -rf /); \"${a[@]}\"", ["rm -rf /"]),
    ("alias x='rm -rf'\nx /", ["alias x=rm -rf", "rm -rf /"]),
    ("export X=rm; $X /", ["export X=rm", "rm /"]),
    ("f() { local d=$1; rm \"$d\"; }; f /etc", ["local d=/etc", "rm /etc"]),
    ("while read l; do $l; done <<< $'rm a\\nrm b'", ["read l", "rm a", "rm b"]),
    ("d=$(mktemp -d); rm -rf \"$d\"", ["mktemp -d", "rm -rf /tmp/tmp.<unknown>"]),
    (
      "cd \"$(git rev-parse --show-toplevel)\"",
      [
        "git rev-parse --show-toplevel", "cd /home/dev/app",
      ]
    ),
    ("x=a; eval \"x=rm\"; $x /", ["rm /"]),
    ("for f in $(ls); do rm \"$f\"; done", ["ls", "rm <unknown>"]),
    ("for f in *.c; do rm \"$f\"; done", ["rm <*>.c"]),
  ]

  @Test(arguments: structure)
  func everyCommandIsFound(script: String, commands: [String]) {
    #expect(Rendering.commands(script) == commands)
  }

  @Test(arguments: values)
  func valuesAreFollowed(script: String, commands: [String]) {
    #expect(Rendering.commands(script) == commands)
  }

  /// The working directory of the last command.
  @Test(
    arguments: [
      ("a", "/home/dev/app"), ("cd /tmp; a", "/tmp"), ("cd x/../y && a", "/home/dev/app/y"),
      ("cd; a", "/home/dev"), ("cd ~/x; a", "/home/dev/x"), ("cd ..; a", "/home/dev"),
      ("cd /tmp; cd -; a", "/home/dev/app"), ("(cd /tmp); a", "/home/dev/app"),
      ("cd $x; a", nil), ("cd /tmp && a; b", "/tmp"), ("mkdir -p x && cd x; a", "/home/dev/app/x"),
      ("test -d x && cd x; a", nil), ("cd x || exit; a", "/home/dev/app/x"),
      ("pushd /tmp; popd; a", "/home/dev/app"), ("cd /a | b; c", "/home/dev/app"),
      ("env -C /tmp a", "/tmp"), ("sudo -D /tmp a", "/tmp"), ("ssh h a", nil),
      ("bash -c 'cd /tmp; a'", "/tmp"), ("bash -c 'cd /tmp'; a", "/home/dev/app"),
      ("eval 'cd /tmp'; a", "/tmp"), ("f() { cd /tmp; }; f; a", "/tmp"), ("cd -- /tmp; a", "/tmp"),
      ("cd / && cd usr; a", "/usr"), ("find . -execdir a {} \\;", nil),
      ("if a; then cd /tmp; fi; b", nil), ("cd \"$HOME\"/x; a", "/home/dev/x"),
    ] as [(String, String?)])
  func directoryIsFollowed(script: String, cwd: String?) throws {
    let command = try #require(Rendering.analyze(script).commands.last)
    #expect(command.cwd == cwd)
  }

  @Test func redirectionsAreRecorded() throws {
    let command = try #require(
      Rendering.analyze("a <i >o 2>>e &>b <>rw 2>&1 3>x").commands.first)
    let found = command.redirections.map { "\($0.operation) \(Rendering.text($0.target))" }
    #expect(
      found == [
        "read i", "write o", "append e", "write b", "readWrite rw", "duplicate 1", "write x",
      ])
    #expect(command.redirections.map(\.descriptor) == [nil, nil, 2, nil, nil, 2, 3])
  }

  @Test func environmentIsRecorded() throws {
    let command = try #require(
      Rendering.analyze("A=1 B=\"$x\" env -i C=3 sudo D=4 rm y").commands.first)
    #expect(
      command.environment.map { "\($0.name)=\(Rendering.text($0.value))" }
        == ["A=1", "B=<unknown>", "C=3", "D=4"])
    #expect(command.via == ["env", "sudo"])
  }

  @Test func inputIsRecorded() {
    let analysis = Rendering.analyze("a | b; c < f; d <<< x; e")
    #expect(
      analysis.commands.map(\.input.rendered) == [
        "inherited", "pipe 0", "file f", "text x", "inherited",
      ])
  }

  @Test func wordsKnowWhereTheyStandAndWhetherTheyAreQuoted() throws {
    let command = try #require(Rendering.analyze("x; rm 'a b' c").commands.last)
    #expect(command.argv.map(\.range) == [3..<5, 6..<11, 12..<13])
    #expect(command.argv.map(\.isQuoted) == [false, true, false])
    #expect(command.range == 3..<13)
  }
}

extension InputSource {
  fileprivate var rendered: String {
    switch self {
    case .inherited: "inherited"
    case .pipe(let index): "pipe \(index)"
    case .file(let word): "file \(Rendering.text(word))"
    case .text(let word): "text \(Rendering.text(word))"
    }
  }
}
