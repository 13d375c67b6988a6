import BelayCommands
import Testing

/// Words whose value is known are the words bash makes of them.
@Suite struct QuotingTests {
  static let words: [String] = [
    "a", "'a b'", "\"a b\"", "a\\ b", "'a'\"b\"c", "''", "\"\"", "a''b", "$'a\\tb'",
    "$'\\x41\\102\\u0043'",
    "$'it\\'s'", "$'a\\nb'", "$'\\e[0m'", "$'\\cA'", "$'a\\\\b'", "$'a\\zb'", "\"a\\\"b\"",
    "\"a\\$b\"", "\"a\\\\b\"",
    "\"a\\nb\"", "\"a'b\"", "'a\"b'", "'a\\b'", "\\a", "\\\\", "\\'", "\\\"", "\\$", "\\*", "'*'",
    "\"*\"", "\"a\\\nb\"",
    "a\\\nb", "$", "a$", "\"$\"", "\"a$\"", "{a,b}", "{a,b}c", "x{a,b}{1,2}", "{1..4}", "{4..1}",
    "{01..3}",
    "{a..e..2}", "{1..9..3}", "{a}", "{}", "{a,b", "a,b}", "{,x}", "a{,x}", "\"{a,b}\"", "'{a,b}'",
    "{a,'b c'}",
    "{a,{b,c}}", "{{a,b},c}", "\\{a,b}", "{a\\,b,c}", "~", "~/x", "\"~\"", "a~", "~/'a b'", "x=~",
    "${x:-a}",
    "\"${x:-a b}\"", "${x:-a b}", "${x:-\"a b\"}", "${x-a}", "\"${x:-\\}}\"", "${HOME}", "$HOME/x",
    "\"$HOME\"", "${HOME#/home}", "${HOME##*/}", "${HOME%/*}", "${HOME%%/*}", "${HOME/dev/x}",
    "${HOME//e/E}",
    "${HOME:1}", "${HOME:1:4}", "${HOME: -3}", "${HOME: -3:2}", "${#HOME}", "${HOME^^}",
    "\"${HOME:-x}\"", "$((1+2))", "$(( 2 * (3 + 4) ))", "$((7 / 2))", "$((-3 + 1))", "$((10 % 4))",
    "a#b", "'#'",
    "a=b", "--x='a b'", "--x=\"$HOME\"", "$'a'$'b'", "\"a\"'b'c\\d$'e'", "=", "a:b", "%", "@", "^",
    ",", "a\\;b",
    "'a;b'", "a\\&b", "a\\|b", "\\(a\\)", "\\<", "\"<>\"", "$*", "\"$*\"", "\"$@\"", "a\"$@\"b",
    "$#", "${#}",
    "\"$'a'\"", "\"\\a\"", "!", "a!b", "[", "]", "'\\'", "\"\\`\"", "${x:-'a b'}", "${x:-{a,b}}",
    "\"a\nb\"", "'a\nb'",
    "$(echo a)", "\"$(echo 'a b')\"", "$(echo a b)", "`echo a`", "\"`echo 'a b'`\"",
    "$(printf '%s-%s' a b)",
    "$(echo a; echo b)", "\"$(printf 'a\\n\\n')\"", "$(echo $(echo a))", "`echo \\`echo a\\``",
    "$(echo -n a)b",
    "$(echo -e 'a\\tb')", "$(printf '%b' 'a\\x41')", "$(printf '\\x41\\101')", "$(printf '%d%%' 5)",
    "$(true)a",
    "$(printf 'a%sb ' 1 2 3)", "$(x=1; echo a$x)", "$(pwd)", "a${x:-}b",
  ]

  /// Assignments in front, to follow constants.
  static let scripts: [(String, String)] = [
    ("x=a", "$x"), ("x='a b'", "$x"), ("x='a b'", "\"$x\""), ("x=a y=$x", "$y"),
    ("x=a; x+=b", "$x"),
    ("x=' a  b '", "$x"), ("x=' a  b '", "\"$x\""), ("x=a; unset x", "a$x"),
    ("x=(a 'b c' d)", "\"${x[@]}\""),
    ("x=(a 'b c' d)", "${x[@]}"), ("x=(a 'b c' d)", "\"${x[*]}\""), ("x=(a b c)", "${x[1]}"),
    ("x=(a b c)", "$x"), ("x=(a b c)", "${#x[@]}"), ("x=(a b c)", "\"${x[@]:1}\""),
    ("x=(a b c)", "${x[-1]}"),
    ("x=(a b); x+=(c)", "${x[@]}"), ("x[2]=c; x[0]=a", "${x[0]}"), ("set -- a 'b c'", "\"$@\""),
    ("set -- a 'b c'", "$@"), ("set -- a b c; shift", "$1"), ("set -- a b c; shift 2", "\"$*\""),
    ("set -- a b c", "${@:2}"), ("set -- a b c", "$#"), ("IFS=,; x=a,b", "$x"),
    ("IFS=:; x=a:b", "\"$x\""),
    ("x=HOME", "${!x}"), ("x=abcabc", "${x/b/}"), ("x=abcabc", "${x//b/-}"), ("x=a.b.c", "${x%.*}"),
    ("x=a.b.c", "${x%%.*}"), ("x=a.b.c", "${x#*.}"), ("x=a.b.c", "${x##*.}"), ("x=Abc", "${x,,}"),
    ("x=abc", "${x^}"), ("x=abc", "${x:1:1}"), ("printf -v x '%s-' a b", "$x"),
    ("read x y <<< 'a b c'", "\"$y\""),
    ("read -r x <<< 'a b'", "\"$x\""), ("f() { x=b; }; x=a; f", "$x"), ("x=a; (x=b)", "$x"),
    ("x=a; { x=b; }", "$x"), ("export x=a", "$x"), ("declare x=a", "$x"), ("x=$(echo a)", "$x"),
    ("x=a; y=x", "${!y}"), ("x=1", "$((1+1))$x"), ("x=; y=b", "${x:-$y}"), ("x=", "\"${x:+a}\""),
    ("x=a", "\"${x:+b c}\""), ("x='a*'", "\"$x\""), ("eval x=a", "$x"), ("eval 'x=a; y=$x'", "$y"),
    ("cd /usr; x=$PWD", "$x"), ("cd /; cd usr/../etc", "$PWD"), ("x=$'a\\nb'", "$x"),
    ("f() { set -- q; }; set -- a; f", "$1"),
    ("f() { echo \"$2\"; }", "$(f a b)"), ("readarray -t x <<< $'a b\\nc'", "\"${x[@]}\""),
    (": ${x:=a}", "$x"),
    ("x=a y=b; x=$y y=$x", "$x$y"), ("x=rm; y=$x-rf", "$y"), ("x=\"a  b\"", "$x"),
    ("local=a", "$local"),
    ("x=~/a", "$x"), ("x=a:~", "x"), ("x=\"~\"", "$x"), ("a=b; b=${a}${a}", "$b$b"),

  ]

  @Test(.enabled(if: Bash.isThere, "bash is not installed"), arguments: words)
  func wordIsWhatBashMakesOfIt(word: String) throws {
    try compare("", word)
  }

  @Test(.enabled(if: Bash.isThere, "bash is not installed"), arguments: scripts)
  func constantsAreFollowed(script: String, word: String) throws {
    try compare(script + "\n", word)
  }

  /// `printf` is a builtin: nothing but bash runs.
  private func compare(_ before: String, _ word: String) throws {
    let script = before + "printf '<%s>' " + word + "\n"
    let expected = try Bash.run(["-c", "cd /; " + script])
    var context = Rendering.context
    context = CommandContext(
      cwd: "/", projectRoot: "/", home: context.home, codexHome: context.codexHome,
      stateFolder: context.stateFolder, configFolder: context.configFolder)
    let analysis = CommandAnalyzer.analyze(Array(script.utf8)[...], context: context)
    let command = try #require(analysis.commands.last)
    #expect(command.argv.first?.literal == Array("printf".utf8), "\(script)")
    var made: [UInt8] = []
    for argument in command.argv.dropFirst(2) {
      guard let literal = argument.literal else {
        Issue.record("\(word.debugDescription) is not known: \(Rendering.text(argument))")
        return
      }
      made += [60] + literal + [62]
    }
    if command.argv.count == 2 { made = [60, 62] }
    #expect(
      String(decoding: made, as: UTF8.self) == String(decoding: expected.output, as: UTF8.self),
      "\(script)")
  }
}
