/// Makes scripts that use most of bash, from a seed.
///
/// Programs are names of one or two letters that exist nowhere.
struct ScriptGenerator {
  private var random: SeededRandom
  /// Makes the names of files the script writes its own.
  private let number: Int
  private var depth = 0
  private var functions = 0
  private var files = 0

  init(seed: UInt64, number: Int) {
    random = SeededRandom(seed &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(number) &* 0xD1B5_4A32_D192_ED03)
    self.number = number
  }

  /// A script of a few commands.
  mutating func script() -> String {
    for _ in 0..<4 { _ = random.next(below: 7) }
    var lines = ["p=\(pick(["pa", "pq", "p"])) l=(\(pick(["a", "a 'b c'", "x y z"])))"]
    lines.append("x=\(pick(["a", "abc", "a/b/c.d", "5"])); y=\(pick(["b", "'b c'", "cab", "''"]))")
    for _ in 0..<(1 + random.next(below: 4)) { lines.append(assignment()) }
    for _ in 0..<(1 + random.next(below: 4)) { lines.append(command()) }
    return lines.joined(separator: random.next(below: 2) == 0 ? "\n" : "; ") + "\n"
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices[random.next(below: choices.count)]
  }

  private mutating func program() -> String {
    switch random.next(below: 12) {
    case 0: "\"\(pick(["p", "q"]))\"\(pick(["p", "q"]))"
    case 1: "'p'q"
    case 2: "\\p"
    case 3: "$p"
    case 4: "${p}q"
    case 5: "$'\\x70'"
    case 6: "\"$p\""
    case 7: "$(echo p)"
    default: pick(["pa", "pb", "pc", "pd"])
    }
  }

  private mutating func literal() -> String {
    pick([
      "a", "b c", "-rf", "/x/y.z", "1", "x=y", "a:b:c", "", "a*", "~", "A", "-", "--", "abcabc",
    ])
  }

  private mutating func word() -> String {
    switch random.next(below: 34) {
    case 0: return "'\(literal())'"
    case 1: return "\"\(literal())\""
    case 2: return "$x"
    case 3: return "\"$x\""
    case 4: return "${y}"
    case 5: return "\"${y}z\""
    case 6: return "${x:-\(pick(["d", "'d e'", "$y"]))}"
    case 7: return "\"${u:-\(pick(["d", "d e", "$y"]))}\""
    case 8: return "${x#\(pick(["a", "*b", "?", "/*/"]))}"
    case 9: return "\"${y%\(pick(["c", "b*", "?", ".*"]))}\""
    case 10: return "\"${x##*\(pick(["a", "b", "/"]))}\""
    case 11: return "${y/\(pick(["a/b", "b/", "/a/b", "c/x y"]))}"
    case 12: return "\"${x:\(pick(["1", "0:2", "1:1", "-1", " -2"]))}\""
    case 13: return "${#x}"
    case 14: return "\"${x^^}\""
    case 15: return "${y,,}"
    case 16: return "\"${l[@]}\""
    case 17: return "${l[\(pick(["0", "1", "@", "*", "-1"]))]}"
    case 18: return "{\(pick(["a,b", "a,'b c'", "1..3", "c..a", "x{1,2},y", "a,"]))}"
    case 19: return "p{a,$x}s"
    case 20: return "$((\(pick(["1+2", "3*(2-1)", "7/2", "x+1", "010"]))))"
    case 21: return "$(echo \(pick(["a", "'a  b'", "$x", "\"$y\""])))"
    case 22: return "\"$(printf '%s-' \(pick(["a b", "$x", "'c d'"])))\""
    case 23: return "`echo \(pick(["a b", "$x"]))`"
    case 24: return "\"$@\""
    case 25: return "$1"
    case 26: return "\"$*\""
    case 27: return "$'a\\tb\\n'"
    case 28: return "\\$x\\ \\\""
    case 29: return "a'b'\"c\"\\d$x"
    case 30: return "\"$(pe \(pick(["a", "$x"])))\""
    case 31: return "${u:+\(pick(["s", "$x"]))}"
    case 32: return "\"${l[*]}\""
    default: return pick(["a", "-f", "b.c", "/d/e", "~/f", "--g=h", "x=1"])
    }
  }

  private mutating func words() -> String {
    var all: [String] = []
    for _ in 0..<random.next(below: 4) { all.append(word()) }
    return all.joined(separator: " ")
  }

  private mutating func assignment() -> String {
    switch random.next(below: 14) {
    case 0: return "x=\(pick(["a", "abc", "a/b/c.d", "5"]))"
    case 1: return "y='\(pick(["b c", "cab", "x  y ", "*", "-v"]))'"
    case 2: return "x=\"$y\"; y=$x"
    case 3: return "p=\(pick(["pa", "pq", "p"]))"
    case 4: return "l=(\(pick(["a b", "'a b' c", "$x \"$y\"", "{1..3}", ""])))"
    case 5: return "l+=(\(pick(["z", "'y z'"])))"
    case 6: return "set -- \(words())"
    case 7: return "x+=\(pick(["k", "'l m'"]))"
    case 8: return "read x y <<< '\(pick(["one two three", "one", "a  b"]))'"
    case 9: return "printf -v x '%s%s' \(pick(["a b", "c 'd e'"]))"
    case 10: return "IFS=\(pick([":", ",", "' '", "b"])); x=\(pick(["a:b:c", "a,b", "abc"]))"
    case 11: return "export x=\(pick(["e", "'f g'"]))"
    case 12: return "y=$(echo \(pick(["a", "'b  c'", "$x"])))"
    default: return "unset \(pick(["x", "y", "u"]))"
    }
  }

  private mutating func simple() -> String {
    let call = "\(program()) \(words())"
    switch random.next(below: 16) {
    case 0: return "\(call) >/tmp/o\(number) 2>&1"
    case 1: return "v=1 w=$x \(call)"
    case 2: return "\(call) <<< \"$x\""
    case 3: return "command \(call)"
    case 4: return "! \(call)"
    case 5: return "\(call) <<E\n\(pick(["a $x", "$(pf h)", "b"]))\nE\n"
    case 6: return ">/dev/null \(call)"
    case 7: return "eval \(pick(["'pa $x'", "\"pb $y\"", "pc '$x'", "'pd \"$y\"'"]))"
    case 8: return "bash -c \(pick(["'pa \"$1\"'", "'$0 $1'", "\"pb $x\"", "'pc \"$@\"'"])) pz k m"
    case 9: return "echo 'pa '\(pick(["b", "\"$x\"", "'$HOME'"])) | bash"
    case 10: return "bash <<'E'\n\(pick(["pa b", "x=1; pb $x", "pc \"$HOME\""]))\nE\n"
    case 11: return "bash <<< \(pick(["'pa b'", "\"pb $x\""]))"
    case 12:
      // A file of its own: what runs in the background must not find another's.
      files += 1
      let text = pick(["b", "$x", "\"$1\""])
      let file = "/tmp/f\(number)_\(files)"
      return "echo 'pa \(text)' >\(file); . \(file) s"
    case 13: return "cd \(pick(["/", "..", "/tmp", "~"])) && \(call)"
    case 14: return "source <(echo \(pick(["pa b", "'pb $x'"])))"
    default: return call
    }
  }

  private mutating func command() -> String {
    depth += 1
    defer { depth -= 1 }
    if depth > 3 { return simple() }
    switch random.next(below: 22) {
    case 0: return "\(command()) && \(command())"
    case 1: return "\(command()) || \(command())"
    case 2: return "\(simple()) | \(simple())"
    case 3: return "{ \(command()); }"
    case 4: return "( \(command()) )"
    case 5: return "if \(command()); then \(command()); else \(command()); fi"
    case 6: return "for x in \(words()); do \(command()); done"
    case 7: return "while \(command()); do \(command()); break; done"
    case 8: return "until \(command()); do \(command()); break; done"
    case 9: return "case $x in a*) \(command());; *) \(command());; esac"
    case 10:
      functions += 1
      let name = "f\(functions)"
      return "\(name)() { \(command()); }; \(name) \(words())"
    case 11:
      functions += 1
      let name = "f\(functions)"
      return "\(name)() { local x=$1; \(command()); shift; \(command()); }; \(name) \(words())"
    case 12: return "for ((i=0;i<2;i++)); do \(command()); done"
    case 13: return "[[ -n $x ]] && \(command())"
    case 14:
      return "while read -r x; do \(command()); done <<< \(pick(["'a b'", "$'a\\nb'", "\"$y\""]))"
    case 15: return "trap '\(pick(["pa b", "pb \"$x\""]))' EXIT"
    case 16: return "(( 1 + 1 )) && \(command())"
    case 17: return "y=\"$(\(simple()))\""
    case 18: return "pa <(\(simple()))"
    default: return simple()
    }
  }
}
