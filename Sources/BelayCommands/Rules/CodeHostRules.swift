import BelayModel

/// Code hosts: releases, merges, settings, what is deleted there.
enum CodeHostRules {
  /// The rules, plain literals; see `BuiltInRule`.
  static let all: [BuiltInRule] = [
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
        repo|run|secret|variable|workflow|ssh-key|gpg-key|org|extension edit|set|rename|run|delete|enable|\
        disable|add|deploy-key|transfer|sync|install|upgrade
        """,
      when: """
        !:list|view|watch|download !@written:workflow
        @written:workflow !:list|view !:ci*|test*|lint*|check*
        @written:workflow @written:disable|enable !:list|view
        """,
      match: """
        gh secret set A
        gh workflow run deploy.yml
        gh repo edit --visibility public
        gh ssh-key add k.pub
        """,
      notMatch: """
        gh run list
        gh run rerun 1
        gh run view 1
        gh workflow list
        gh secret list
        """),
    BuiltInRule(
      id: "publish.github-rights", ruling: .ask, severity: .high,
      reason: "changes the login, publishes the project or starts work on the code host",
      advice: nil,
      program: "gh|glab|hub",
      command: "auth|repo|ci|pipeline refresh|logout|create|trigger|run|retry|cancel|delete",
      when: """
        !:create|run|retry
        --public|--push|--source|--internal
        :ci|pipeline|run :run|retry|trigger|create
        """,
      match: """
        gh auth refresh -s delete_repo
        gh repo create x --public --source=. --push
        """,
      notMatch: """
        gh auth status
        gh repo view
        glab ci status
        """),
    BuiltInRule(
      id: "publish.github-api-change", ruling: .ask, severity: .high,
      reason: "changes something on the code host",
      advice: nil,
      program: "gh|glab|hub",
      command: "api",
      when: """
        -X|--method=DELETE|PUT|PATCH
        -X|--method=POST !:graphql|*/comments|*/issues|*/labels|*/reactions|*/assignees
        :graphql @text:mutation @text:delete|merge|archive|transfer
        -f|-F|--field|--raw-field|--input !-X|--method=GET !:graphql|*/comments|*/issues|*/labels
        """,
      match: """
        gh api -X DELETE repos/a/b
        gh api repos/a/b/merges -f base=main
        gh api --method PUT x
        """,
      notMatch: """
        gh api repos/a/b/issues -f title=x
        gh api repos/a/b
        gh api user --jq .login
        """),
    BuiltInRule(
      id: "upload.gist", ruling: .ask, severity: .high,
      reason: "publishes files",
      advice: nil,
      program: "gh",
      command: "gist create|edit",
      when: "",
      match: "gh gist create a.py",
      notMatch: """
        gh gist list
        gh gist view x
        """),
  ]
}
