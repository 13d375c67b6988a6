import BelayModel

extension ReceiptRules {
  /// Code hosts: gh (2.83), glab (1.80) and the tags of git (2.51); commits are read by `CommitReceipts`.
  static let hosting: [ReceiptRule] = [
    ReceiptRule(
      .pullRequest, "gh", "pr", "create", line: "https://<1>/pull/<2>",
      id: "https://<1>/pull/<2>", undo: "gh pr close https://<1>/pull/<2>"),
    ReceiptRule(
      .issue, "gh", "issue", "create", line: "https://<1>/issues/<2>",
      id: "https://<1>/issues/<2>", undo: "gh issue close https://<1>/issues/<2>"),
    ReceiptRule(
      .release, "gh", "release", "create", line: "https://<1>/releases/tag/<2>",
      id: "https://<1>/releases/tag/<2>", undo: "gh release delete <2> --yes",
      keeping: "-R|--repo"),
    ReceiptRule(
      .revert, "gh", "release", "delete", line: "<*>Deleted release <1>", id: "release <1>",
      undo: "gh release create <1>", keeping: "-R|--repo", reverts: "<1>"),
    ReceiptRule(
      .revert, "gh", "pr", "close", line: "<*>Closed pull request <1>#<2> ",
      id: "pull request <1>#<2>", undo: "gh pr reopen <2> --repo <1>",
      reverts: "https://github.com/<1>/pull/<2>"),
    ReceiptRule(
      .revert, "gh", "issue", "close", line: "<*>Closed issue <1>#<2> ", id: "issue <1>#<2>",
      undo: "gh issue reopen <2> --repo <1>", reverts: "https://github.com/<1>/issues/<2>"),
    ReceiptRule(
      .pullRequest, "glab", "mr", "create", line: "https://<1>/-/merge_requests/<2>",
      id: "https://<1>/-/merge_requests/<2>",
      undo: "glab mr close <2> --repo https://<1>"),
    ReceiptRule(
      .issue, "glab", "issue", "create", line: "https://<1>/-/issues/<2>",
      id: "https://<1>/-/issues/<2>", undo: "glab issue close <2> --repo https://<1>"),
    ReceiptRule(
      .release, "glab", "release", "create", line: "<*>https://<1>/-/releases/<2>",
      id: "https://<1>/-/releases/<2>", undo: "glab release delete <2> --yes",
      keeping: "-R|--repo"),
    // `remote:   https://gitlab.com/…/-/merge_requests/new` only offers one: it has no number.
    ReceiptRule(
      .tag, "git", "push", line: "* [new tag]<*>-> <1>", id: "<1>",
      undo: "git push --delete origin <1>"),
    ReceiptRule(
      .revert, "git", "push", line: "- [deleted]<*>v<1>$", id: "deleted v<1>", reverts: "v<1>"),
    ReceiptRule(
      .revert, "git", "tag", line: "Deleted tag '<1>' (was <2>)", id: "deleted <1>",
      undo: "git tag <1> <2>", reverts: "<1>"),
  ]
}
