import BelayModel

/// Tools whose work is to publish: packages, sites, applications, models.
///
/// The rules hold for every program of the family, see `ProgramIndex`.
enum ReleaseToolRules {
  /// The rules, plain literals; see `BuiltInRule`.
  static let all: [BuiltInRule] = [
    BuiltInRule(
      id: "publish.tool", ruling: .ask, severity: .high,
      reason: "publishes something or makes a release",
      advice: "a build or `--dry-run` checks it",
      program: "*",
      command: "",
      when: """
        :publish*|*publish|*:deploy|*:release|upload*|*-upload|push|release|submit|deploy|create-release|deploy-release|u|gh-deploy|promote|finalize|d|sign|\
        distribute|patch|minor|major|ship|shipit|hex|new-version !:list|ls|show|status|search|\
        check|verify|pull|help|info
        :run|task @goal
        --upload-app|--upload-package|--publish
        """,
      match: """
        maturin publish
        snapcraft upload x.snap --release=stable
        mkdocs gh-deploy
        xcrun altool --upload-app -f App.ipa
        """,
      notMatch: """
        maturin build --release
        mkdocs serve
        snapcraft
        xcrun simctl list
        """),
    BuiltInRule(
      id: "publish.tool-only", ruling: .ask, severity: .high,
      reason: "publishes what it is given",
      advice: nil,
      program: "dput|dupload|ghp-import|surge-cli",
      command: "",
      when: """
        @some
        -p|--push
        """,
      match: """
        dput ppa:me/x x.changes
        ghp-import -p site
        """,
      notMatch: "dput --help"),
  ]
}
