import BelayModel
import BelayTestSupport
import Foundation
import Testing

@Suite(
  "Changed files", .enabled(if: BuiltExecutables.arePresent, "\(BuiltExecutables.hint)"),
  .timeLimit(.minutes(2)))
struct WorkTreeTests {
  @Test("are those of patches, of heredocs and of git, each with its mark")
  func marks() throws {
    let tree = try WorkTree()
    try tree.shell("echo mine > before.txt; echo mine >> b.txt; echo mine >> c.txt")
    let prompt = try tree.prompt()
    #expect(prompt.status == 0 && prompt.output.isEmpty && prompt.error.isEmpty, "\(prompt)")
    try tree.patched(
      "*** Begin Patch\n*** Update File: a.txt\n@@\n-one\n+two\n*** End Patch", id: "c1")
    try tree.pre(
      .shell(
        "mkdir -p sub && cd sub && apply_patch <<'EOF'\n*** Begin Patch\n*** Add File: new.txt\n+x\n*** End Patch\nEOF"
      ),
      id: "c2")
    try tree.ran("sed -i s/mine/yours/ c.txt; echo > gen.txt", id: "c3")
    try tree.shell(
      "echo two > a.txt; mkdir -p sub; echo x > sub/new.txt; echo yours >> c.txt; echo > gen.txt")
    let stop = try tree.stop()
    #expect(stop.status == 0)
    #expect(
      try tree.files() == [
        "A before.txt pre-existing", "A gen.txt shell", "A sub/new.txt patch", "M a.txt patch",
        "M b.txt pre-existing", "M c.txt shell",
      ])
  }

  @Test("that were written after the answer, but before git was asked, are not pre-existing")
  func quick() throws {
    let tree = try WorkTree()
    // Its time stands for an agent that is quicker than git.
    try tree.shell("echo mine > before.txt; echo quick > quick.txt; touch -d '+1 minute' quick.txt")
    try tree.prompt()
    _ = try tree.stop()
    #expect(try tree.files() == ["A before.txt pre-existing", "A quick.txt shell"])
  }

  @Test("that were committed, deleted or put back during the turn are listed")
  func committed() throws {
    let tree = try WorkTree()
    try tree.shell("echo mine > before.txt; echo mine >> b.txt")
    try tree.prompt()
    try tree.shell(
      "echo two > a.txt; git commit -qam two; rm before.txt; git checkout -q b.txt; git rm -q c.txt"
    )
    _ = try tree.stop()
    #expect(
      try tree.files() == [
        "D before.txt shell", "D c.txt shell", "M a.txt shell", "M b.txt shell",
      ])
    let later = tree.later("turn-2")
    try later.prompt()
    _ = try later.stop()
    #expect(
      try later.files().count == 4, "the run is the session; what a later turn leaves alone stays")
  }

  @Test("outside of a repository nothing is said of git")
  func noRepository() throws {
    let tree = try WorkTree()
    try tree.shell("rm -rf .git")
    _ = try tree.call.run(
      .userPromptSubmit, EventBuilder.prompt("x", cwd: tree.call.project))
    _ = try tree.stop()
    #expect(try tree.files().isEmpty)
    #expect(try tree.risks().allSatisfy { !$0.contains("git") })
    #expect(tree.call.scratch.files(below: "home/.local/state/belay/snapshots").isEmpty)
  }

  @Test("a snapshot holds no name that a session id could choose, and one session has one")
  func snapshotPlaces() throws {
    let tree = try WorkTree(session: "../../../evil")
    try tree.prompt()
    let second = tree.later("turn-2")
    try second.prompt()
    let found = tree.call.scratch.files(below: "home/.local/state/belay/snapshots")
    #expect(found.count == 1)
    #expect(!FileManager.default.fileExists(atPath: tree.call.scratch.path("home/evil")))
    _ = try tree.call.run(
      .stop, EventBuilder(.sessionEnd, session: "../../../evil", cwd: tree.call.project))
    #expect(tree.call.scratch.files(below: "home/.local/state/belay/snapshots").isEmpty)
  }

  /// Ways of a repository to have something executed, or to make git wait for ever.
  @Test(
    "a hostile repository executes nothing and makes nobody wait",
    arguments: [
      "git config core.fsmonitor $MARK", "git config filter.evil.clean $MARK",
      "git config filter.evil.process $MARK", "git config core.hooksPath $PWD/hooks",
      "git config core.pager $MARK; git config diff.external $MARK",
      "mkfifo fifo; git config include.path $PWD/fifo",
      "mkfifo .git/fifo; rm -f .git/index; ln -s fifo .git/index",
      "mkfifo pipe", "mkfifo p; git config core.excludesFile $PWD/p",
      "mv .git ../elsewhere; ln -s ../elsewhere .git; git config core.fsmonitor $MARK",
      "mv .git ../elsewhere; echo 'gitdir: ../elsewhere' > .git; git config core.fsmonitor $MARK",
      "mkdir m && cd m && git init -q . && git -c user.name=d -c user.email=d@e commit -qm x --allow-empty && git config filter.evil.clean $MARK && git config core.fsmonitor $MARK && cd .. && git add m 2>/dev/null",
      "git config core.worktree /proc", "git config status.showUntrackedFiles no",
    ])
  func hostile(setUp: String) throws {
    let tree = try WorkTree()
    let mark = try tree.call.scratch.file(
      "mark", "#!/bin/sh\ntouch \(tree.call.scratch.path("ran"))\ncat\n", mode: 0o755)
    try tree.shell(
      """
      echo '* filter=evil diff=evil' > .gitattributes; mkdir hooks
      for hook in post-index-change fsmonitor-watchman; do cp \(mark) hooks/$hook; done
      MARK=\(mark); \(setUp)
      """)
    try? FileManager.default.removeItem(atPath: tree.call.scratch.path("ran"))
    let prompt = try tree.call.run(
      .userPromptSubmit,
      EventBuilder.prompt("Go.", cwd: tree.call.project).with("turn_id", .string(tree.turn)))
    #expect(prompt.status == 0 && prompt.output.isEmpty, "\(prompt)")
    #expect(prompt.seconds < 1)
    Thread.sleep(forTimeInterval: 0.4)
    try tree.shell("echo two > a.txt")
    let stop = try tree.stop()
    #expect(stop.status == 0)
    #expect(stop.seconds < 1.5, "\(stop)")
    #expect(!FileManager.default.fileExists(atPath: tree.call.scratch.path("ran")))
    #expect(gitProcesses(below: tree.call.scratch.path).isEmpty)
  }

  @Test("filters and slowness are said, and a huge tree is passed over")
  func saidSo() throws {
    let filters = try WorkTree()
    try filters.shell("git config filter.evil.clean cat")
    try filters.prompt()
    _ = try filters.stop()
    #expect(try filters.risks().contains { $0.contains("filter.evil.clean") })
    let huge = try WorkTree()
    try huge.shell("mkdir many; seq 1 12000 | sed 's,^,many/f,' | xargs touch")
    try huge.prompt()
    _ = try huge.stop()
    let risks = try huge.risks()
    #expect(risks.contains { $0.contains("files not compared with git") }, "\(risks)")
  }

  /// Processes that work below a folder, by Linux's own list.
  private func gitProcesses(below folder: String) -> [String] {
    let found = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return found.filter { Int($0) != nil }.filter { process in
      let place = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(process)/cwd")
      return place?.hasPrefix(folder) == true
    }
  }
}
