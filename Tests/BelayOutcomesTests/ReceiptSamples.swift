import BelayModel
import Testing

/// Outputs of commands that leave traces, written for these tests after the tools' formats.
enum ReceiptSamples {
  struct Sample: Sendable, CustomTestStringConvertible {
    let run: Run
    let expected: [Receipt]

    var testDescription: String { run.script }
  }

  private static func sample(
    _ script: String, _ output: String, _ expected: Receipt..., exitCode: Int32? = nil
  ) -> Sample {
    Sample(run: Run(script, output, exitCode: exitCode), expected: expected)
  }

  static let all: [Sample] = git + hosting + packages + deployments + migrations

  private static let git = [
    sample(
      "git add -A && git commit -m 'Fix the parser'",
      "[main 44510f1] Fix the parser\n 2 files changed, 3 insertions(+)\n",
      Receipt(kind: .commit, id: "44510f1", undo: "git revert 44510f1")),
    sample(
      "git commit -qm x; git commit -m start",
      "[main (root-commit) a1b2c3d] start\n",
      Receipt(kind: .commit, id: "a1b2c3d", undo: "git revert a1b2c3d")),
    sample(
      "git -C lib commit -am x", "[detached HEAD 0a1b2c3d4e] x\n",
      Receipt(kind: .commit, id: "0a1b2c3d4e", undo: "git -C lib revert 0a1b2c3d4e")),
    sample(
      "git revert --no-edit 44510f1", "[main 9fe8d7c] Revert \"Fix the parser\"\n 1 file changed\n",
      Receipt(kind: .revert, id: "9fe8d7c", undo: "git revert 9fe8d7c", reverts: "44510f1")),
    sample(
      "git revert HEAD --no-edit", "[main 9fe8d7c] Revert \"Fix the parser\"\n",
      Receipt(kind: .revert, id: "9fe8d7c", undo: "git revert 9fe8d7c")),
    sample(
      "git push origin v1.4.0",
      "To github.com:o/r.git\n * [new tag]         v1.4.0 -> v1.4.0\n",
      Receipt(kind: .tag, id: "v1.4.0", undo: "git push --delete origin v1.4.0")),
    sample(
      "git tag -d v1.4.0", "Deleted tag 'v1.4.0' (was 44510f1)\n",
      Receipt(
        kind: .revert, id: "deleted v1.4.0", undo: "git tag v1.4.0 44510f1", reverts: "v1.4.0")),
    sample("git push", "To github.com:o/r.git\n   1a2b3c4..5d6e7f8  main -> main\n"),
    sample("git commit -m x", "On branch main\nnothing to commit, working tree clean\n"),
    sample("git commit -m x", "[main is not a hash] x\n[x y]\n[]\n[main 44510f] short\n"),
  ]

  private static let hosting = [
    sample(
      "gh pr create --fill",
      "Creating pull request for fix into main in o/r\n\nhttps://github.com/o/r/pull/12\n",
      Receipt(
        kind: .pullRequest, id: "https://github.com/o/r/pull/12",
        undo: "gh pr close https://github.com/o/r/pull/12")),
    sample(
      "gh issue create -t x -b y", "https://github.com/o/r/issues/13\n",
      Receipt(
        kind: .issue, id: "https://github.com/o/r/issues/13",
        undo: "gh issue close https://github.com/o/r/issues/13")),
    sample(
      "gh release create v1.4.0 --repo o/r --notes x",
      "https://github.com/o/r/releases/tag/v1.4.0\n",
      Receipt(
        kind: .release, id: "https://github.com/o/r/releases/tag/v1.4.0",
        undo: "gh release delete v1.4.0 --yes --repo o/r")),
    sample(
      "gh pr close 12", "✓ Closed pull request o/r#12 (Fix)\n",
      Receipt(
        kind: .revert, id: "pull request o/r#12", undo: "gh pr reopen 12 --repo o/r",
        reverts: "https://github.com/o/r/pull/12")),
    sample(
      "glab mr create --fill -y",
      "!7 Fix (fix)\n https://gitlab.com/g/r/-/merge_requests/7\n",
      Receipt(
        kind: .pullRequest, id: "https://gitlab.com/g/r/-/merge_requests/7",
        undo: "glab mr close 7 --repo https://gitlab.com/g/r")),
    sample(
      "glab issue create -t x", "#9 x (just now)\n https://gitlab.com/g/r/-/issues/9\n",
      Receipt(
        kind: .issue, id: "https://gitlab.com/g/r/-/issues/9",
        undo: "glab issue close 9 --repo https://gitlab.com/g/r")),
    sample(
      "gh pr create --fill", "pull request create failed: a pull request already exists\n"),
  ]

  private static let packages = [
    sample(
      "npm publish --access public",
      "npm notice total files: 4\n+ @acme/app@1.4.0\n",
      Receipt(kind: .package, id: "@acme/app@1.4.0", undo: "npm unpublish @acme/app@1.4.0")),
    sample(
      "cargo publish",
      "   Uploaded app v0.4.0 to registry `crates-io`\n   Published app v0.4.0 at registry `crates-io`\n",
      Receipt(kind: .package, id: "app@0.4.0", undo: "cargo yank app@0.4.0")),
    sample(
      "python -m twine upload dist/*",
      "Uploading app-1.4.0.tar.gz\n100%\n\nView at:\nhttps://pypi.org/project/app/1.4.0/\n",
      Receipt(kind: .package, id: "app@1.4.0")),
    sample(
      "gem push app-1.4.0.gem",
      "Pushing gem to https://rubygems.org...\nSuccessfully registered gem: app (1.4.0)\n",
      Receipt(kind: .package, id: "app@1.4.0", undo: "gem yank app -v 1.4.0")),
    sample(
      "docker push registry.example.com/app:1.4",
      "The push refers to repository [registry.example.com/app]\n5f70: Pushed\n"
        + "1.4: digest: sha256:9f86d081 size: 1234\n",
      Receipt(
        kind: .package, id: "registry.example.com/app@sha256:9f86d081",
        undo: "skopeo delete docker://registry.example.com/app:1.4")),
    sample("npm publish", "npm error code E403\nnpm error 403 Forbidden\n"),
  ]

  private static let deployments = [
    sample(
      "kubectl apply -f k8s/ -n prod",
      "deployment.apps/web configured\nservice/web unchanged\nconfigmap/web created\n",
      Receipt(
        kind: .deployment, id: "deployment.apps/web",
        undo: "kubectl rollout undo deployment.apps/web -n prod"),
      Receipt(
        kind: .deployment, id: "configmap/web", undo: "kubectl delete configmap/web -n prod")),
    sample(
      "kubectl --namespace=prod set image deployment/web web=app:2",
      "deployment.apps/web image updated\n",
      Receipt(
        kind: .deployment, id: "deployment.apps/web",
        undo: "kubectl rollout undo deployment.apps/web --namespace prod")),
    sample(
      "kubectl rollout undo deployment/web", "deployment.apps/web rolled back\n",
      Receipt(
        kind: .revert, id: "rolled back deployment.apps/web", reverts: "deployment.apps/web")),
    sample(
      "helm upgrade --install web ./chart -n prod",
      "NAME: web\nLAST DEPLOYED: Wed\nNAMESPACE: prod\nSTATUS: deployed\nREVISION: 10\n",
      Receipt(kind: .deployment, id: "web revision 10", undo: "helm rollback web 9 -n prod")),
    sample(
      "helm install web ./chart", "NAME: web\nSTATUS: deployed\nREVISION: 1\n",
      Receipt(kind: .deployment, id: "web revision 1", undo: "helm uninstall web")),
    sample("helm upgrade web .", "Error: UPGRADE FAILED: timed out\n"),
    sample(
      "terraform apply -auto-approve",
      "Apply complete! Resources: 2 added, 1 changed, 0 destroyed.\n",
      Receipt(kind: .deployment, id: "2 added, 1 changed, 0 destroyed")),
    sample(
      "vercel deploy --prod",
      "🔍  Inspect: https://vercel.com/a\n✅  Production: https://app.vercel.app [3s]\n",
      Receipt(kind: .deployment, id: "https://app.vercel.app", undo: "vercel rollback")),
    sample(
      "fly deploy", "Visit your newly deployed app at https://app.fly.dev/\n",
      Receipt(kind: .deployment, id: "https://app.fly.dev/")),
    sample(
      "git push heroku main",
      "remote: -----> Launching...\nremote:        Released v12\n",
      Receipt(kind: .deployment, id: "heroku v12", undo: "heroku rollback v11")),
    sample(
      "gcloud run deploy web --image x",
      "Service [web] revision [web-00003-abc] has been deployed and is serving 100 percent of traffic.\n",
      Receipt(kind: .deployment, id: "web-00003-abc")),
  ]

  private static let migrations = [
    sample(
      "alembic upgrade head",
      "INFO  [alembic.runtime.migration] Running upgrade  -> 1975ea83b712, start\n"
        + "INFO  [alembic.runtime.migration] Running upgrade 1975ea83b712 -> 27c6a30d7c24, add\n",
      Receipt(kind: .migration, id: "1975ea83b712", undo: "alembic downgrade base"),
      Receipt(kind: .migration, id: "27c6a30d7c24", undo: "alembic downgrade 1975ea83b712")),
    sample(
      "alembic downgrade -1",
      "INFO  [alembic.runtime.migration] Running downgrade 27c6a30d7c24 -> 1975ea83b712, add\n",
      Receipt(
        kind: .revert, id: "downgraded 27c6a30d7c24", undo: "alembic upgrade 27c6a30d7c24",
        reverts: "27c6a30d7c24")),
    sample(
      "bin/rails db:migrate",
      "== 20261125170000 AddName: migrating ====\n== 20261125170000 AddName: migrated (0.0023s) ===\n",
      Receipt(
        kind: .migration, id: "20261125170000",
        undo: "bin/rails db:migrate:down VERSION=20261125170000")),
    sample(
      "python manage.py migrate",
      "Running migrations:\n  Applying app.0001_initial... OK\n  Applying app.0012_name... OK\n",
      Receipt(
        kind: .migration, id: "app.0001_initial", undo: "python manage.py migrate app zero"),
      Receipt(kind: .migration, id: "app.0012_name", undo: "python manage.py migrate app 0011")),
    sample(
      "npx prisma migrate deploy", "Applying migration `20261125_init`\n",
      Receipt(kind: .migration, id: "20261125_init")),
    sample(
      "flyway migrate",
      "Successfully applied 1 migration to schema \"public\", now at version v2 (execution time 00:00.1s)\n",
      Receipt(kind: .migration, id: "v2", undo: "flyway undo")),
    sample(
      "npx knex migrate:latest", "Batch 3 run: 2 migrations\n",
      Receipt(kind: .migration, id: "batch 3", undo: "npx knex migrate:rollback")),
    sample(
      "goose -dir db postgres x up", "2026/11/25 OK   0001_name.sql (1.2ms)\n",
      Receipt(kind: .migration, id: "0001_name.sql", undo: "goose down")),
  ]
}
