import BelayModel

extension ReceiptRules {
  /// Package registries: npm (11), pnpm, yarn (4), cargo (1.9x), twine (6), uv, gem (3.7), docker (28), helm (3),
  /// NuGet (9).
  static let packages: [ReceiptRule] = [
    ReceiptRule(
      .package, "npm|pnpm", "publish", line: "+ <1>$", id: "<1>", undo: "npm unpublish <1>",
      keeping: "--registry"),
    ReceiptRule(
      .revert, "npm", "unpublish", line: "- <1>$", id: "unpublished <1>", reverts: "<1>"),
    ReceiptRule(
      .package, "cargo", "publish", line: "Published <1> v<2> at registry ", id: "<1>@<2>",
      undo: "cargo yank <1>@<2>", keeping: "--registry"),
    ReceiptRule(
      .revert, "cargo", "yank", line: "Yank <1>@<2>", id: "yanked <1>@<2>",
      undo: "cargo yank --undo <1>@<2>", reverts: "<1>@<2>"),
    // PyPI takes releases back only on its pages.
    ReceiptRule(
      .package, "twine", "upload", before: "View at:", line: "https://<1>/project/<2>/<3>/",
      id: "<2>@<3>"),
    ReceiptRule(
      .package, "gem", "push", line: "Successfully registered gem: <1> (<2>)", id: "<1>@<2>",
      undo: "gem yank <1> -v <2>"),
    ReceiptRule(
      .revert, "gem", "yank", line: "Successfully deleted gem: <1> (<2>)", id: "yanked <1>@<2>",
      reverts: "<1>@<2>"),
    ReceiptRule(
      .package, "docker|podman|nerdctl", "push", before: "The push refers to repository [<1>]",
      line: "<2>: digest: <3> size: ", id: "<1>@<3>", undo: "skopeo delete docker://<1>:<2>"),
    ReceiptRule(
      .package, "helm", "push", before: "Pushed: <1>", line: "Digest: <2>", id: "<1>@<2>"),
    ReceiptRule(
      .package, "dotnet|nuget", "nuget|push", before: "Pushing <1>.nupkg to ",
      line: "Your package was pushed.", id: "<1>.nupkg"),
  ]
}
