/// Scripts at the edge of what bash accepts, each once judged otherwise than bash judges it.
///
/// They are apart from `SyntaxCorpus` because a seed of the mutations means nothing with other scripts.
enum SyntaxEdges {
  static let scripts: [String] = [
    // A subscript where a command begins reaches to its bracket.
    "e[cho a", "e[cho \"\"", "ec[ho '#' \\#", "a;b[if&c", "a[[ a | b | c", "a[ <<E &\nb\nE\nc",
    "echo[ ${x[@]}", "echo[ ${x[@]} ]", "a[1+2[]=3 b", "a[12\\]=3 b", "e[ b; c ]d",
    "e[[ a =~ ^b(c|d)$ ]]cho b", "e[ a\nb; ]c", "X=1 e[ a; b ]c", "a=([0]=b [1=c)",
    "declare -A m=([a]=b [c d\ne]=\"f g\")", "c['1]=b", "c['1']=b", "c[\"]\"]=b",
    // Expansions of no name.
    "echo ${${x:-\\}}", "echo ${${x:-y}}", "echo ${$(a)}", "echo ${0} ${$(*}", "echo ${$}",
    // Conditions.
    "[[ -f ]]", "[[ ! -e ]]", "[[ -q ]]", "[[ -q x ]]", "[[ -e && b ]]", "[[ a\n&& b ]]",
    "[[ -f a\n&& b ]]", "[[ a == b\n&& c ]]", "[[ a ]]b", "[[ -d <b ]]", "[[ a < b ]]",
    "[[ a =~ ^b(<c|d)$ ]]", "[[ a =~ ^b(c\nd)$ ]]", "[[ (a = b ]]",
    // Reserved words.
    "in", "a\nin b", "}<(a)", "echo ; }<(a)", "a | time", "a | time b", "a | time;",
    "while a; do b; done < c fi", "if (a) then b; fi", "if { a; } then b; fi > c",
    // Redirections.
    "a <2>b", "a > 2>b", "a 2>&3<>b", "a >&2>b", "a <2 >b",
    // Here-documents in substitutions.
    "x=$(cat <<E)\nfunction f-g {\nE\nb", "echo $(cat <<E) $(cat <<F)\n(\nE\n)\nF\nc",
    "x=$(cat <<E\na\nEf() { b; }; f)\n", "x=$(cat <<E\na\nE)\n",
  ]
}
