import BelayModel

extension ReceiptRules {
  /// Clusters and platforms: kubectl (1.34), helm (3), terraform (1.14), vercel, fly, heroku, gcloud, wrangler,
  /// netlify, the AWS CLI (2), pulumi (3), firebase.
  static let deployments: [ReceiptRule] = [
    ReceiptRule(
      .deployment, "kubectl", "apply|set|scale|patch|replace|edit|rollout",
      line: "deployment.apps/<1> created$", id: "deployment.apps/<1>",
      undo: "kubectl delete deployment.apps/<1>", keeping: kubernetesOptions),
    ReceiptRule(
      .revert, "kubectl", "rollout", "undo", line: "<1> rolled back$", id: "rolled back <1>",
      reverts: "<1>"),
    rolledOut(
      "deployment.apps/<1> configured$", "deployment.apps/<1>",
      undo: "kubectl rollout undo deployment.apps/<1>"),
    rolledOut(
      "deployment.apps/<1> image updated$", "deployment.apps/<1>",
      undo: "kubectl rollout undo deployment.apps/<1>"),
    rolledOut(
      "deployment.apps/<1> patched$", "deployment.apps/<1>",
      undo: "kubectl rollout undo deployment.apps/<1>"),
    rolledOut(
      "deployment.apps/<1> edited$", "deployment.apps/<1>",
      undo: "kubectl rollout undo deployment.apps/<1>"),
    rolledOut(
      "deployment.apps/<1> restarted$", "deployment.apps/<1>",
      undo: "kubectl rollout undo deployment.apps/<1>"),
    rolledOut(
      "statefulset.apps/<1> configured$", "statefulset.apps/<1>",
      undo: "kubectl rollout undo statefulset.apps/<1>"),
    rolledOut(
      "daemonset.apps/<1> configured$", "daemonset.apps/<1>",
      undo: "kubectl rollout undo daemonset.apps/<1>"),
    ReceiptRule(
      .deployment, "kubectl", "apply|create", line: "<1>/<2> created$", id: "<1>/<2>",
      undo: "kubectl delete <1>/<2>", keeping: kubernetesOptions),
    ReceiptRule(
      .deployment, "kubectl", "apply|scale|patch|replace", line: "<1>/<2> configured$",
      id: "<1>/<2>"),
    ReceiptRule(
      .deployment, "kubectl", "scale", line: "<1>/<2> scaled$", id: "<1>/<2>"),
    ReceiptRule(
      .revert, "kubectl", "delete", line: "<1> \"<2>\" deleted", id: "deleted <1>/<2>",
      reverts: "<1>/<2>"),
    ReceiptRule(
      .deployment, "helm", "install|upgrade", before: "NAME: <1>", line: "REVISION: 1$",
      id: "<1> revision 1", undo: "helm uninstall <1>", keeping: helmOptions),
    ReceiptRule(
      .deployment, "helm", "install|upgrade", before: "NAME: <1>", line: "REVISION: <2>$",
      id: "<1> revision <2>", undo: "helm rollback <1> <2-1>", keeping: helmOptions),
    ReceiptRule(
      .deployment, "terraform|tofu", "apply",
      line: "Apply complete! Resources: <1> added, <2> changed, <3> destroyed.",
      id: "<1> added, <2> changed, <3> destroyed"),
    ReceiptRule(
      .revert, "terraform|tofu", "destroy",
      line: "Destroy complete! Resources: <1> destroyed.", id: "<1> destroyed"),
    ReceiptRule(
      .deployment, "pulumi", "up", before: "View Live: https://<1>", line: "Resources:",
      id: "https://<1>"),
    ReceiptRule(
      .deployment, "vercel", "", line: "<*>Production: https://<1>", id: "https://<1>",
      undo: "vercel rollback"),
    ReceiptRule(
      .deployment, "vercel", "", line: "<*>Preview: https://<1>", id: "https://<1>",
      undo: "vercel remove <1> --yes"),
    ReceiptRule(
      .deployment, "fly|flyctl", "deploy|launch",
      line: "Visit your newly deployed app at https://<1>", id: "https://<1>"),
    ReceiptRule(
      .deployment, "git", "push", line: "remote:<*>Released v<2>$", id: "heroku v<2>",
      undo: "heroku rollback v<2-1>"),
    ReceiptRule(
      .deployment, "heroku", "container:release", line: "Releasing images <*> to <1>...<*>done",
      id: "heroku <1>", undo: "heroku rollback --app <1>"),
    ReceiptRule(
      .revert, "heroku", "rollback|releases:rollback", line: "Rolling back <1>...<*>done, v<2>$",
      id: "heroku <1> v<2>", undo: "heroku rollback v<2-1> --app <1>"),
    ReceiptRule(
      .deployment, "gcloud", "run", "deploy",
      line: "Service [<1>] revision [<2>] has been deployed", id: "<2>"),
    ReceiptRule(
      .deployment, "gcloud", "app", "deploy", line: "Deployed service [<1>] to [<2>]",
      id: "<2>"),
    ReceiptRule(
      .deployment, "wrangler", "deploy|publish", line: "Current Version ID: <1>", id: "<1>",
      undo: "wrangler rollback"),
    ReceiptRule(
      .deployment, "netlify", "deploy", line: "<*>Unique deploy URL: <*>https://<1>",
      id: "https://<1>"),
    ReceiptRule(
      .deployment, "aws", "cloudformation", "deploy",
      line: "Successfully created/updated stack - <1>", id: "<1>"),
    ReceiptRule(
      .deployment, "firebase", "deploy", before: "<*>Deploy complete!",
      line: "Hosting URL: https://<1>", id: "https://<1>"),
  ]

  private static let kubernetesOptions: StaticString = "-n|--namespace|--context"
  private static let helmOptions: StaticString = "-n|--namespace|--kube-context"

  /// A change of a workload, which keeps its revisions.
  private static func rolledOut(
    _ line: StaticString, _ id: StaticString, undo: StaticString
  ) -> ReceiptRule {
    ReceiptRule(
      .deployment, "kubectl", "apply|set|patch|replace|edit|rollout", line: line, id: id,
      undo: undo, keeping: kubernetesOptions)
  }
}
