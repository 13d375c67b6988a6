import BelayModel

/// Belay and Codex themselves: only a person changes what guards the agent.
enum TamperingRules {
  /// The rules, plain literals; see `BuiltInRule`.
  static let all: [BuiltInRule] = [
    BuiltInRule(
      id: "self.belay-uninstall", ruling: .deny, severity: .critical,
      reason: "changes or answers for the guard itself",
      advice: "a person runs it in another terminal",
      program: "belay",
      command: "uninstall|approve|install|reject|label",
      when: "",
      match: """
        belay uninstall
        belay approve T-1
        """,
      notMatch: """
        belay explain -- ls
        belay verify
        belay doctor
        belay pending
        """),
    BuiltInRule(
      id: "self.codex-disable-hooks", ruling: .deny, severity: .critical,
      reason: "starts Codex without its guards",
      advice: nil,
      program: "codex",
      command: "",
      when: """
        --disable=hooks
        -c|--config=features.hooks*|hooks*|*approval_policy*|sandbox_mode*|\
        *allow_managed_hooks_only*
        --dangerously-bypass-approvals-and-sandbox|--dangerously-bypass-hook-trust|--yolo
        -s|--sandbox=danger-full-access
        @written:--dangerously
        """,
      match: """
        codex --disable hooks
        codex exec --dangerously-bypass-approvals-and-sandbox x
        codex -c features.hooks=false
        codex --yolo
        """,
      notMatch: """
        codex --version
        codex exec "fix it"
        codex login status
        """),
    BuiltInRule(
      id: "self.codex-unasked", ruling: .ask, severity: .high,
      reason: "starts Codex so that it asks nobody",
      advice: "leave the approvals as they are",
      program: "codex",
      command: "",
      when: "-a|--ask-for-approval=never",
      match: "codex -a never exec x",
      notMatch: "codex -a on-request exec x"),
    BuiltInRule(
      id: "self.codex-plugin", ruling: .ask, severity: .high,
      reason: "changes what Codex runs",
      advice: "a person does it in another terminal",
      program: "codex",
      command: "plugin|mcp|features",
      when: ":add|remove|enable|disable|marketplace !:list",
      match: """
        codex plugin remove belay@lab
        codex features disable hooks
        codex mcp add x
        """,
      notMatch: """
        codex plugin list
        codex mcp list
        """),
    BuiltInRule(
      id: "self.agent-unguarded", ruling: .ask, severity: .high,
      reason: "starts a coding agent that asks nobody",
      advice: nil,
      program: "claude|gemini|aider|cursor-agent",
      command: "",
      when: "@written:--dangerously|--yolo|--yes-always|bypasspermissions",
      match: """
        claude --dangerously-skip-permissions -p x
        aider --yes-always -m x
        """,
      notMatch: "claude --version"),
    BuiltInRule(
      id: "git.hooks-uninstall", ruling: .ask, severity: .high,
      reason: "removes the checks that run before a commit or push",
      advice: nil,
      program: "husky|lefthook|overcommit",
      command: "",
      when: """
        :uninstall
        --uninstall
        """,
      match: """
        lefthook uninstall
        npx husky uninstall
        """,
      notMatch: "lefthook run pre-commit"),
  ]
}
