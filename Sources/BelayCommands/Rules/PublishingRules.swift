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
      when: "",
      match: """
        npm publish
        npm publish --access public
        yarn publish
        pnpm publish -r
        npm --prefix pkg publish
        """,
      notMatch: """
        npm publish --dry-run
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
      match: "npm unpublish pkg --force",
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
      program: "npm|yarn|pnpm|bun|make|just|task|composer|poetry",
      command: "",
      when: """
        :deploy*|release*|publish*|*:deploy|*:publish|*:release|deploy-*|release-* !:build|\
        install|i|add|ci|test|why|view|info|exec|dlx|remove|up|update|deps.get
        """,
      match: """
        npm run deploy
        make release
        yarn run publish:all
        just deploy-prod
        """,
      notMatch: """
        npm run build
        make test
        npm install release-it
        make
        """),
    BuiltInRule(
      id: "publish.cargo", ruling: .ask, severity: .high,
      reason: "publishes or withdraws a crate",
      advice: "`cargo publish --dry-run` checks it",
      program: "cargo",
      command: "publish|yank|owner|release",
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
      command: "push|yank|owner",
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
        :deploy|release:perform|release:prepare|publish|publish*Repository|uploadArchives|\
        *:publish|closeAndRelease*|publishSigned
        """,
      match: """
        mvn deploy
        ./gradlew publish
        mvn clean deploy
        sbt publishSigned
        """,
      notMatch: """
        mvn install
        ./gradlew build
        ./gradlew publishToMavenLocal
        """),
    BuiltInRule(
      id: "publish.other", ruling: .ask, severity: .high,
      reason: "publishes a package",
      advice: nil,
      program: "pod|dart|flutter|conda|vsce|ovsx|mix|lein|clojars|luarocks|cabal|opam|composer|hex",
      command: "trunk|publish|upload|deploy|hex.publish|submit|pub",
      when: """
        :push|publish|upload|submit
        !:get|add|upgrade|outdated|run|deps|global|cache|build
        """,
      match: """
        vsce publish
        pod trunk push x.podspec
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
      when: "!:add|status|version|check|build|init|healthcheck !--snapshot|--no-publish",
      match: """
        semantic-release
        npx semantic-release
        goreleaser release
        changeset publish
        """,
      notMatch: """
        goreleaser release --snapshot
        goreleaser check
        changeset status
        """),
    BuiltInRule(
      id: "publish.github-release", ruling: .ask, severity: .high,
      reason: "makes or changes a release",
      advice: nil,
      program: "gh|glab|hub",
      command: "release create|delete|edit|upload|delete-asset",
      when: "",
      match: """
        gh release create v1.0
        gh release delete v1
        """,
      notMatch: """
        gh release list
        gh release view v1
        gh release download v1
        """),
    BuiltInRule(
      id: "publish.github-merge", ruling: .ask, severity: .high,
      reason: "merges or closes somebody's work",
      advice: nil,
      program: "gh|glab|hub",
      command: "pr|mr merge|close|accept",
      when: "",
      match: """
        gh pr merge 12 --squash
        gh pr close 12
        """,
      notMatch: """
        gh pr view 12
        gh pr create --fill
        gh pr checkout 12
        """),
    BuiltInRule(
      id: "publish.github-delete", ruling: .deny, severity: .critical,
      reason: "deletes something on the code host",
      advice: "let a person do it there",
      program: "gh|glab|hub",
      command: """
        repo|secret|ssh-key|gpg-key|variable|project|label|issue|codespace|cache|environment \
        delete|archive|remove
        """,
      when: "",
      match: """
        gh repo delete me/x --yes
        gh secret delete A
        gh issue delete 3
        """,
      notMatch: """
        gh repo view
        gh issue list
        gh issue close 3
        """),
    BuiltInRule(
      id: "publish.github-change", ruling: .ask, severity: .high,
      reason: "changes settings or starts work on the code host",
      advice: nil,
      program: "gh|glab|hub",
      command: """
        repo|secret|variable|workflow|ssh-key|gpg-key|run|org edit|set|rename|run|enable|\
        disable|add|rerun|deploy-key|transfer|sync
        """,
      when: "!:list|view|watch|download",
      match: """
        gh secret set A
        gh workflow run deploy.yml
        gh repo edit --visibility public
        gh ssh-key add k.pub
        """,
      notMatch: """
        gh run list
        gh run view 1
        gh workflow list
        gh secret list
        """),
    BuiltInRule(
      id: "publish.github-api-change", ruling: .ask, severity: .high,
      reason: "changes something on the code host",
      advice: nil,
      program: "gh|glab|hub",
      command: "api",
      when: """
        -X|--method=DELETE|PUT|PATCH|POST
        -f|-F|--field|--raw-field|--input !-X|--method=GET !:graphql
        """,
      match: """
        gh api -X DELETE repos/a/b
        gh api repos/a/b/issues -f title=x
        gh api --method PUT x
        """,
      notMatch: """
        gh api repos/a/b
        gh api user --jq .login
        """),
    BuiltInRule(
      id: "publish.registry-redirect", ruling: .ask, severity: .high,
      reason: "points package downloads elsewhere or weakens them",
      advice: "`--registry` for one call",
      program: "npm|yarn|pnpm|pip|pip3|bun",
      command: "config set",
      when: ":*registry*|*index-url*|*index_url*|*_auth*|strict-ssl*|cafile*|*script-shell*",
      match: """
        npm config set registry https://x.example
        pip config set global.index-url https://x.example
        """,
      notMatch: """
        npm config get registry
        npm config set fund false
        """),
  ]
}
