import BelayModel

/// Command lines of clouds and hosting services.
enum CloudRules {
  /// The rules, plain literals; see `BuiltInRule`.
  static let all: [BuiltInRule] = [
    BuiltInRule(
      id: "cloud.aws-delete", ruling: .deny, severity: .high,
      reason: "deletes cloud resources",
      advice: "let a person do it, or use a test account",
      program: "aws",
      command: """
        s3|s3api|ec2|rds|iam|dynamodb|cloudformation|eks|ecs|lambda|route53|kms|\
        secretsmanager|ecr|elasticache|efs|sqs|sns|logs|backup|redshift|cognito-idp|\
        elasticbeanstalk|apigateway|cloudfront|sagemaker|batch|events|glue|athena|kinesis|\
        firehose|opensearch|es|docdb|neptune|lightsail|amplify|ecr-public|acm|wafv2|stepfunctions
        """,
      when: """
        :rb|delete-*|terminate-*|remove-*|deregister-*|schedule-key-deletion|purge-queue|\
        batch-delete-* !--endpoint-url=*localhost*|*127.0.0.1*|*localstack*
        """,
      match: """
        aws s3 rb s3://bucket --force
        aws ec2 terminate-instances --instance-ids i-1
        aws rds delete-db-instance --db-instance-identifier x
        aws --profile prod cloudformation delete-stack --stack-name x
        """,
      notMatch: """
        aws s3 ls
        aws ec2 describe-instances
        aws s3 cp a s3://b/
        """),
    BuiltInRule(
      id: "cloud.aws-s3-remove", ruling: .deny, severity: .high,
      reason: "deletes a whole tree of objects",
      advice: "`--dryrun` lists them",
      program: "aws",
      command: "s3 rm",
      when: "--recursive !--endpoint-url=*localhost*|*127.0.0.1*|*localstack*",
      match: "aws s3 rm s3://b/p --recursive",
      notMatch: """
        aws s3 rm s3://b/p --recursive --dryrun
        aws s3 rm s3://b/one.txt
        """),
    BuiltInRule(
      id: "cloud.aws-s3-sync-delete", ruling: .ask, severity: .high,
      reason: "deletes objects at the destination",
      advice: "`--dryrun` lists them",
      program: "aws",
      command: "s3 sync",
      when: "--delete",
      match: "aws s3 sync dist s3://b --delete",
      notMatch: "aws s3 sync s3://b dist"),
    BuiltInRule(
      id: "cloud.aws-change", ruling: .ask, severity: .high,
      reason: "changes cloud resources",
      advice: nil,
      program: "aws",
      command: "iam|ec2|lambda|ecs|cloudformation|s3api|rds|route53|eks|organizations|sts",
      when: """
        :create-*|put-*|update-*|attach-*|modify-*|run-instances|stop-*|start-*|reboot-*|\
        authorize-*|change-*|deploy|execute-change-set|add-*|publish-* !:update-kubeconfig
        """,
      match: """
        aws iam create-access-key --user-name x
        aws ec2 stop-instances --instance-ids i
        aws s3api put-bucket-acl --bucket b --acl public-read
        """,
      notMatch: """
        aws iam list-users
        aws eks update-kubeconfig --name dev
        aws sts get-caller-identity
        """),
    BuiltInRule(
      id: "cloud.aws-any", ruling: .ask, severity: .high,
      reason: "changes or deletes cloud resources",
      advice: "`describe-*` and `list-*` look at them",
      program: "aws",
      command: "",
      when: """
        :delete-*|terminate-*|deregister-*|purge-*|create-*|update-*|modify-*|send-command|\
        batch-write-item|put-*policy|put-*acl|put-secret-value|put-parameter|put-rule|attach-*|\
        associate-*|register-task-definition|restore-*|reboot-*|failover-*|reset-*|rotate-*|\
        release-*|set-*|start-*|stop-*|run-*|execute-*|promote-*|enable-*|register-*|import-*|copy-*|upload-*|invalidate-*|disassociate-*|detach-*|revoke-*|cancel-*|disable-* !:start-query*|run-query|update-kubeconfig !--endpoint-url=*localhost*|*127.0.0.1*|*localstack*
        :configure :set :*key*|*token*
        """,
      match: """
        aws codepipeline delete-pipeline --name x
        aws amplify start-job --app-id a
        aws ssm send-command --document-name AWS-RunShellScript
        """,
      notMatch: """
        aws ssm describe-parameters
        aws logs start-query --log-group-name g
        aws codepipeline list-pipelines
        """),
    BuiltInRule(
      id: "cloud.gcloud-delete", ruling: .deny, severity: .high,
      reason: "deletes cloud resources",
      advice: "let a person do it",
      program: "gcloud",
      command: "",
      when: ":delete|rm|remove-iam-policy-binding|destroy|reset !--help",
      match: """
        gcloud compute instances delete vm
        gcloud projects delete p
        """,
      notMatch: """
        gcloud compute instances list
        gcloud config list
        """),
    BuiltInRule(
      id: "cloud.gcloud-change", ruling: .ask, severity: .high,
      reason: "changes cloud resources",
      advice: nil,
      program: "gcloud",
      command: "",
      when: """
        :deploy|create|update|add-iam-policy-binding|set-iam-policy|resize|stop|start|import|\
        set-*|remove-*|add-*|enable|disable|replace|promote|rollback|patch|submit|restart|failover|\
        undelete !:emulators|config|configurations|list|describe
        """,
      match: """
        gcloud run deploy app --image x
        gcloud app deploy
        """,
      notMatch: """
        gcloud auth list
        gcloud run services list
        """),
    BuiltInRule(
      id: "cloud.gsutil-delete", ruling: .deny, severity: .high,
      reason: "deletes a whole tree of objects",
      advice: nil,
      program: "gsutil",
      command: "rm|rb",
      when: "-r|-R|-a|-f",
      match: """
        gsutil rm -r gs://b
        gsutil rb -f gs://b
        """,
      notMatch: "gsutil ls"),
    BuiltInRule(
      id: "cloud.gsutil-delete-parallel", ruling: .deny, severity: .high,
      reason: "deletes a whole tree of objects",
      advice: nil,
      program: "gsutil",
      command: "",
      when: "-m :rm -r|-R",
      match: "gsutil -m rm -r gs://b",
      notMatch: "gsutil -m cp a gs://b"),
    BuiltInRule(
      id: "cloud.az-delete", ruling: .deny, severity: .high,
      reason: "deletes cloud resources",
      advice: "let a person do it",
      program: "az",
      command: "",
      when: ":delete|purge|deallocate|delete-batch",
      match: """
        az group delete -n rg --yes
        az vm delete -n x -g y
        """,
      notMatch: """
        az group list
        az account show
        """),
    BuiltInRule(
      id: "cloud.az-change", ruling: .ask, severity: .high,
      reason: "changes cloud resources",
      advice: nil,
      program: "az",
      command: "",
      when: """
        :create|update|config-zip|source|publish|deploy|up|start|stop|restart|set|set-*|assign|add|run-command|regenerate|renew|\
        import|failover|swap|scale|attach|detach|remove|grant|revoke|disable|enable|reset !:account|config|configure|\
        extension|login
        """,
      match: """
        az webapp up -n x
        az vm create -n x -g y
        """,
      notMatch: "az vm list"),
    BuiltInRule(
      id: "cloud.host-delete", ruling: .deny, severity: .high,
      reason: "deletes an application or its data",
      advice: "let a person do it",
      program: """
        heroku|fly|flyctl|doctl|linode-cli|hcloud|ibmcloud|railway|render|vercel|netlify|\
        wrangler|firebase|eb|oci|now|b2|surge
        """,
      command: "",
      when: """
        :down !:up|logs|status|pull|list
        :apps:destroy|destroy|delete|apps:delete|pg:reset|addons:destroy|teardown|rm|remove|\
        terminate|*-delete|*-terminate|sites:delete|hosting:disable|projects:delete|firestore:delete|\
        database:remove|functions:delete|d1:delete
        """,
      match: """
        heroku apps:destroy -a app --confirm app
        fly apps destroy app
        doctl compute droplet delete 1
        vercel rm app
        heroku pg:reset DATABASE_URL
        """,
      notMatch: """
        heroku logs -a app
        fly status
        vercel ls
        """),
    BuiltInRule(
      id: "cloud.host-deploy", ruling: .ask, severity: .high,
      reason: "deploys to a service that people use",
      advice: nil,
      program: """
        heroku|fly|flyctl|vercel|netlify|firebase|wrangler|railway|render|eb|surge|now|\
        gh-pages|doctl
        """,
      command: """
        deploy|deploys|up|publish|container:release|pages|releases:rollback|rollback|ps:scale|promote|\
        pipelines:promote|alias|apps:create|config:set|secrets|redeploy|launch|\
        hosting:channel:deploy|create-deployment|secret|maintenance:on|maintenance:off|\
        domains:add|domains:remove
        """,
      when: "!:dev|list|ls|tail|get",
      match: """
        fly deploy
        netlify deploy --prod
        firebase deploy
        wrangler deploy
        vercel promote x
        """,
      notMatch: """
        wrangler dev
        netlify dev
        fly logs
        """),
    BuiltInRule(
      id: "cloud.host-setting", ruling: .ask, severity: .high,
      reason: "changes settings or data of a service that people use",
      advice: nil,
      program: "vercel|netlify|wrangler|fly|flyctl|railway|render|heroku|firebase",
      command: "",
      when: """
        :env|env:* :add|rm|remove|set|env:set|env:unset|env:import
        :domains|dns|certs|alias|scale|machine|machines :add|rm|remove|set|buy|transfer-in|count|destroy|stop
        --remote :execute|apply|delete
        :postgres|pg:psql :connect|*drop*|*delete*|*truncate*
        :postgres|pg:psql -c|--command=*drop*|*delete*|*truncate*
        """,
      match: """
        vercel env add SECRET production
        wrangler d1 execute db --remote --command x
        """,
      notMatch: """
        vercel env ls
        wrangler d1 execute db --local --command x
        """),
    BuiltInRule(
      id: "cloud.surge", ruling: .ask, severity: .high,
      reason: "deploys to a service that people use",
      advice: nil,
      program: "surge",
      command: "",
      when: "!:list|login|logout|whoami|token|plan",
      match: "surge ./dist x.example",
      notMatch: "surge list"),
    BuiltInRule(
      id: "cloud.vercel-production", ruling: .ask, severity: .high,
      reason: "deploys to a service that people use",
      advice: "without `--prod` it makes a preview",
      program: "vercel|now",
      command: "",
      when: """
        --prod|--production
        @none !-v|--version|-h
        :. !:*.*
        """,
      match: """
        vercel --prod
        vercel
        vercel --yes
        vercel deploy --prod
        """,
      notMatch: """
        vercel dev
        vercel ls
        """),
    BuiltInRule(
      id: "cloud.storage-delete", ruling: .deny, severity: .high,
      reason: "deletes stored objects",
      advice: "`--dry-run` lists them",
      program: "s3cmd|rclone|mc|b2",
      command: "del|rb|delete|purge|rmdirs|sync|delete-bucket|deletefile|rm",
      when: """
        -r|--recursive|--force|-rf
        :*:*
        """,
      match: """
        rclone purge remote:bucket
        rclone sync a remote:b
        s3cmd del --recursive s3://b
        """,
      notMatch: """
        rclone ls remote:b
        rclone copy a remote:b --dry-run
        """),
    BuiltInRule(
      id: "upload.bucket", ruling: .ask, severity: .high,
      reason: "sends files to a bucket",
      advice: nil,
      program: "aws",
      command: "s3 cp|mv|sync",
      when: "@last:s3://*",
      match: """
        aws s3 cp a.txt s3://b/
        aws s3 sync . s3://b
        """,
      notMatch: """
        aws s3 cp s3://b/a.txt .
        aws s3 sync . s3://b --dryrun
        aws s3 ls s3://b
        """),
    BuiltInRule(
      id: "upload.bucket-google", ruling: .ask, severity: .high,
      reason: "sends files to a bucket",
      advice: nil,
      program: "gsutil|gcloud",
      command: "",
      when: "@last:gs://* :cp|rsync|mv",
      match: """
        gsutil cp a gs://b/
        gcloud storage cp a gs://b
        """,
      notMatch: """
        gsutil cp gs://b/a .
        gsutil ls gs://b
        """),
    BuiltInRule(
      id: "upload.bucket-other", ruling: .ask, severity: .high,
      reason: "sends files to a store",
      advice: nil,
      program: "az",
      command: "storage blob|file|fs upload|upload-batch|sync|copy",
      when: "",
      match: "az storage blob upload -f a -c x -n y",
      notMatch: """
        az storage blob list -c x
        az storage blob download -c x -n y
        """),
    BuiltInRule(
      id: "upload.remote", ruling: .ask, severity: .high,
      reason: "sends files to another machine",
      advice: nil,
      program: "rclone",
      command: "",
      when: ":copy|rcat|sync|move|copyto|bisync|moveto @last:*:*",
      match: """
        rclone copy . remote:x
        rclone sync a r:b
        """,
      notMatch: """
        rclone ls remote:x
        rclone copy remote:x .
        """),
    BuiltInRule(
      id: "upload.object", ruling: .ask, severity: .high,
      reason: "sends files to a store",
      advice: nil,
      program: "s3cmd|mc|b2",
      command: "put|mirror|pipe|sync|cp|mv|upload-file|upload_file|file",
      when: "@some !@last:.|./*|/*",
      match: """
        s3cmd put a.sql s3://x/
        mc cp a.sql store/bucket/
        """,
      notMatch: """
        s3cmd get s3://x/a
        mc cp store/bucket/a ./a
        """),
    BuiltInRule(
      id: "upload.presigned", ruling: .ask, severity: .high,
      reason: "makes an address by which anybody reads a stored file",
      advice: nil,
      program: "aws",
      command: "s3 presign",
      when: "",
      match: "aws s3 presign s3://x/a",
      notMatch: "aws s3 ls s3://x"),
    BuiltInRule(
      id: "cloud.aws-guard", ruling: .deny, severity: .high,
      reason: "switches off what records or guards the account",
      advice: nil,
      program: "aws",
      command: "",
      when: """
        :stop-logging|delete-trail|leave-organization|disable-*|stop-configuration-recorder|\
        delete-detector|delete-flow-logs|delete-config-rule
        """,
      match: """
        aws cloudtrail stop-logging --name t
        aws organizations leave-organization
        """,
      notMatch: "aws cloudtrail describe-trails"),
    BuiltInRule(
      id: "cloud.bucket-remove", ruling: .deny, severity: .high,
      reason: "deletes objects or opens them to everybody",
      advice: nil,
      program: "gsutil",
      command: "",
      when: ":rm|rb|iam|acl|setmeta|lifecycle :gs://* !:get",
      match: """
        gsutil -m rm gs://b/a
        gsutil iam ch allUsers:objectViewer gs://b
        """,
      notMatch: """
        gsutil ls gs://b
        gsutil iam get gs://b
        """),
    BuiltInRule(
      id: "credentials.az-settings", ruling: .ask, severity: .high,
      reason: "prints settings and keys, secrets included",
      advice: nil,
      program: "az",
      command: "",
      when: """
        :credential :show
        :appsettings|connection-string :list|show
        """,
      match: """
        az acr credential show -n x
        az webapp config appsettings list -n x
        """,
      notMatch: """
        az acr list
        az webapp list
        """),
    BuiltInRule(
      id: "cloud.heroku-run", ruling: .ask, severity: .high,
      reason: "runs a command on the service",
      advice: nil,
      program: "heroku|fly|flyctl|railway|render",
      command: "",
      when: """
        :ssh|console @many !:local|*log*
        :run @many !:local|*log*|ls*|cat*|head*|tail*|grep*|pwd|df*|uptime|*--version
        """,
      match: """
        heroku run rails db:drop
        fly ssh console
        """,
      notMatch: """
        heroku logs
        heroku run ls -la
        fly status
        """),
    BuiltInRule(
      id: "credentials.service-settings", ruling: .ask, severity: .high,
      reason: "prints settings with secrets",
      advice: nil,
      program: "heroku|netlify|vercel|railway",
      command: "",
      when: """
        :env:list|variables
        :config:get|env:get !:*_ENV|PORT|*_PORT|*_HOST|*_LEVEL|*_VERSION|TZ|LANG|DEBUG|*_CONCURRENCY|*_THREADS
        :config:get|env:get :*_URL|*_URI|*_DSN|*TOKEN*|*SECRET*|*PASS*|*_KEY|*CREDENTIAL*
        """,
      match: """
        heroku config:get DATABASE_URL
        heroku config:get NODE_ENV DATABASE_URL
        netlify env:list
        """,
      notMatch: """
        heroku apps
        heroku config:get NODE_ENV
        vercel env ls
        """),
    BuiltInRule(
      id: "cloud.machine-change", ruling: .ask, severity: .high,
      reason: "makes, changes or stops machines and services that cost money",
      advice: nil,
      program: "doctl|hcloud|linode-cli|ibmcloud|oci",
      command: "",
      when: """
        :create|*-create|rebuild|resize|reboot|poweroff|power-off|shutdown|reset|restore|rollback|\
        update|*-update|enable*|disable*|attach*|detach* !:list|get|account|auth|context
        """,
      match: """
        hcloud server rebuild s --image i
        doctl apps create --spec s.yaml
        """,
      notMatch: """
        doctl compute droplet list
        hcloud server list
        """),
  ]
}
