/// All wrappers that are taken off, as data, by the first letter of their name.
enum WrapperTable {
  /// The grammars of programs of that name; the first one.
  ///
  /// Others of the name follow behind it.
  static func grammar(of program: ArraySlice<UInt8>) -> Int? {
    guard let first = program.first, program.count <= 17 else {
      // The loader by its full name: `ld-linux-x86-64.so.2 program`.
      return program.begins(with: "ld-linux") ? loader : nil
    }
    let letter = Int(first) - 97
    if letter < 0 || letter > 25 { return first == 46 && program.count == 1 ? dot : nil }
    let entries = all
    let table = entries.span
    let name = program.span
    for index in Int(starts[letter])..<Int(starts[letter + 1])
    where ByteText.equal(name, table[index].name) {
      return index
    }
    return nil
  }

  /// Where the names with each letter begin in `all`.
  ///
  /// Counted by hand so that starting costs nothing; a test counts again.
  static let starts: [UInt16] = [
    0, 8, 19, 41, 64, 74, 88, 98, 102, 108, 109, 113, 122,
    134, 157, 162, 187, 187, 200, 236, 258, 264, 268, 274, 278, 282, 284,
  ]

  /// The entry of the dynamic loader.
  private static var loader: Int? { grammar(of: Array("ld.so".utf8)[...]) }

  /// The entry of the command that is a dot.
  private static var dot: Int { all.count - 1 }

  /// Sorted by first letter; grammars of one name stand together.
  static let all: [WrapperGrammar] = [
    WrapperGrammar("abduco", values: "ecAnl", operands: 0),
    WrapperGrammar("asdf", "exec"),
    WrapperGrammar("ash", values: "oO", inner: .shell, refuses: "n"),
    WrapperGrammar("at", values: "fqt", inner: .input, refuses: "l d r c"),
    WrapperGrammar("aws-vault", "exec", values: "dn", long: "duration", operands: 1),
    WrapperGrammar("alacritty", inner: .rest, code: "e command"),
    WrapperGrammar("apptainer", "exec", values: "BHW", long: "bind home pwd env", operands: 1),
    WrapperGrammar("arch-chroot", operands: 1, remote: true),
    WrapperGrammar("bash", values: "oO", long: "rcfile init-file", inner: .shell, refuses: "n"),
    WrapperGrammar("batch", inner: .input),
    WrapperGrammar("bear", values: "o", long: "output config"),
    WrapperGrammar("builtin"),
    WrapperGrammar("bun", "x"),
    WrapperGrammar("bundle", "exec"),
    WrapperGrammar("bunx"),
    WrapperGrammar("busybox", refuses: "list help install"),
    WrapperGrammar(
      "bwrap",
      long: """
        bind ro-bind dev-bind symlink setenv chdir proc dev tmpfs hostname uid gid \
        unsetenv dir cap-add cap-drop
        """, directory: "chdir"),
    WrapperGrammar("bpftrace", values: "cep", inner: .option, code: "c"),
    WrapperGrammar("berglas", "exec", needsDashes: true),
    WrapperGrammar("caffeinate", values: "tw"),
    WrapperGrammar(
      "cargo", "watch", values: "wid", long: "watch ignore delay", inner: .option, code: "s shell"),
    WrapperGrammar("catchsegv"),
    WrapperGrammar("cgexec", values: "g"),
    WrapperGrammar("ccache", refuses: "C c s x p z"),
    WrapperGrammar("chamber", "exec", needsDashes: true),
    WrapperGrammar("chpst", values: "uUbenlmdofptrc/"),
    WrapperGrammar("chronic"),
    WrapperGrammar("chroot", long: "userspec groups", operands: 1, remote: true),
    WrapperGrammar("chrt", values: "TPD", operands: 1, refuses: "p m"),
    WrapperGrammar("command", refuses: "v V"),
    WrapperGrammar(
      "concurrently", values: "nclmspk", long: "names prefix prefix-colors success max-processes",
      inner: .codes),
    WrapperGrammar(
      "conda", "run", values: "np", long: "name prefix cwd", directory: "cwd"),
    WrapperGrammar("cpulimit", values: "lp"),
    WrapperGrammar("csh", inner: .shell, refuses: "n"),
    WrapperGrammar("cross-env", assigns: true),
    WrapperGrammar("cross-env-shell", inner: .code, assigns: true),
    WrapperGrammar("capsh", inner: .option, code: "c"),
    WrapperGrammar("chokidar", values: "cdt", long: "command", inner: .option, code: "c command"),
    WrapperGrammar("colima", "ssh", remote: true, needsDashes: true),
    WrapperGrammar("catatonit"),
    WrapperGrammar("clush", values: "wgxlfto", inner: .code, remote: true),
    WrapperGrammar("daemonize", values: "acepulEo"),
    WrapperGrammar("dash", values: "oO", inner: .shell, refuses: "n"),
    WrapperGrammar("dbus-launch"),
    WrapperGrammar("dbus-run-session"),
    WrapperGrammar("direnv", "exec", operands: 1),
    WrapperGrammar("doas", values: "uCa", refuses: "L"),
    WrapperGrammar(
      "docker", "exec", values: "euwHlc",
      long: "env env-file user workdir detach-keys host context", operands: 1,
      remote: true),
    WrapperGrammar(
      "docker", "run", values: "aceuwvplmhHn",
      long: """
        name env env-file user workdir volume mount publish network memory cpus \
        entrypoint hostname label platform restart add-host cap-add cap-drop device dns \
        expose gpus ip link log-driver log-opt net pid pull security-opt shm-size tmpfs \
        ulimit volumes-from host context cidfile cgroup-parent ipc userns runtime
        """, operands: 1, remote: true),
    WrapperGrammar(
      "docker", "compose exec", values: "euwfp",
      long: "env user workdir index file profile project-name", operands: 1,
      remote: true),
    WrapperGrammar(
      "docker", "compose run", values: "euwfpvlP",
      long: """
        env user workdir file profile project-name name entrypoint volume publish label
        """, operands: 1, remote: true),
    WrapperGrammar(
      "docker-compose", "exec", values: "euwfp",
      long: "env user workdir index file project-name", operands: 1,
      remote: true),
    WrapperGrammar(
      "docker-compose", "run", values: "euwfpvl",
      long: "env user workdir file name entrypoint volume publish",
      operands: 1, remote: true),
    WrapperGrammar(
      "doppler", "run", values: "pc", long: "project config token mount", code: "command"),
    WrapperGrammar("dotenv", "run", values: "ef", long: "file"),
    WrapperGrammar("dotenv", values: "efvpc", refuses: "p"),
    WrapperGrammar("dtach", values: "nAcNaer"),
    WrapperGrammar("distcc"),
    WrapperGrammar("dumb-init"),
    WrapperGrammar("devbox", "run", values: "ce", long: "config env"),
    WrapperGrammar("distrobox", "enter", values: "n", long: "name", needsDashes: true),
    WrapperGrammar("distrobox-enter", values: "n", long: "name", needsDashes: true),
    WrapperGrammar("dotenv-cli", values: "efvpc", refuses: "p"),
    WrapperGrammar("dotenvx", "run", values: "fe", long: "env-file env", needsDashes: true),
    WrapperGrammar("eatmydata"),
    WrapperGrammar("entr", code: "s"),
    WrapperGrammar(
      "env", values: "uCS", long: "unset chdir split-string",
      directory: "C chdir", assigns: true),
    WrapperGrammar("elvish", inner: .shell),
    WrapperGrammar("envchain", operands: 1),
    WrapperGrammar("envconsul", values: "c", long: "config prefix secret consul-addr vault-addr"),
    WrapperGrammar("envdir", operands: 1),
    WrapperGrammar("eval", inner: .code),
    WrapperGrammar("exec", values: "a"),
    WrapperGrammar("env-cmd", values: "fer"),
    WrapperGrammar("fakeroot", values: "lsib"),
    WrapperGrammar("fakechroot", values: "cedsb"),
    WrapperGrammar("faketime", values: "f", operands: 1),
    WrapperGrammar("fd", inner: .actions),
    WrapperGrammar("fdfind", inner: .actions),
    WrapperGrammar("find", inner: .actions),
    WrapperGrammar("firejail"),
    WrapperGrammar("fish", values: "CdDo", inner: .shell),
    WrapperGrammar(
      "flock", values: "wEc", long: "timeout wait conflict-exit-code", operands: 1,
      code: "c command"),
    WrapperGrammar("fnm", "exec", long: "using"),
    WrapperGrammar(
      "fly", "ssh console", values: "aC", long: "app command", inner: .option, code: "C command",
      remote: true),
    WrapperGrammar("foreman", "run", values: "ef", long: "env procfile"),
    WrapperGrammar("flatpak-spawn", long: "env directory"),
    WrapperGrammar("flox", "activate", needsDashes: true),
    WrapperGrammar(
      "gdb", values: "xpdcs", long: "command pid directory ex eval-command",
      refuses: "p pid"),
    WrapperGrammar(
      "gcloud", "compute ssh", long: "command zone project", inner: .option, code: "command",
      remote: true),
    WrapperGrammar("gosu", operands: 1),
    WrapperGrammar("gtime", values: "fo", long: "format output"),
    WrapperGrammar("gtimeout", values: "ks", long: "kill-after signal", operands: 1),
    WrapperGrammar("gamemoderun"),
    WrapperGrammar("gh", "codespace ssh", values: "c", inner: .option, code: "C", remote: true),
    WrapperGrammar("gnome-terminal", inner: .words),
    WrapperGrammar("guix", "shell", needsDashes: true),
    WrapperGrammar("guix", "environment", needsDashes: true),
    WrapperGrammar("heaptrack"),
    WrapperGrammar("hatch", "run"),
    WrapperGrammar(
      "hyperfine", values: "wmMrpcPDLSuNis",
      long:
        """
        warmup min-runs max-runs runs shell time-unit export-json export-csv export-markdown \
        export-asciidoc command-name parameter-scan parameter-list output input style conclude
        """,
      inner: .codes, code: "p prepare s setup c cleanup"),
    WrapperGrammar(
      "heroku", "run", values: "as", long: "app size env remote", inner: .code, remote: true),
    WrapperGrammar("ifne"),
    WrapperGrammar("incus", "exec", long: "cwd env group user mode", operands: 1, remote: true),
    WrapperGrammar("infisical", "run", long: "env path token projectId"),
    WrapperGrammar("intercept-build", long: "cdb"),
    WrapperGrammar("ionice", values: "cnpPu", long: "class classdata pid"),
    WrapperGrammar("ip", "netns exec", operands: 1),
    WrapperGrammar("jenv", "exec"),
    WrapperGrammar("ksh", values: "oO", inner: .shell, refuses: "n"),
    WrapperGrammar(
      "kubectl", "exec", values: "cnfs",
      long: "container namespace context cluster kubeconfig server user",
      remote: true, needsDashes: true),
    WrapperGrammar("kcov", operands: 1),
    WrapperGrammar("konsole", inner: .rest, code: "e"),
    WrapperGrammar("ld.so", long: "library-path preload audit argv0", refuses: "list verify help"),
    WrapperGrammar("linux32"),
    WrapperGrammar("linux64"),
    WrapperGrammar("logsave", operands: 1),
    WrapperGrammar("ltrace", values: "aeFlnopsuwx"),
    WrapperGrammar("lxc", "exec", operands: 1, remote: true),
    WrapperGrammar("limactl", "shell", long: "workdir", operands: 1, remote: true),
    WrapperGrammar("lerna", "exec", long: "scope ignore concurrency"),
    WrapperGrammar("lima", remote: true),
    WrapperGrammar("machinectl", "shell", long: "uid setenv machine", operands: 1, remote: true),
    WrapperGrammar("mise", "exec", values: "jC", needsDashes: true),
    WrapperGrammar("mise", "x", values: "jC", needsDashes: true),
    WrapperGrammar("mksh", values: "oO", inner: .shell, refuses: "n"),
    WrapperGrammar("mosh", values: "p", long: "ssh port", operands: 1, remote: true),
    WrapperGrammar("mpirun", values: "nHx", long: "np hostfile host"),
    WrapperGrammar("mpiexec", values: "nHx", long: "np hostfile host"),
    WrapperGrammar("multitime", values: "ioncq"),
    WrapperGrammar("multipass", "exec", values: "d", operands: 1, remote: true),
    WrapperGrammar("micromamba", "run", values: "np", long: "name prefix cwd", directory: "cwd"),
    WrapperGrammar("mamba", "run", values: "np", long: "name prefix cwd", directory: "cwd"),
    WrapperGrammar("minikube", "ssh", values: "pn", inner: .code, remote: true),
    WrapperGrammar("newgrp", inner: .option, code: "c"),
    WrapperGrammar("nice", values: "n", long: "adjustment"),
    WrapperGrammar("nix", "develop", inner: .rest, code: "c command"),
    WrapperGrammar("nix", "run"),
    WrapperGrammar("nix", "shell", inner: .rest, code: "c command"),
    WrapperGrammar(
      "nix-shell", values: "pAIE", long: "run command", inner: .option,
      code: "run command"),
    WrapperGrammar("noglob"),
    WrapperGrammar("nocorrect"),
    WrapperGrammar("nocache"),
    WrapperGrammar(
      "nodemon", values: "ewidx", long: "ext watch ignore delay signal cwd", inner: .option,
      code: "x exec"),
    WrapperGrammar("nohup"),
    WrapperGrammar("npm", "exec", values: "cw", long: "package", code: "c call"),
    WrapperGrammar("npm", "x", values: "cw", long: "package", code: "c call"),
    WrapperGrammar("npm", "explore", operands: 1),
    WrapperGrammar("npx", values: "cpw", long: "package workspace", code: "c call"),
    WrapperGrammar("nsenter", values: "tSG", long: "target setuid setgid", remote: true),
    WrapperGrammar("numactl", values: "NmCip", long: "membind cpunodebind physcpubind"),
    WrapperGrammar("nu", inner: .shell),
    WrapperGrammar("nvm", "exec", operands: 1),
    WrapperGrammar("nq"),
    WrapperGrammar("nerdctl", "exec", values: "euwn", operands: 1, remote: true),
    WrapperGrammar(
      "nerdctl", "run", values: "euwvpnmlh", long: "name network user workdir entrypoint platform",
      operands: 1, remote: true),
    WrapperGrammar("nodenv", "exec"),
    WrapperGrammar(
      "oc", "exec", values: "cn", long: "container namespace", remote: true, needsDashes: true),
    WrapperGrammar(
      "oc", "rsh", values: "cn", long: "container namespace", operands: 1, remote: true),
    WrapperGrammar("osh", values: "oO", inner: .shell, refuses: "n"),
    WrapperGrammar("op", "run", long: "env-file account session"),
    WrapperGrammar("onchange", values: "defiowp", needsDashes: true),
    WrapperGrammar(
      "parallel", values: "jaINSd",
      long: "jobs arg-file colsep delimiter joblog workdir sshlogin results",
      inner: .code, appends: true),
    WrapperGrammar("pdm", "run", values: "p"),
    WrapperGrammar("pdsh", values: "wxlft", inner: .code, remote: true),
    WrapperGrammar(
      "perf", "stat", values: "eprIxotCDMG",
      long: "event pid repeat output cpu delay interval-print"),
    WrapperGrammar(
      "perf", "record", values: "epoFcCmt", long: "event pid output freq count call-graph"),
    WrapperGrammar("pipenv", "run"),
    WrapperGrammar("pipx", "run", long: "spec python index-url"),
    WrapperGrammar("pkexec", long: "user"),
    WrapperGrammar("pnpm", "dlx", long: "package"),
    WrapperGrammar("pnpm", "exec", values: "C", directory: "C dir"),
    WrapperGrammar("pnpm", "-r exec"),
    WrapperGrammar("podman", "machine ssh", inner: .code, remote: true),
    WrapperGrammar(
      "podman", "exec", values: "euwl", long: "env env-file user workdir",
      operands: 1, remote: true),
    WrapperGrammar(
      "podman", "run", values: "aceuwvplmh",
      long: """
        name env env-file user workdir volume mount publish network memory cpus \
        entrypoint hostname label platform restart userns security-opt device pod
        """, operands: 1, remote: true),
    WrapperGrammar("podman-compose", "exec", values: "euw", operands: 1, remote: true),
    WrapperGrammar("poetry", "run", values: "C", directory: "C directory"),
    WrapperGrammar("prlimit"),
    WrapperGrammar("proot", values: "rbqwikp", long: "rootfs bind qemu cwd", directory: "w cwd"),
    WrapperGrammar("proxychains", values: "f"),
    WrapperGrammar("proxychains4", values: "f"),
    WrapperGrammar("pyenv", "exec"),
    WrapperGrammar("pixi", "run", values: "em", long: "environment manifest-path"),
    WrapperGrammar(
      "pueue", "add", values: "agdlwp", long: "after group delay label working-directory priority",
      inner: .code),
    WrapperGrammar("pssh", values: "hHlptoexO", inner: .code, remote: true),
    WrapperGrammar("parallel-ssh", values: "hHlptoexO", inner: .code, remote: true),
    WrapperGrammar("rbash", values: "oO", inner: .shell, refuses: "n"),
    WrapperGrammar("rbenv", "exec"),
    WrapperGrammar("retry", values: "tdm", long: "times delay until"),
    WrapperGrammar("rlwrap", values: "abcCDefghHlmMopPqSst"),
    WrapperGrammar("runcon", operands: 1),
    WrapperGrammar(
      "runuser", values: "ucgGsw", long: "user group shell",
      code: "c command"),
    WrapperGrammar("rtk"),
    WrapperGrammar("rustup", "run", operands: 1),
    WrapperGrammar("rvm", "do", operands: 0),
    WrapperGrammar("rye", "run"),
    WrapperGrammar("railway", "run", values: "es", long: "service environment"),
    WrapperGrammar("rr", "record"),
    WrapperGrammar("rtx", "exec", needsDashes: true),
    WrapperGrammar("s6-setuidgid", operands: 1),
    WrapperGrammar("sandbox-exec", values: "fnpD"),
    WrapperGrammar("sccache", refuses: "s z show-stats zero-stats"),
    WrapperGrammar("scan-build", values: "o"),
    WrapperGrammar("schroot", values: "cudn", long: "chroot user directory"),
    WrapperGrammar("screen", "stuff", values: "Sp", inner: .code),
    WrapperGrammar("screen", values: "cehpSstTx", refuses: "ls list r X"),
    WrapperGrammar(
      "script", values: "cEIoOBTtm", long: "command echo log-io log-out",
      inner: .option, code: "c command"),
    WrapperGrammar("sem", values: "j", long: "jobs id", inner: .code),
    WrapperGrammar("setarch"),
    WrapperGrammar("setpriv", long: "reuid regid groups pdeathsig"),
    WrapperGrammar("setsid"),
    WrapperGrammar("setuidgid", operands: 1),
    WrapperGrammar("sg", operands: 1, inner: .code, code: "c"),
    WrapperGrammar("sh", values: "oO", inner: .shell, refuses: "n"),
    WrapperGrammar("shx"),
    WrapperGrammar("softlimit", values: "abcdflmoprstu"),
    WrapperGrammar("source", inner: .file),
    WrapperGrammar(
      "ssh", values: "BbcDEeFIiJLlmOopQRSWw", operands: 1, inner: .code, refuses: "N G Q",
      remote: true),
    WrapperGrammar("sshpass", values: "pfdP"),
    WrapperGrammar("stdbuf", values: "ioe", long: "input output error"),
    WrapperGrammar(
      "strace", values: "abeEIoOpPsSuUX", long: "output attach user trace"),
    WrapperGrammar(
      "su", values: "cgGsTw", long: "group supp-group shell whitelist-environment",
      inner: .option, code: "c command session-command"),
    WrapperGrammar("su-exec", operands: 1),
    WrapperGrammar(
      "sudo", values: "ugpCcrtTUhRD",
      long: """
        user group prompt close-from role type command-timeout other-user host chroot \
        chdir
        """, directory: "D chdir", refuses: "l v V K e list edit",
      assigns: true),
    WrapperGrammar("systemd-inhibit", long: "what who why mode"),
    WrapperGrammar("systemd-nspawn", values: "DMu", long: "directory machine user", remote: true),
    WrapperGrammar(
      "systemd-run", values: "pEutGMCH",
      long: """
        property setenv unit uid gid nice working-directory slice on-active on-boot \
        on-startup on-unit-active on-unit-inactive on-calendar timer-property description \
        service-type host machine
        """, directory: "working-directory"),
    WrapperGrammar("singularity", "exec", values: "BHW", long: "bind home pwd env", operands: 1),
    WrapperGrammar("sops", "exec-env", operands: 1, inner: .code),
    WrapperGrammar("sops", "exec-file", operands: 1, inner: .code),
    WrapperGrammar("srun", values: "NnptcAJw", long: "partition nodes ntasks time"),
    WrapperGrammar(
      "sbatch", values: "NnptcAJwo", long: "wrap partition", inner: .option, code: "wrap"),
    WrapperGrammar(
      "start-stop-daemon", values: "pnucdxaS", long: "pidfile name user chuid chdir",
      inner: .option, code: "x exec a startas"),
    WrapperGrammar("saml2aws", "exec", values: "ap", needsDashes: true),
    WrapperGrammar("summon", values: "pefD", long: "provider environment"),
    WrapperGrammar("taskset", values: "p", operands: 1, refuses: "p"),
    WrapperGrammar("tcsh", inner: .shell, refuses: "n"),
    WrapperGrammar("teller", "run", values: "c", long: "config"),
    WrapperGrammar("time", values: "fo", long: "format output"),
    WrapperGrammar("timeout", values: "ks", long: "kill-after signal", operands: 1),
    WrapperGrammar("tini", values: "pe"),
    WrapperGrammar(
      "tmux", "new-session", values: "LSfceFnstxy", inner: .code, directory: "c"),
    WrapperGrammar("tmux", "new", values: "LSfceFnstxy", inner: .code, directory: "c"),
    WrapperGrammar("tmux", "new-window", values: "LSfceFnt", inner: .code, directory: "c"),
    WrapperGrammar("tmux", "split-window", values: "LSfceFlpt", inner: .code),
    WrapperGrammar("tmux", "run-shell", values: "LSfdt", inner: .code),
    WrapperGrammar("tmux", "send-keys", values: "NtT", inner: .code),
    WrapperGrammar("tmux", "send", values: "NtT", inner: .code),
    WrapperGrammar("torsocks"),
    WrapperGrammar("toybox", refuses: "list help"),
    WrapperGrammar("trickle", values: "dust"),
    WrapperGrammar("tsocks"),
    WrapperGrammar("tsp", values: "LND"),
    WrapperGrammar("toolbox", "run", values: "cdr", long: "container distro release"),
    WrapperGrammar("tox", "exec", values: "e", needsDashes: true),
    WrapperGrammar("terramate", "run", values: "CB", long: "chdir tags no-tags"),
    WrapperGrammar("terragrunt", "exec", needsDashes: true),
    WrapperGrammar("unbuffer"),
    WrapperGrammar("unshare", values: "RwSG", long: "root wd setuid setgid"),
    WrapperGrammar(
      "uv", "run", values: "pw",
      long: """
        with python package extra group env-file directory project with-requirements \
        with-editable index index-url only-group no-group
        """, directory: "directory"),
    WrapperGrammar("uv", "tool run", values: "pw", long: "with python from"),
    WrapperGrammar("uvx", values: "pw", long: "with python from index index-url"),
    WrapperGrammar("uftrace", "record"),
    WrapperGrammar(
      "vagrant", "ssh", values: "cp", inner: .option, code: "c command", remote: true),
    WrapperGrammar("valgrind"),
    WrapperGrammar("volta", "run", long: "node npm yarn pnpm"),
    WrapperGrammar("vglrun"),
    WrapperGrammar("watch", values: "nq", long: "interval", inner: .code),
    WrapperGrammar(
      "watchexec", values: "wefiNdsoPEC",
      long:
        """
        watch exts filter ignore delay-run signal debounce workdir env stop-signal \
        on-busy-update shell
        """,
      inner: .code, directory: "workdir"),
    WrapperGrammar("winpty"),
    WrapperGrammar("wezterm", "start", long: "cwd", directory: "cwd"),
    WrapperGrammar("with-contenv"),
    WrapperGrammar("wsl", values: "du", long: "distribution user cd exec"),
    WrapperGrammar("x86_64"),
    WrapperGrammar(
      "xargs", values: "EILPadns",
      long: "max-args max-procs max-lines delimiter arg-file max-chars",
      appends: true),
    WrapperGrammar("xvfb-run", values: "enfps", long: "server-num server-args"),
    WrapperGrammar("xterm", inner: .rest, code: "e"),
    WrapperGrammar("yarn", "dlx", values: "p"),
    WrapperGrammar("yarn", "exec"),
    WrapperGrammar("yarn", "workspaces foreach exec", values: "j"),
    WrapperGrammar("yash", values: "oO", inner: .shell, refuses: "n"),
    WrapperGrammar("zsh", values: "oO", inner: .shell, refuses: "n"),
    WrapperGrammar("zellij", "run", needsDashes: true),
    WrapperGrammar(".", inner: .file),
  ]
}
