import BelayModel

/// Publishing packages, releases and merges: always a person's decision.
enum PublishingRules {
  /// The rules, plain literals; see `BuiltInRule`.
  static let all: [BuiltInRule] = [
    BuiltInRule(
      id: "publish.npm", ruling: .ask, severity: .high,
      reason: "publishes a package",
      advice: "`--dry-run` shows what would be published",
      program: "npm|yarn|pnpm|bun|lerna",
      command: "publish",
      when: "!--registry=*localhost*|*127.0.0.1*",
      match: """
        npm publish
        npm publish --access public
        yarn publish
        pnpm publish -r
        npm --prefix pkg publish
        npm pub
        npm -w a publ
        """,
      notMatch: """
        npm publish --dry-run
        npm publish --registry http://localhost:4873
        npm pack
        npm run build
        npm install
        """),
    BuiltInRule(
      id: "publish.npm-nested", ruling: .ask, severity: .high,
      reason: "publishes a package",
      advice: "`--dry-run` shows what would be published",
      program: "yarn|pnpm",
      command: "npm publish",
      when: "",
      match: "yarn npm publish",
      notMatch: "yarn npm audit"),
    BuiltInRule(
      id: "publish.npm-withdraw", ruling: .deny, severity: .high,
      reason: "takes a package away from those who use it",
      advice: "`npm deprecate` warns them instead",
      program: "npm|pnpm",
      command: "unpublish",
      when: "",
      match: """
        npm unpublish pkg --force
        npm unpub pkg@1.0.0
        """,
      notMatch: "npm view pkg"),
    BuiltInRule(
      id: "publish.npm-change", ruling: .ask, severity: .medium,
      reason: "changes a published package or who may change it",
      advice: nil,
      program: "npm|pnpm",
      command: "deprecate|dist-tag|owner|access|token|team",
      when: ":add|rm|remove|set|create|revoke|grant|public|restricted|delete|*@*",
      match: """
        npm dist-tag add p@1 latest
        npm owner add eve p
        npm token create
        """,
      notMatch: """
        npm dist-tag ls p
        npm owner ls p
        npm token list
        """),
    BuiltInRule(
      id: "publish.script", ruling: .ask, severity: .medium,
      reason: "runs a task that deploys, releases or publishes",
      advice: nil,
      program: """
        npm|yarn|pnpm|bun|make|just|task|composer|poetry|hatch|pdm|uv|lerna|sbt|mix|flit|\
        conda|pod|lein
        """,
      command: "",
      when: """
        :run|run-script -s=deploy*|release*|publish*|ship*
        @goal !:install|i|add|ci|test|why|view|info|exec|dlx|remove|up|update|deps.get|--dry-run|\
        --help|--list|--dry|search|show|pip !-n|-h|--just-print|--what-if !--registry=*localhost*|*127.0.0.1*
        """,
      match: """
        npm run deploy
        make release
        yarn run publish:all
        just deploy-prod
        """,
      notMatch: """
        npm run build
        npm run release:dry
        npm run release -- --dry-run
        npm pkg get scripts.deploy
        npm pkg set scripts.deploy=./x
        make test
        make -n deploy
        make release-notes
        npm install release-it
        make
        """),
    BuiltInRule(
      id: "publish.goal", ruling: .ask, severity: .medium,
      reason: "runs a task that puts something into service, or takes it away",
      advice: "`-n` shows what it would do",
      program: "make|just|task",
      command: "",
      when: """
        :production|ship|push|*-push|push-image*|push-prod*|apply|*-apply|destroy|*-destroy !-n|--just-print|--list|-l
        """,
      match: """
        make production
        make docker-push
        just tf-apply
        make ENV=prod apply
        """,
      notMatch: """
        make test
        make -n push
        make apply-format
        """),
    BuiltInRule(
      id: "environment.make-shell", ruling: .ask, severity: .high,
      reason: "runs another program in place of the shell or the compiler",
      advice: nil,
      program: "make",
      command: "",
      when: ":SHELL=/tmp/*|SHELL=./*|CC=/tmp/*|CXX=/tmp/*",
      match: "make SHELL=/tmp/x all",
      notMatch: """
        make SHELL=/bin/bash test
        make CC=clang
        """),
    BuiltInRule(
      id: "publish.cargo", ruling: .ask, severity: .high,
      reason: "publishes or withdraws a crate",
      advice: "`cargo publish --dry-run` checks it",
      program: "cargo",
      command: "publish|yank|owner|login",
      when: "!-l|--list",
      match: """
        cargo publish
        cargo yank --version 1.0.0
        """,
      notMatch: """
        cargo publish --dry-run
        cargo build
        cargo package
        """),
    BuiltInRule(
      id: "publish.cargo-release", ruling: .ask, severity: .high,
      reason: "makes a release",
      advice: "without `--execute` it only shows what it would do",
      program: "cargo",
      command: "release",
      when: "-x|--execute",
      match: "cargo release minor --execute",
      notMatch: "cargo release minor"),
    BuiltInRule(
      id: "publish.cargo-task", ruling: .ask, severity: .medium,
      reason: "runs a task that deploys, releases or publishes",
      advice: nil,
      program: "cargo",
      command: "xtask|make|run-script|workspaces|ws",
      when: "@goal",
      match: """
        cargo xtask deploy
        cargo workspaces publish
        """,
      notMatch: """
        cargo xtask build
        cargo build --release
        """),
    BuiltInRule(
      id: "publish.python", ruling: .ask, severity: .high,
      reason: "publishes a Python package",
      advice: "`twine check` or a build checks it",
      program: "twine|poetry|uv|hatch|flit|pdm",
      command: "upload|publish",
      when: "",
      match: """
        twine upload dist/*
        poetry publish
        uv publish
        hatch publish
        """,
      notMatch: """
        twine check dist/*
        poetry build
        uv build
        """),
    BuiltInRule(
      id: "publish.ruby", ruling: .ask, severity: .high,
      reason: "publishes or withdraws a gem",
      advice: "`gem build` checks it",
      program: "gem",
      command: "push|yank|owner|release",
      when: "",
      match: """
        gem push x.gem
        gem yank x -v 1
        """,
      notMatch: """
        gem install x
        gem build x.gemspec
        """),
    BuiltInRule(
      id: "publish.dotnet", ruling: .ask, severity: .high,
      reason: "publishes or withdraws a package",
      advice: nil,
      program: "dotnet|nuget",
      command: "nuget push|delete",
      when: "",
      match: "dotnet nuget push x.nupkg",
      notMatch: """
        dotnet build
        dotnet restore
        dotnet nuget list source
        """),
    BuiltInRule(
      id: "publish.nuget", ruling: .ask, severity: .high,
      reason: "publishes or withdraws a package",
      advice: nil,
      program: "nuget",
      command: "push|delete",
      when: "",
      match: "nuget push x.nupkg",
      notMatch: "nuget restore"),
    BuiltInRule(
      id: "publish.jvm", ruling: .ask, severity: .high,
      reason: "publishes artifacts",
      advice: "`publishToMavenLocal` or `install` stays on this machine",
      program: "mvn|gradle|gradlew|./gradlew|./mvnw|sbt",
      command: "",
      when: """
        :deploy|deploy:deploy-file|*Upload|jib|jib:build|artifactoryPublish|*ToSonatype|*ToMavenCentral|release:perform|release:prepare|publish|publish*Repository|uploadArchives|\
        *:publish|closeAndRelease*|publishSigned|+publish* !@written:dryrun
        @goal !:--dry-run|-m
        """,
      match: """
        mvn deploy
        ./gradlew publish
        gradle publishToMavenCentral
        mvn clean deploy
        sbt publishSigned
        """,
      notMatch: """
        mvn install
        mvn release:prepare -DdryRun=true
        ./gradlew build
        ./gradlew publishToMavenLocal
        """),
    BuiltInRule(
      id: "publish.other", ruling: .ask, severity: .high,
      reason: "publishes a package",
      advice: nil,
      program: """
        pod|dart|flutter|conda|vsce|ovsx|mix|lein|clojars|luarocks|cabal|opam|composer|hex|stack
        """,
      command: "trunk|publish|upload|deploy|hex.publish|submit|pub",
      when: """
        :push|publish|upload|submit
        !:get|add|upgrade|outdated|run|deps|global|cache|build
        """,
      match: """
        vsce publish
        pod trunk push x.podspec
        stack upload .
        mix hex.publish
        dart pub publish
        """,
      notMatch: """
        flutter pub get
        dart pub get
        vsce package
        """),
    BuiltInRule(
      id: "publish.release-tool", ruling: .ask, severity: .high,
      reason: "makes a release",
      advice: nil,
      program: "changeset|semantic-release|np|release-it|goreleaser",
      command: "",
      when: """
        :publish|release|tag|patch|minor|major|*.*.* !--snapshot|--no-publish|--check
        """,
      match: """
        np minor
        goreleaser release
        changeset publish
        """,
      notMatch: """
        goreleaser release --snapshot
        goreleaser check
        changeset status
        changeset
        """),
    BuiltInRule(
      id: "publish.release-run", ruling: .ask, severity: .high,
      reason: "makes a release",
      advice: nil,
      program: "semantic-release|np|release-it",
      command: "",
      when: "@none !--no-publish|--version|-v|--no-npm|-d",
      match: """
        semantic-release
        np
        """,
      notMatch: """
        semantic-release --dry-run
        np --version
        """),
    BuiltInRule(
      id: "publish.registry-redirect", ruling: .ask, severity: .high,
      reason: "points package downloads elsewhere or weakens them",
      advice: "`--registry` for one call",
      program: "npm|yarn|pnpm|pip|pip3|bun",
      command: "config set",
      when: """
        :proxy|https-proxy|proxy=*|https-proxy=* !:*localhost*|*127.0.0.1*|null|*=null
        :registry|registry=*|*:registry*|npmregistryserver|*index-url*|*index_url*|*_auth*|strict-ssl*|cafile*|*script-shell*|\
        *trusted-host* !:https://registry.npmjs.org*|https://pypi.org/*|https://registry.yarnpkg.com*
        """,
      match: """
        npm config set registry https://x.example
        pip config set global.index-url https://x.example
        """,
      notMatch: """
        npm config get registry
        npm config set fund false
        npm config set registry https://registry.npmjs.org/
        """),
    BuiltInRule(
      id: "publish.npm-index", ruling: .ask, severity: .high,
      reason: "downloads packages from an unusual place",
      advice: nil,
      program: "npm|pnpm|yarn|bun|npx",
      command: "",
      when: """
        --registry=*:* !--registry=*pypi.org*|*pythonhosted.org*|*pytorch.org*|*npmjs.org*|\
        *npmjs.com*|*yarnpkg.com*|*proxy.golang.org*|*rubygems.org*|*crates.io*|*localhost*|\
        *127.0.0.1*|*npmmirror.com*|*taobao.org*|*tsinghua.edu.cn*|*aliyun.com*|\
        *ustc.edu.cn*|*goproxy.cn*|*goproxy.io*|*packagist.org*|*nvidia.com*|*github.com*|\
        *pkg.github.com*|*packages.microsoft.com*
        """,
      match: "npm install --registry http://x.example",
      notMatch: """
        npm install --registry https://registry.npmjs.org x
        npm install
        """),
    BuiltInRule(
      id: "publish.pip-index", ruling: .ask, severity: .high,
      reason: "downloads packages from an unusual place",
      advice: nil,
      program: "pip|pip3|uv|poetry|pdm",
      command: "",
      when: """
        --trusted-host=*.* !--trusted-host=*pypi.org|*pythonhosted.org|*pytorch.org
        -i|--index-url|--extra-index-url|--index|--default-index=*.* !-i|\
        --index-url|--extra-index-url|--index|--default-index=*pypi.org*|\
        *pythonhosted.org*|*pytorch.org*|*npmjs.org*|*npmjs.com*|*yarnpkg.com*|\
        *proxy.golang.org*|*rubygems.org*|*crates.io*|*localhost*|*127.0.0.1*|\
        *npmmirror.com*|*taobao.org*|*tsinghua.edu.cn*|*aliyun.com*|*ustc.edu.cn*|\
        *goproxy.cn*|*goproxy.io*|*packagist.org*|*nvidia.com*|*github.com*|\
        *pkg.github.com*|*packages.microsoft.com*
        """,
      match: """
        pip install -i http://x.example/simple y
        pip install --extra-index-url https://x.example y
        """,
      notMatch: """
        pip install --index-url https://download.pytorch.org/whl/cpu torch
        pip install x
        """),
    BuiltInRule(
      id: "shell.package-address", ruling: .ask, severity: .high,
      reason: "installs a package from an address, which no registry has checked",
      advice: "install a published version",
      program: """
        pip|pip3|uv|pipx|poetry|pdm|conda|mamba|npm|pnpm|yarn|bun|cargo|gem|composer|npx|bunx|uvx|\
        brew|luarocks|opam|nimble
        """,
      command: "",
      when: """
        :run|x :http://*|https://* !:*localhost*|*127.0.0.1*
        :install|i|add|require|inject|tap :git+*|http://*|https://*|git://*|git@*|ssh://*|*@*git+*|*@*https://*|\
        *@*ssh://* !:*localhost*|*127.0.0.1*|*pytorch.org*|*pythonhosted.org*|*pypi.org*|*npmjs.org*|\
        *://github.com/*|*@github.com*|*://gitlab.com/*|*@gitlab.com*|*@bitbucket.org*|*://bitbucket.org/*|\
        *codeload.github.com*|*://codeberg.org/*|*@codeberg.org*
        --package|--from|--with|--spec|--with-editable|-p|-r|--requirement=*://*|git+*|github:*
        """,
      match: """
        npx --package=https://x.example/x.tgz run
        pip install https://x.example/x.tar.gz
        uv pip install git+https://x.example/x
        npm i https://x.example/x.tgz
        npm install git+ssh://git@x.example/a.git
        cargo install --git https://x.example/x
        bun run https://x.example/x.ts
        brew install https://x.example/x.rb
        """,
      notMatch: """
        pip install requests==2.31
        pip install -e .
        pip install git+https://github.com/psf/requests.git
        npm install git+ssh://git@github.com/me/x.git
        npm i ./x.tgz
        """),
    BuiltInRule(
      id: "shell.module-address", ruling: .ask, severity: .high,
      reason: "installs a package from an address, which no registry has checked",
      advice: "install a published version",
      program: "cpan|cpanm|easy_install",
      command: "",
      when: ":*://*",
      match: "cpanm https://x.example/x.tar.gz",
      notMatch: "cpanm Moose"),
    BuiltInRule(
      id: "shell.install-script", ruling: .ask, severity: .high,
      reason: "makes a package run a command when it is installed",
      advice: nil,
      program: "npm|pnpm",
      command: "",
      when: """
        :set-script :preinstall|install|postinstall
        :pkg :set :scripts.preinstall=*|scripts.postinstall=*|scripts.install=*
        """,
      match: "npm pkg set scripts.postinstall=./x",
      notMatch: "npm pkg set scripts.prepare=husky"),
    BuiltInRule(
      id: "publish.gem-source", ruling: .ask, severity: .high,
      reason: "points package downloads elsewhere",
      advice: nil,
      program: "gem|bundle|composer|poetry|cargo|conda|mamba",
      command: "",
      when: """
        :config :*://* --add|--prepend|--append|--set !:*anaconda.*|*conda.io*|*localhost*
        :*://* -a|--add|-s|--source|-g|--global|--default|--index !:*pypi.org*|\
        *pythonhosted.org*|*pytorch.org*|*npmjs.org*|*npmjs.com*|*yarnpkg.com*|\
        *proxy.golang.org*|*rubygems.org*|*crates.io*|*localhost*|*127.0.0.1*|\
        *npmmirror.com*|*taobao.org*|*tsinghua.edu.cn*|*aliyun.com*|*ustc.edu.cn*|\
        *goproxy.cn*|*goproxy.io*|*packagist.org*|*nvidia.com*|*github.com*|\
        *pkg.github.com*|*packages.microsoft.com*
        :secure-http :false
        :disable-tls :true
        :mirror.* @many
        :repo*.* @many
        -s|--source|-a|--add|--index=*://* !--source|--add|--index|-s|-a=*pypi.org*|\
        *pythonhosted.org*|*pytorch.org*|*npmjs.org*|*npmjs.com*|*yarnpkg.com*|\
        *proxy.golang.org*|*rubygems.org*|*crates.io*|*localhost*|*127.0.0.1*|\
        *npmmirror.com*|*taobao.org*|*tsinghua.edu.cn*|*aliyun.com*|*ustc.edu.cn*|\
        *goproxy.cn*|*goproxy.io*|*packagist.org*|*nvidia.com*|*github.com*|\
        *pkg.github.com*|*packages.microsoft.com*
        """,
      match: """
        gem sources --add http://x.example
        gem sources --add http://x.example --remove https://rubygems.org/
        conda config --add channels http://x.example
        bundle config set mirror.https://rubygems.org https://x.example
        composer config -g repo.packagist composer https://x.example
        """,
      notMatch: """
        gem sources
        conda config --add channels conda-forge
        bundle install
        cargo build
        """),
    BuiltInRule(
      id: "publish.registry-set", ruling: .ask, severity: .high,
      reason: "points package downloads elsewhere or weakens them",
      advice: "`--registry` for one call",
      program: "npm|pnpm",
      command: "set",
      when: ":registry*|*_auth*|strict-ssl*|cafile*|*script-shell*",
      match: "npm set registry http://x.example",
      notMatch: "npm set fund false"),
    BuiltInRule(
      id: "publish.npm-deprecate", ruling: .ask, severity: .medium,
      reason: "changes a published package",
      advice: nil,
      program: "npm|pnpm",
      command: "deprecate",
      when: "",
      match: "npm deprecate pkg x",
      notMatch: "npm view pkg"),
    BuiltInRule(
      id: "db.dotnet", ruling: .ask, severity: .high,
      reason: "drops the database",
      advice: nil,
      program: "dotnet",
      command: "ef database drop",
      when: "",
      match: "dotnet ef database drop -f",
      notMatch: "dotnet ef database update"),
    BuiltInRule(
      id: "db.mix", ruling: .ask, severity: .high,
      reason: "drops, resets or rolls back a database",
      advice: nil,
      program: "mix",
      command: "ecto.drop|ecto.reset|ecto.rollback",
      when: "!@environment:MIX_ENV=test",
      match: """
        mix ecto.drop
        mix ecto.reset
        """,
      notMatch: """
        mix ecto.migrate
        MIX_ENV=test mix ecto.reset
        mix test
        """),
    BuiltInRule(
      id: "db.jvm", ruling: .ask, severity: .high,
      reason: "drops all tables of the database",
      advice: nil,
      program: "mvn|gradle|gradlew|./gradlew|./mvnw|sbt",
      command: "",
      when: """
        :flyway:clean|flywayClean|liquibase:dropAll|dropAll|liquibaseDropAll|flyway:undo|\
        *:flywayClean
        """,
      match: """
        mvn flyway:clean
        ./gradlew flywayClean
        """,
      notMatch: "mvn flyway:migrate"),
    BuiltInRule(
      id: "publish.nuget-source", ruling: .ask, severity: .high,
      reason: "takes packages from another registry",
      advice: nil,
      program: "dotnet|nuget",
      command: "",
      when: """
        :source|sources|add :add|update|source @written::// !:*nuget.org*|*github.com*|*azure.com*|\
        *visualstudio.com*
        """,
      match: """
        nuget sources add -name x -source http://x.example
        dotnet nuget add source http://x.example/v3/index.json
        """,
      notMatch: """
        dotnet nuget list source
        dotnet add package x
        """),
    BuiltInRule(
      id: "environment.cargo-setting", ruling: .ask, severity: .high,
      reason: "runs another program in a build or takes packages from another registry",
      advice: nil,
      program: "cargo",
      command: "",
      when: """
        :target.*.runner=*|build.rustc*=*|registries.*=*|registry.*=* !:*sccache* --config
        --config=*.runner=*|*rustc-wrapper=*|*rustc-workspace-wrapper=*|build.rustc=*|registries.*|registry.*|source.*replace-with* !--config=*vendor*|*sccache*
        """,
      match: """
        cargo build --config 'build.rustc-wrapper="/tmp/x"'
        cargo --config 'target.x86_64-unknown-linux-gnu.runner="/tmp/x"' test
        """,
      notMatch: """
        cargo --config build.jobs=2 build
        cargo build --config net.offline=true
        """),
  ]
}
