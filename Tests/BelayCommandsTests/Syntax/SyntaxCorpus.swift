/// Scripts that bash accepts and scripts that it rejects; the tests ask the real bash which is which.
enum SyntaxCorpus {
  static let scripts: [String] = simple + clauses + quotes + heredocs + expansions + broken

  static let simple: [String] = [
    "", " ", "\n\n", "# only a comment", "a", "a b c", "a;b", "a;b;", "a\nb", "a & b", "a &",
    "a && b", "a || b", "a &&\n\n b", "a |\n b", "a |& b", "a | b | c", "! a", "! a | b", "! ! a",
    "time a", "time -p a | b", "time", "!", "a # comment", "a #x\nb", "a#b", "x=1", "x=1 y=2 a",
    "x+=1", "a[1]=2", "a[1+2]=3 b", "x=(a b c)", "x=(a\nb # c\n)", "x=()", "x+=(d)",
    "declare -a x=(a b)", "local x=(1 2)", "export A=b C", "a \\\n b", "a\\\nb", "a > b",
    "a >b 2>&1", "a 2>/dev/null", "a &>b", "a &>>b", "a >&b", "a <&3", "a 3<>b", "a >|b",
    "a {fd}>b", "> b", "< b a", "a >b c >d", "2>&1", "a 2 > b", "a >& 2", "a <&-", "[ a = b ]",
    "{ a; }", "{ a; b; } > c", "{ a\n}", "(a)", "( a; b )", "(a) | (b)", "(a)&&(b)", "((1+2))",
    "((a++)) || b", "( (a) )", "((a) ; b)", "( (a) && (b) )", "a=b=c", "a == b", "echo }",
    "echo {", "echo if then fi", "echo a{b,c}d", "echo {1..3}", "echo *.c ?[ab]",
    "echo ~ ~/x ~root", "echo !", "echo a!b", "coproc a", "coproc a { b; }", "a;b&c", "a ; # x",
    "if=1", "echo do done", "echo time", "\ta\t;\tb", "a\r\nb", "a <(b)", "a >(b) <(c)",
    "a<(b)c", "a < <(b)", "a <<<b", "a <<< 'b c'", "a <<<\"$x\"", "$x", "\"a\" b", "'a'",
    "a | while b; do c; done", "eval a=(1)", "a 10>b", "a 1>&2 2>&3-", ". a", ": ; :", "[[ a ]]",
    "function f { a; }", "function f() { a; }", "f() { a; }", "f () { a; }", "f()\n{ a; }",
    "f() (a)", "f() if a; then b; fi", "f() { a; } > b", "f-g() { a; }", "function f-g { a; }",
    "f() { a; }; f", "a && { b; }", "a && ! b", "a | ! b", "a | time b",
  ]

  static let clauses: [String] = [
    "if a; then b; fi", "if a; then b; else c; fi", "if a; then b; elif c; then d; else e; fi",
    "if a\nthen b\nfi", "if a; then b; fi > c", "if a; then b; fi | c", "if ! a; then b; fi",
    "if (a) then b; fi", "if { a; } then b; fi", "if a; then b; fi; c",
    "if a; then if b; then c; fi; fi", "while a; do b; done", "until a; do b; done",
    "while a\ndo\nb\ndone", "while a; do b; done < c", "while read x; do a $x; done <<E\nb\nE",
    "for x in a b; do c; done", "for x; do c; done", "for x do c; done", "for x in; do c; done",
    "for x\nin a\ndo c\ndone", "for x in a b\ndo\nc\ndone", "for ((i=0;i<3;i++)); do a; done",
    "for ((;;)) do a; done", "for ((;;)) { a; }", "for x in a; { b; }",
    "select x in a b; do c; done", "select x; do c; done", "case x in esac",
    "case x in a) b;; esac", "case x in a) b;; *) c; esac", "case x in (a) b;; esac",
    "case x in a|b) c;; esac", "case x in a) b;& c) d;;& e) f;; esac", "case x in a) ;; esac",
    "case x in\na)\nb\n;;\nesac", "case $x in \"a b\") c;; esac",
    "case x in a) if b; then c; fi;; esac", "case x in [a-z]*) b;; esac",
    "case x in a) b\nesac", "[[ a == b ]]", "[[ -f a && -d b ]]", "[[ ! -e a ]]",
    "[[ ( a == b ) || c ]]", "[[ a =~ ^b(c|d)$ ]]", "[[ $a =~ [a-z]+ ]] && b", "[[ a < b ]]",
    "[[ a -eq 1 ]]", "[[ a\n&& b ]]", "[[ -n $x ]]", "[[ a != b* ]]", "[[ x == @(a|b) ]]",
    "[[ -z \"\" ]]", "[[ $a =~ a\\ b ]]", "[[ a -nt b ]]", "if [[ -f a ]]; then b; fi",
    "while :; do break; done", "{ if a; then b; fi }", "{ (a) }", "for i in $(a); do b; done",
    "for i in \"${x[@]}\"; do b; done", "for x in a;do b;done", "f() { if a; then b; fi; }",
    "( if a; then b; fi )", "(for x in a; do b; done)", "if a; then { b; }; fi",
    "while a; do (b); done", "if a; then (b) fi",
  ]

  static let quotes: [String] = [
    "echo 'a b' \"c d\" e\\ f", "echo 'a'\"b\"c", "echo \"a\\\"b\"", "echo \"a'b\"", "echo 'a\"b'",
    "echo $'a\\'b'", "echo $'\\x41\\n'", "echo $\"a\"", "echo \"$x\" \"${x}\"", "echo \"a\nb\"",
    "echo 'a\nb'", "echo \"`a`\"", "echo `a 'b c'`", "echo \"`a \\\"b\\\"`\"", "echo `a \\`b\\``",
    "echo \"$(a \"b c\")\"", "echo \"$(a \"$(b \"c\")\")\"", "echo \\\\", "echo \\'", "echo \\\"",
    "echo \"\\$x\"", "echo \"a\\\nb\"", "echo ''", "echo \"\"", "echo a''b", "echo '#' \\#",
    "echo \"#\"", "echo '\\'", "echo $'\\\\'", "echo \"!\"", "echo 'it'\\''s'", "\"a b\" c",
    "'if' a", "\\if a", "x='a b'", "x=\"a b\" c", "x=$'a' b", "echo \"${x:-'a'}\"",
    "echo ${x:-'a b'}", "echo ${x:-\"a b\"}", "echo \"${x:-\"a b\"}\"", "echo \"${x#'}'}\"",
    "echo ${x:-\\}}", "echo \"${x:-\\}}\"", "echo $", "echo \"$\"", "echo a$", "echo \"a$\"",
  ]

  static let heredocs: [String] = [
    "cat <<E\na\nE\n", "cat <<E\na\nE", "cat <<E\na", "cat <<'E'\n$a `b`\nE\n",
    "cat <<\"E\"\na\nE\n", "cat <<\\E\na\nE\n", "cat <<-E\n\ta\n\tE\n", "cat <<E >b\na\nE\n",
    "cat <<E | b\na\nE\n", "cat <<E && b\na\nE\n", "cat <<A <<B\na\nA\nb\nB\n", "a <<E; b\nc\nE\nd",
    "x=$(cat <<E\na\nE\n)", "x=$(cat <<E\na\nE)\n", "cat <<E\n$(a)\nE\n", "cat <<E\n${x:-b}\nE\n",
    "cat <<E\n(unclosed ' \"\nE\nb", "cat <<'E'\n( ' \" `\nE\nb", "if a; then cat <<E\nb\nE\nfi",
    "(cat <<E\nb\nE\n)", "f() { cat <<E\nb\nE\n}", "cat <<E\nE", "cat <<E\na\\\nE\nE\n",
    "cat <<''\na\n\nb", "cat << E\na\nE\n", "cat <<E#\na\nE#\n",
    "while read x; do a; done <<E\nb\nE\n", "cat <<E\r\na\r\nE\r\n", "cat <<'E F'\na\nE F\nb",
    "echo \"$(cat <<E\nit's\nE\n)\"", "cat 0<<E\na\nE\n", "cat 3<<E <&3\na\nE\n",
    "x=$(cat <<E)\na\nE\nb", "a <<E &\nb\nE\nc", "{ cat; } <<E\na\nE\n", "cat <<E # x\na\nE\n",
  ]

  static let expansions: [String] = [
    "echo $(a)", "echo $(a; b)", "echo $( (a) )", "echo $((1+2))", "echo $(( (1+2)*3 ))",
    "echo $((a[1]))", "echo $(( $(a) + 1 ))", "echo $((1)) b", "echo $(a $(b $(c)))",
    "echo $(a\nb\n)", "echo $(a # x\n)", "echo $()", "echo $( )", "echo $(case x in a) b;; esac)",
    "echo $(case x in (a) b;; esac)", "echo $(if a; then b; fi)", "echo ${x}", "echo ${x:-a}",
    "echo ${x:=a}", "echo ${x:+a}", "echo ${x:?a}", "echo ${#x}", "echo ${x#a}", "echo ${x##*/}",
    "echo ${x%.c}", "echo ${x%%.*}", "echo ${x/a/b}", "echo ${x//a/b}", "echo ${x/#a/b}",
    "echo ${x:1:2}", "echo ${x: -1}", "echo ${!x}", "echo ${!x*}", "echo ${x[1]}", "echo ${x[@]}",
    "echo ${#x[@]}", "echo ${!x[@]}", "echo ${x^^}", "echo ${x,,}", "echo ${x@Q}", "echo ${x[$i]}",
    "echo ${x[$((i+1))]}", "echo ${x:-$(a)}", "echo ${x:-${y:-z}}", "echo ${x:-`a`}",
    "echo $# $@ $* $? $$ $! $- $0 $1 $_", "echo ${10} ${#} ${@} ${*}", "echo $[1+2]",
    "echo ${x:$((1+1)):2}", "echo \"${x[*]}\"", "echo ${x//\\//_}", "echo ${x//[a-z]/}",
    "echo ${x:-(a)}", "echo ${x%)}", "echo $(echo ')')", "echo $(echo \"(\")", "echo $((1<<2))",
    "echo $((a?b:c))", "((x = 1 << 2))", "echo a$(b)c`d`e${f}g", "echo {a,$(b),\"c\"}",
    "x=$(a) y=`b` c", "x=${y}z", "a $(b) && c", "$(a) b", "`a` b", "echo $(a)$(b)", "echo $(a|b)",
    "echo $(<a)", "echo $(a &)", "echo <(a) >(b)", "echo <(a | b)", "echo $(( 1 ))$((2))",
    "echo ${x:-a b c}", "echo ${x:-a;b}", "echo ${x:-a|b&c}", "echo ${x/(/)}", "a=$((1+(2*3)))",
    "echo $(f() { a; }; f)", "echo $(\n# comment with ' quote\na\n)", "let x=1+2", "let \"x = 1\"",
    "a=([0]=b [1]=c)", "a=(*.c)", "a=($(b))", "a=(\"$@\")", "declare -A m=([a]=b [c]=\"d e\")",
  ]

  static let broken: [String] = [
    "(", ")", "a)", "(a", "{ a", "{ a;", "}", "a; }", "{a}", "{ }", "( )", "if", "if a",
    "if a; then", "fi", "then", "if a; then fi", "if a; then b; else fi", "if a; b; fi",
    "if; then a; fi", "else", "a; fi", "while a; do", "while; do a; done", "do a; done", "done",
    "while a; done", "for", "for x in a b; c; done", "for x in a", "for ((a;b)); do c; done",
    "for 1", "case", "case x", "case x in a) b", "case x in a b) c;; esac", "case x in a) b;; c",
    "esac", "a;;b", ";;", ";", "a ;; b", "; a", "& a", "| a", "&& a", "|| a", "a |", "a &&", "a ||",
    "a | | b", "a && && b", "a & && b", "a &; b", "a; ; b", "a ;& b", "a >", "a <", "a >>",
    "a > > b", "a <<", "a 2>&", "a <<<", "> ;", "a & ; b", "'", "\"", "echo 'a", "echo \"a",
    "echo `a", "echo $(a", "echo ${a", "echo $((1", "echo $((1+2)", "echo \"$(a\"", "echo \"${a\"",
    "echo $'a", "echo $'a\\'", "f(", "f() a", "f() { a", "f(){}", "f(x) { a; }", "function",
    "function f", "function f a", "echo (a)", "echo a (b)", "cat app/(group)/page.tsx", "ls a(b",
    "ls a(b)", "echo =( ", "a=(b", "a=(b;c)", "x=(a) b (c)", "[[ a", "((1", "((1)", "(a))",
    "{ a; } b", "(a) b",
    "if a; then b; fi c", "while a; do b; done c", "(a)(b)", "{ a; }{ b; }", "a () b", "echo a )",
    "coproc", "select", "select x in a", "a\n)", "a\n}\nb", "if a; then b;\n", "echo $(if a)",
    "echo $(a))", "for x in a; do b; done done", "case x in a) b;; esac esac", "a |& ", "! ;",
    "\"a\"() { b; }; (", "echo <(a", "echo >(a", "$(", "`", "${", "x=$(", "x='",
    "a <<E b)", "a=(1 (2))", "until a", "if a then b fi", "while a do b done", "{ a }",
    "for x in a b c do d; done", "function f() a", "time ;;",
  ]

  /// Scripts that bash rejects when it runs them, though `bash -n` ends with status 0.
  static let brokenConditions: [String] = [
    "[[ ]]", "[[ a && ]]", "[[ ( a ]]", "[[ a == ]]", "[[ a b c ]]", "[[ -f ]] ||",
  ]
}
