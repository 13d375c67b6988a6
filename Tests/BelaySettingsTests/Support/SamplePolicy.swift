/// A policy of about 1.2 kB with one of everything.
enum SamplePolicy {
  static let text = """
    # What the agents of this team may do.
    version = 1
    phase = 4

    [owners]
    policy = "security"
    runtime = "platform"

    [[command]]
    id = "deploy-prod"
    prefix = ["./deploy.sh", ["prod", "production"]]
    verdict = "ask"
    owner = "@release-managers"
    reason = "deploys to production"
    match = ["./deploy.sh prod"]
    not_match = ["./deploy.sh staging"]

    [[command]]
    id = "no-npm-publish"
    prefix = [["npm", "pnpm", "yarn"], "publish"]
    verdict = "deny"
    reason = "packages are published by the release job"
    match = ["npm publish", "yarn publish --tag next"]

    [[command]]
    id = "ask-terraform"
    prefix = ["terraform", ["apply", "destroy", "import"]]
    verdict = "ask"
    reason = "changes the shared infrastructure"
    match = ["terraform apply -auto-approve"]
    not_match = ["terraform plan"]

    [[secret]]
    id = "acme-token"
    title = "Acme service token"
    keywords = ["acme_live_"]
    pattern = 'acme_live_[0-9a-z]{24}'
    severity = "high"

    [[except]]
    rule = "git.reset-hard"
    reason = "the bench folder is thrown away after every run"
    where = { command = ["git", "reset", "--hard"], cwd = "~/bench/**" }
    owner = "@platform"
    expires = 2027-03-31

    [paths]
    deny_write = [".github/workflows/**", "~/.ssh/**"]
    ask_write = ["Package.resolved"]
    """
}
