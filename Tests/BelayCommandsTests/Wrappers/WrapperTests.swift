import Testing

@testable import BelayCommands

/// Wrappers are taken off by their grammars.
@Suite struct WrapperTests {
  static let table: [(String, [String])] = [
    ("sudo rm x", ["[sudo] rm x"]),
    ("sudo -u root -g wheel -- rm x", ["[sudo] rm x"]),
    ("sudo -uroot A=1 rm x", ["[sudo] rm x"]),
    ("sudo --user=root -EH rm x", ["[sudo] rm x"]),
    ("sudo --user root rm x", ["[sudo] rm x"]),
    ("sudo", ["sudo"]),
    ("sudo -l rm", ["sudo -l rm"]),
    ("doas -u root rm x", ["[doas] rm x"]),
    ("env", ["env"]),
    ("env -i A=1 -u B rm x", ["[env] rm x"]),
    ("env -S 'rm -rf' x", ["[env] rm -rf x"]),
    (
      "command rm x; builtin rm y; command -v rm",
      ["[command] rm x", "[builtin] rm y", "command -v rm"]
    ),
    ("exec rm x", ["[exec] rm x"]),
    ("exec -a name rm x", ["[exec] rm x"]),
    ("exec > out", ["exec"]),
    ("nohup nice -n 10 ionice -c2 rm x", ["[nohup, nice, ionice] rm x"]),
    ("nice -10 rm x", ["[nice] rm x"]),
    ("timeout -k 5 10s rm x", ["[timeout] rm x"]),
    ("timeout --signal=KILL 10 rm x", ["[timeout] rm x"]),
    ("timeout $t rm x", ["[timeout] rm x"]),
    ("/usr/bin/time -f %e rm x", ["[time] rm x"]),
    ("stdbuf -oL setsid rm x", ["[stdbuf, setsid] rm x"]),
    ("/usr/bin/sudo /bin/rm x", ["[sudo] /bin/rm x"]),
    ("xargs rm", ["[xargs] rm <unknown>"]),
    ("ls | xargs -0 -n1 -P 4 rm -f", ["ls", "[xargs] rm -f <unknown>"]),
    ("ls | xargs -I{} mv {} x/{}", ["ls", "[xargs] mv <unknown> x/<unknown>"]),
    ("echo a b | xargs rm", ["echo a b", "[xargs] rm a b"]),
    ("echo / | xargs -I% rm -rf %", ["echo /", "[xargs] rm -rf /"]),
    (
      "find x -name a -exec rm {} \\;",
      ["find x -name a -exec rm {} ;", "[find -exec] rm x/a"]
    ),
    (
      "find . -type f -exec rm {} + -ok mv {} y \\;",
      [
        "find . -type f -exec rm {} + -ok mv {} y ;", "[find -exec] rm ./<*>",
        "[find -ok] mv ./<*> y",
      ]
    ),
    (
      "find . -exec sh -c 'rm \"$1\"' _ {} \\;",
      [
        "find . -exec sh -c rm \"$1\" _ {} ;", "[find -exec, sh -c] rm ./<*>",
      ]
    ),
    ("find . -delete", ["find . -delete", "[find -delete] rm -f ./<*>"]),
    (
      "find . -mtime +3 -delete",
      ["find . -mtime +3 -delete", "[find -delete] rm -f ./<unknown>"]
    ),
    (
      "find . -name node_modules -prune -o -name a -exec rm {} \\;",
      [
        "find . -name node_modules -prune -o -name a -exec rm {} ;",
        "[find -exec] rm ./a",
      ]
    ),
    ("find d -name a | xargs rm", ["find d -name a", "[xargs] rm d/a"]),
    ("fd -e c -x rm", ["fd -e c -x rm", "[fd -x] rm ./<*.c>"]),
    ("bash -c 'rm x'", ["[bash -c] rm x"]),
    ("bash -lc 'rm x'; sh -euxc 'rm y'", ["[bash -c] rm x", "[sh -c] rm y"]),
    ("bash -o pipefail -c 'rm x'", ["[bash -c] rm x"]),
    ("bash -euo pipefail -c 'rm x'", ["[bash -c] rm x"]),
    ("bash --norc --rcfile f -c 'rm x'", ["[bash --norc] bash --norc --rcfile f -c rm x"]),
    ("bash -c 'rm \"$0\" \"$1\"' a b", ["[bash -c] rm a b"]),
    ("bash -c 'rm \"$@\"' _ a b", ["[bash -c] rm a b"]),
    ("bash -c \"sh -c 'rm x'\"", ["[bash -c, sh -c] rm x"]),
    ("bash x.sh -c y", ["bash x.sh -c y"]),
    ("bash", ["bash"]),
    ("bash -i", ["bash -i"]),
    ("eval rm x", ["[eval] rm x"]),
    ("eval 'x=rm'; $x y", ["rm y"]),
    ("eval \"a; b\" c", ["[eval] a", "[eval] b c"]),
    ("su -c 'rm x' bob; su - bob -c 'rm y'; su bob", ["[su -c] rm x", "[su -c] rm y", "su bob"]),
    ("runuser -u bob -- rm x", ["[runuser] rm x"]),
    ("flock /tmp/l rm x; flock -n /tmp/l -c 'rm y'", ["[flock] rm x", "[flock -c] rm y"]),
    ("watch -n 1 rm x", ["[watch] rm x"]),
    ("script -qc 'rm x' /dev/null", ["[script -c] rm x"]),
    ("unshare -r rm x", ["[unshare] rm x"]),
    ("chroot /mnt rm x", ["[chroot] @ rm x"]),
    ("parallel rm ::: a b", ["[parallel] rm a b"]),
    ("ssh -p 22 host rm -rf x", ["ssh -p 22 host rm -rf x", "[ssh] @ rm -rf x"]),
    (
      "ssh host 'cd x && rm y'",
      ["ssh host cd x && rm y", "[ssh] @ cd x", "[ssh] @ rm y"]
    ),
    ("ssh host -- rm x", ["ssh host -- rm x", "[ssh] @ rm x"]),
    ("ssh host", ["ssh host"]),
    (
      "docker exec -it -u root c rm x",
      ["docker exec -it -u root c rm x", "[docker exec] @ rm x"]
    ),
    (
      "docker run --rm -v /:/h alpine rm -rf /h",
      ["docker run --rm -v /:/h alpine rm -rf /h", "[docker run] @ rm -rf /h"]
    ),
    ("docker ps", ["docker ps"]),
    (
      "docker compose exec web rm x",
      ["docker compose exec web rm x", "[docker compose exec] @ rm x"]
    ),
    ("podman run --rm i rm x", ["podman run --rm i rm x", "[podman run] @ rm x"]),
    ("kubectl -n ns exec pod -c c -- rm x", ["[kubectl exec] @ rm x"]),
    ("kubectl get pods", ["kubectl get pods"]),
    ("busybox rm x", ["[busybox] rm x"]),
    ("strace -f -o out rm x", ["[strace] rm x"]),
    ("gdb --args rm x", ["[gdb] rm x"]),
    ("systemd-run --user -p A=1 rm x", ["systemd-run --user -p A=1 rm x", "[systemd-run] rm x"]),
    ("npx -y rimraf x", ["[npx, rimraf] rm -rf x"]),
    ("cmake -E remove_directory x", ["[cmake] rm -rf x"]),
    ("runuser -l bob -c 'rm x'", ["[runuser -c] rm x"]),
    ("nix develop -c rm -rf x", ["[nix develop] rm -rf x"]),
    ("concurrently 'rm x' 'rm y'", ["[concurrently] rm x", "[concurrently] rm y"]),
    ("cross-env A=1 rm x", ["[cross-env] rm x"]),
    ("dotenv -e .env.test -- rm x", ["[dotenv] rm x"]),
    ("mise exec node@20 -- rm x", ["[mise exec] rm x"]),
    ("npm explore p -- rm x", ["[npm explore] rm x"]),
    ("gosu bob rm x; tini -- rm y", ["[gosu] rm x", "[tini] rm y"]),
    ("echo 'rm x' | xargs -I{} bash -c '{}'", ["echo rm x", "[xargs, bash -c] rm x"]),
    ("git rebase -x 'rm x' main", ["[git] rm x", "git rebase -x rm x main"]),
    ("git -c alias.z='!rm x' z y", ["[git alias] rm x y", "git -c alias.z=!rm x z y"]),
    ("git -c alias.p='push -f' p o", ["[git alias] git push -f o", "git -c alias.p=push -f p o"]),
    ("git bisect run rm x", ["[git bisect run] rm x", "git bisect run rm x"]),
    (
      "git submodule foreach --recursive 'rm x'",
      ["[git submodule foreach] rm x", "git submodule foreach --recursive rm x"]
    ),
    ("GIT_PAGER='rm x' git log", ["[GIT_PAGER] rm x", "git log"]),
    (
      "tar cf a --checkpoint-action=exec='rm x' b",
      ["[tar] rm x", "tar cf a --checkpoint-action=exec=rm x b"]
    ),
    ("LD_PRELOAD=/tmp/x.so ls", ["export LD_PRELOAD=/tmp/x.so", "ls"]),
    (
      "uv run --with a rm x; poetry run rm y; pipx run z",
      ["[uv run] rm x", "[poetry run] rm y", "[pipx run] z"]
    ),
    ("npm exec -- rm x", ["[npm exec] rm x"]),
    ("uv pip install x", ["uv pip install x"]),
    ("sudo bash -c 'rm x'", ["[sudo, bash -c] rm x"]),
    ("nix-shell -p a --run 'rm x'", ["[nix-shell -c] rm x"]),
    ("sudo -u \"$U\" rm x", ["[sudo] rm x"]),
    ("tmux new-session -d 'rm x'", ["[tmux new-session] rm x"]),
  ]

  @Test(arguments: table.filter { !$0.0.contains("--norc") })
  func wrapperIsTakenOff(script: String, commands: [String]) {
    #expect(Rendering.commands(script) == commands)
  }

  @Test func longOptionsOfShellsTakeValues() {
    #expect(Rendering.commands("bash --norc --rcfile f -c 'rm x'") == ["[bash -c] rm x"])
  }

  @Test func otherTablesAreCountedByFirstLetter() {
    for (index, entry) in CodeOptions.all.enumerated() {
      let first = CodeOptions.first(of: Array(entry.program.utf8)[...])
      #expect(first == CodeOptions.all.firstIndex { $0.program == entry.program })
      if let first {
        #expect(CodeOptions.all[first...index].allSatisfy { $0.program == entry.program })
      }
    }
    for entry in InterpreterTable.all {
      let argv = [entry.name, entry.subcommand].map { Word(literal: Array($0.utf8)) }
      #expect(InterpreterTable.find(Array(entry.name.utf8)[...], argv)?.name == entry.name)
    }
  }

  @Test func tableIsSortedByFirstLetter() {
    let letters = WrapperTable.all.dropLast().compactMap(\.name.utf8.first)
    #expect(letters == letters.sorted())
    for (index, grammar) in WrapperTable.all.enumerated() {
      let first = WrapperTable.all.firstIndex { $0.name == grammar.name }
      #expect(
        WrapperTable.grammar(of: Array(grammar.name.utf8)[...]) == first,
        "\(grammar.name): `starts` must be counted again")
      if let first {
        let between = WrapperTable.all[first...index].map(\.name)
        #expect(between.allSatisfy { $0 == grammar.name }, "\(grammar.name) is scattered")
      }
    }
  }

  @Test func theTableOfSynonymsIsCountedRight() {
    for (letter, start) in SynonymTable.starts.dropLast().enumerated() {
      let end = SynonymTable.starts[letter + 1]
      #expect(start <= end)
      for index in Int(start)..<Int(end) {
        #expect(SynonymTable.all[index].name.utf8.first == UInt8(letter + 97))
      }
    }
    #expect(SynonymTable.starts.count == 27)
    #expect(SynonymTable.starts.last.map(Int.init) == SynonymTable.all.count)
  }
}
