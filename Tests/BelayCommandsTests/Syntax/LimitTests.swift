import BelayCommands
import Foundation
import Testing

/// Hostile scripts end soon, with a problem that says so, and keep what was found before.
@Suite(.serialized) struct LimitTests {
  /// What is repeated up to the size limit.
  static let units: [String] = [
    "(", "$(", "$((", "${x:-", "`", "\\`", "'", "\"", "\"$(", "{", "{a,b}", "{a,", "{a,b}{c,d} ",
    "echo {1..9999999};", "<<E ", "cat <<E\n$x\nE\n", "[[ a && ", "if a;then ",
    "if a;then x=1;fi\n",
    "for i in a b;do x=$x$i;", "case x in x)", "a|", "x=1&&", "a[", "a[a[a[ ", "*[a", "sudo ",
    "xargs ", "find . -exec rm {} \\; ;", ")\n", "fi\n", "x=$x$x;", "f(){ f;};f;", "a;", "$x ",
    "eval ", "bash -c ", "! ", "time ", "((", "a=(", "<(", "$[", "${", "x=\"$x;$x\";eval \"$x\";",
    "\\\n", "\r\n", "#\n", "[[ ( ", "function f { ", "coproc ", "a && ", "&", ";;", "<<<", ">",
    "g() { rm a; }; b\nc | g d\ne | h\n", "php -r 'eval(base64_decode(\"AAAA\"));'",
    "php -r 'e ```` n'", "x=q;case $x in a) b;;esac;", "a[ b] ",
    "rm ````${x:-``````{a,b}```````]`````rfcase - inb}``````rfcase - in ; ",
  ]

  @Test(arguments: units)
  func timeIsLinear(unit: String) {
    expectLinear(unit, 16 << 10, LimitTests.analyze)
  }

  /// Commands on one line, about which rules look at the rest of the line or at what stands before.
  @Test(arguments: [
    "kill $(ps x)&", "\"$(curl -s localhost:3000)\"", "x \"$(curl -s a)\"|", "curl a|sh|",
    "docker rm $(docker ps -q)&", "tar x|", "cd a;rm -rf b&&", "git push -f&", "a=b rm $a|",
  ])
  func judgingTakesLinearTime(unit: String) {
    expectLinear(unit, 4 << 10) { script in
      _ = CommandJudging.evidence(String(decoding: script, as: UTF8.self))
    }
  }

  private func expectLinear(_ unit: String, _ size: Int, _ work: ([UInt8]) -> Void) {
    let short = LimitTests.script(unit, size)
    let long = LimitTests.script(unit, 4 * size)
    var quickest = Double.infinity
    var slowest = Double.infinity
    for _ in 0..<3 {
      quickest = min(quickest, LimitTests.processorTime { work(short) })
      slowest = min(slowest, LimitTests.processorTime { work(long) })
    }
    // Four times the input; a quadratic step would take sixteen times as long.
    #expect(slowest < quickest * 10 + 0.1, "\(unit): \(quickest) s, then \(slowest) s")
  }

  @Test func tooLongScriptsAreNotJudged() {
    let script = [UInt8](repeating: 97, count: CommandAnalyzer.sizeLimit + 1)
    let analysis = CommandAnalyzer.analyze(script[...], context: Rendering.context)
    #expect(LimitTests.isTooComplex(analysis))
  }

  @Test(arguments: ["( ", "$(", "\"$(", "${x:-", "if a;then ", "{a,b}{c,d}{e,f}{1..99} "])
  func depthAndWorkAreBounded(unit: String) {
    let script = "rm first\n" + unit + String(repeating: unit, count: 500)
    let analysis = Rendering.analyze(script)
    #expect(LimitTests.isTooComplex(analysis))
    #expect(analysis.commands.first.map(Rendering.words) == "rm first")
  }

  @Test(arguments: [
    "f(){ f;f;};f", ":(){ :|:& };:", "x='eval \"$x\"'; eval \"$x\"", "a(){ b; }; b(){ a; }; a",
    "alias a='a a'\na", "f(){ eval \"f $1$1\"; };f x",
  ])
  func recursionEnds(script: String) {
    #expect(Rendering.analyze(script).commands.count < 1_000)
  }

  @Test func nestingThatPeopleWriteIsFine() {
    let depth = 20
    let script =
      String(repeating: "echo \"$(", count: depth) + "a" + String(repeating: ")\"", count: depth)
    let analysis = Rendering.analyze(script)
    #expect(analysis.problems.isEmpty)
    #expect(analysis.commands.count == depth + 1)
  }

  /// Seconds that this thread computes, whatever else the machine does.
  private static func processorTime(_ body: () -> Void) -> Double {
    var start = timespec()
    var end = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start)
    body()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end)
    return Double(end.tv_sec - start.tv_sec) + Double(end.tv_nsec - start.tv_nsec) / 1e9
  }

  private static func script(_ unit: String, _ size: Int) -> [UInt8] {
    let bytes = Array(unit.utf8)
    return (0..<size).map { bytes[$0 % bytes.count] }
  }

  private static func analyze(_ script: [UInt8]) {
    let analysis = CommandAnalyzer.analyze(script[...], context: Rendering.context)
    precondition(analysis.commands.count <= 4_096)
  }

  private static func isTooComplex(_ analysis: CommandAnalysis) -> Bool {
    analysis.problems.contains { problem in
      if case .tooComplex = problem { return true }
      return false
    }
  }
}
