import BelayModel

/// Commands that print tokens, passwords and whole environments.
enum CredentialRules {
  /// The rules, plain literals; see `BuiltInRule`.
  static let all: [BuiltInRule] = [
    BuiltInRule(
      id: "credentials.environment-dump", ruling: .ask, severity: .medium,
      reason: "prints all variables, secrets included",
      advice: "`printenv NAME` prints one, `env | cut -d= -f1` the names",
      program: "env|printenv",
      command: "",
      when: """
        @none !@to:grep|egrep|rg|wc|cut|awk|sed
        @none @redirected
        @none @to:grep|egrep|rg !@written:-c|-q @written:token|secret|passw|apikey|credential|_key|key
        @none @searched
        """,
      match: """
        env
        env | grep AWS
        printenv | sort | grep -iE 'stripe|twilio'
        printenv
        env | sort
        env > all.txt
        """,
      notMatch: """
        printenv PATH
        env | grep PROXY
        env | grep AWS_REGION
        env | grep AWS | cut -d= -f1
        env | grep -i '^NODE_'
        env | cut -d= -f1
        env | sort | head | cut -d= -f1
        printenv HOME
        """),
    BuiltInRule(
      id: "credentials.manager-environment", ruling: .ask, severity: .medium,
      reason: "prints all variables, secrets included",
      advice: nil,
      program: "systemctl|launchctl",
      command: "show-environment|export",
      when: "",
      match: "systemctl show-environment",
      notMatch: "systemctl list-units"),
    BuiltInRule(
      id: "credentials.environment-secret", ruling: .deny, severity: .high,
      reason: "prints a secret from the environment",
      advice: "`test -n \"$NAME\"` tells whether it is set",
      program: "printenv",
      command: "",
      when: """
        :*token*|*secret*|*password*|*passwd*|*_pass|*_pwd|*api_key*|*apikey*|*private_key*|*access_key*|\
        *credential*|*database_url|*mongo_url|*mongodb_uri|*postgres_url|*connection_string|*_dsn !@to:wc|md5sum|sha1sum|sha256sum|shasum
        """,
      match: """
        printenv DATABASE_URL
        printenv GITHUB_TOKEN
        printenv AWS_SECRET_ACCESS_KEY
        """,
      notMatch: """
        printenv PATH
        printenv LANG
        """),
    BuiltInRule(
      id: "credentials.export-dump", ruling: .ask, severity: .medium,
      reason: "prints all variables, secrets included",
      advice: "`printenv NAME` prints one",
      program: "export|declare|typeset",
      command: "",
      when: """
        -p|-x @none !@to:grep|egrep|rg|wc|cut|awk|sed
        @none !-f|-F|-g|-p|-x !@to:grep|wc|cut|awk|sed
        @none @to:grep|egrep|rg !@written:-c|-q @written:token|secret|passw|apikey|credential|_key|key
        @none @searched
        """,
      match: """
        export -p
        declare -p | grep DATABASE_URL
        export | grep KEY
        export -p | grep TOKEN
        declare -x
        """,
      notMatch: """
        export -p | grep PATH
        export A=b
        declare -a list
        declare -F
        export -n A
        """),
    BuiltInRule(
      id: "credentials.gh-token", ruling: .deny, severity: .critical,
      reason: "prints an access token",
      advice: "`gh auth status` tells whether it works",
      program: "gh|glab",
      command: "auth",
      when: """
        :token
        :status -t|--show-token
        """,
      match: """
        gh auth token
        gh auth status --show-token
        """,
      notMatch: """
        gh auth status
        gh pr list
        """),
    BuiltInRule(
      id: "credentials.aws-token", ruling: .deny, severity: .critical,
      reason: "prints cloud credentials or a stored secret",
      advice: "`aws sts get-caller-identity` tells who you are",
      program: "aws",
      command: "configure|sts|ecr|secretsmanager|ssm|sso|iam|codeartifact|rds|kms|eks|lambda",
      when: """
        :get-secret-value|get-login-password|get-session-token|assume-role*|\
        export-credentials|get-authorization-token|get-federation-token|\
        generate-db-auth-token|get-role-credentials|batch-get-secret-value|create-access-key|\
        decrypt|get-token !@to:docker|podman
        :*aws_secret_access_key|*aws_session_token|*.secret* !:set
        --with-decryption
        :get-function-configuration|get-function --query=*nvironment*
        """,
      match: """
        aws configure get aws_secret_access_key
        aws secretsmanager get-secret-value --secret-id x
        aws ssm get-parameter --name x --with-decryption
        aws configure export-credentials
        """,
      notMatch: """
        aws sts get-caller-identity
        aws configure list
        aws configure set aws_secret_access_key x
        aws secretsmanager list-secrets
        aws ssm get-parameter --name x
        aws ecr get-login-password | docker login --password-stdin x
        """),
    BuiltInRule(
      id: "credentials.gcloud-token", ruling: .deny, severity: .critical,
      reason: "prints cloud credentials or a stored secret",
      advice: nil,
      program: "gcloud",
      command: "auth|secrets|iam|config",
      when: ":print-access-token|print-identity-token|access|keys|config-helper !:list",
      match: """
        gcloud auth print-access-token
        gcloud secrets versions access latest --secret=x
        gcloud auth application-default print-access-token
        """,
      notMatch: """
        gcloud auth list
        gcloud secrets list
        """),
    BuiltInRule(
      id: "credentials.az-token", ruling: .deny, severity: .critical,
      reason: "prints cloud credentials or a stored secret",
      advice: nil,
      program: "az",
      command: "",
      when: """
        :get-access-token|list-keys|keys|credentials|show-connection-string|\
        list-connection-strings|create-for-rbac
        :secret :show|download
        --expose-token
        """,
      match: """
        az account get-access-token
        az keyvault secret show --name x --vault-name y
        az storage account keys list -n x
        """,
      notMatch: """
        az account show
        az keyvault list
        """),
    BuiltInRule(
      id: "credentials.kubernetes-secret", ruling: .deny, severity: .critical,
      reason: "prints secrets of the cluster",
      advice: "`kubectl get secrets` lists the names",
      program: "kubectl|oc|k",
      command: "get|describe",
      when: """
        -o|--output=*json*|*yaml*|*template*|*custom* :secret*|*secret/*|*secrets*|*,secret* \
        !-o|--output=*.metadata*
        --template :secret*|*secret/*
        --raw :*/secrets|*/secrets/*
        """,
      match: """
        kubectl get secret db -o yaml
        kubectl get secrets -o json
        kubectl get cm,secret -o yaml
        kubectl -n prod get secret/db -o jsonpath={.data}
        """,
      notMatch: """
        kubectl get secrets
        kubectl get pods -o yaml
        """),
    BuiltInRule(
      id: "credentials.kubernetes-plugin", ruling: .deny, severity: .critical,
      reason: "prints secrets of the cluster",
      advice: "`kubectl get secrets` lists the names",
      program: "kubectl|oc|k",
      command: "view-secret|modify-secret|decode-secret|ksd",
      when: "",
      match: "kubectl view-secret db",
      notMatch: "kubectl get secrets"),
    BuiltInRule(
      id: "credentials.consul", ruling: .ask, severity: .high,
      reason: "prints everything that the store keeps, secrets included",
      advice: "`consul kv get -keys` lists the names",
      program: "consul",
      command: "kv",
      when: """
        :export
        :get -recurse !-keys
        """,
      match: """
        consul kv export
        consul kv get -recurse app/
        """,
      notMatch: """
        consul kv get app/port
        consul kv get -keys -recurse app/
        """),
    BuiltInRule(
      id: "credentials.network", ruling: .deny, severity: .critical,
      reason: "prints keys or passwords of a network",
      advice: nil,
      program: "wg|nmcli|netsh",
      command: "",
      when: """
        :showconf|private-key|private-keys|preshared-keys|dump @written:wg
        -s|--show-secrets @written:nmcli
        :show-password
        :key=clear
        """,
      match: """
        wg showconf wg0
        wg show all dump
        nmcli -s -g 802-11-wireless-security.psk connection show home
        nmcli dev wifi show-password
        netsh wlan show profile home key=clear
        """,
      notMatch: """
        wg show
        nmcli connection show
        nmcli dev wifi list
        """),
    BuiltInRule(
      id: "credentials.secret-service", ruling: .deny, severity: .critical,
      reason: "prints a stored secret",
      advice: nil,
      program: "busctl|dbus-send|gdbus|qdbus",
      command: "",
      when: ":*.GetSecret*|GetSecret*|*.readPassword*|readPassword",
      match: """
        dbus-send --session --dest=org.freedesktop.secrets /x org.freedesktop.Secret.Service.GetSecrets
        qdbus org.kde.kwalletd5 /modules/kwalletd5 org.kde.KWallet.readPassword 1 a b c
        """,
      notMatch: "dbus-send --session --dest=org.x.Player /x org.x.Player.Next"),
    BuiltInRule(
      id: "credentials.dotfiles", ruling: .deny, severity: .critical,
      reason: "prints a stored secret",
      advice: "`chezmoi diff` shows what would change",
      program: "chezmoi",
      command: "secret",
      when: "!:set|delete",
      match: "chezmoi secret keyring get --service=github --user=dev",
      notMatch: """
        chezmoi diff
        chezmoi secret keyring set --service=x --user=dev
        """),
    BuiltInRule(
      id: "credentials.kubernetes-config", ruling: .deny, severity: .high,
      reason: "prints the keys to the cluster",
      advice: "`kubectl config get-contexts` lists the names",
      program: "kubectl|oc|k",
      command: "config|create",
      when: """
        :view --raw|--flatten
        :token
        """,
      match: "kubectl config view --raw",
      notMatch: """
        kubectl config get-contexts
        kubectl config view
        """),
    BuiltInRule(
      id: "credentials.terraform-output", ruling: .ask, severity: .medium,
      reason: "prints outputs, sensitive ones included",
      advice: nil,
      program: "terraform|tofu",
      command: "output",
      when: """
        -json !@names
        -raw :*pass*|*secret*|*token*|*key*|*cred*|*conn*|*config*|*private*
        """,
      match: """
        terraform output -raw db_password
        terraform output -json | jq .db_password.value
        """,
      notMatch: """
        terraform output
        terraform output -json | jq keys
        """),
    BuiltInRule(
      id: "credentials.password-manager", ruling: .deny, severity: .critical,
      reason: "prints a stored secret",
      advice: "give the program the secret without printing it: `op run`, `doppler run`",
      program: """
        vault|op|pass|bw|lpass|secret-tool|gopass|doppler|chamber|keyring|sops|age|security|\
        kwallet-query
        """,
      command: "",
      when: """
        !:status|sys/*|list|ls|login|set|store|version|whoami|token|unlock|sync|lock|search|find|\
        git|insert|\
        edit|generate|create|write|put|patch|policy|auth|signin|account|vault|run|exec|setup|me|projects|\
        configs|encrypt|updatekeys|metadata|list-keychains|find-identity|find-certificate|cms|-e|add|init|\
        show-keychain-info|import|server|operator|secrets !-e|--encrypt|-r|--recipient|-v|\
        --version @some
        :items|export-items|read|get|export|print|decrypt|find-generic-password|find-internet-password|\
        dump-keychain|lookup|download|export-vault !:metadata|sys/* !@written:-accessor
        -d|--decrypt !:login|auth|token|write|list|kv|status|server
        -r|--read-password @written:kwallet-query
        """,
      match: """
        vault kv get secret/app
        vault read secret/app
        op read op://a/b/c
        pass show mail
        pass mail/me
        bw get password x
        security find-generic-password -w -s x
        secret-tool lookup a b
        sops -d secrets.yaml
        doppler secrets get X
        kwallet-query -r github kdewallet
        """,
      notMatch: """
        vault status
        vault token lookup -accessor x
        op run -- npm test
        pass ls
        vault login
        sops -e a.yaml
        keyring set pypi me
        security list-keychains
        security find-certificate -a
        vault server -dev
        """),
    BuiltInRule(
      id: "credentials.vault-change", ruling: .ask, severity: .high,
      reason: "changes or deletes secrets, or who may read them",
      advice: nil,
      program: "vault",
      command: "",
      when: """
        :delete|destroy|undelete|revoke|seal|step-down|rekey|raft
        :operator :init|unseal|generate-root|seal|rekey
        :token :create|renew|revoke
        :policy :write|delete
        :auth|secrets|audit :enable|disable|move|tune
        """,
      match: """
        vault kv destroy -versions=1 secret/x
        vault token create -policy=root
        vault audit disable file
        """,
      notMatch: """
        vault status
        vault secrets list
        vault policy read app
        """),
    BuiltInRule(
      id: "credentials.npm-token", ruling: .deny, severity: .critical,
      reason: "prints a registry token",
      advice: nil,
      program: "npm|pnpm|yarn",
      command: "config get",
      when: ":*_auth*|*token*|*password*",
      match: "npm config get //registry.npmjs.org/:_authToken",
      notMatch: """
        npm config get registry
        npm config list
        """),
    BuiltInRule(
      id: "credentials.heroku-token", ruling: .deny, severity: .critical,
      reason: "prints an access token or settings with secrets",
      advice: nil,
      program: "heroku|doctl|fly|flyctl|vercel|netlify|railway|wrangler|firebase|hcloud",
      command: """
        auth:token|auth|config|config:get|variables|login:ci|env|tokens|pg:credentials:url|\
        functions:config:get
        """,
      when: """
        :token|pull|export
        :create @written:tokens
        @none !:list
        """,
      match: """
        heroku auth:token
        fly auth token
        heroku config
        heroku pg:credentials:url
        firebase functions:config:get
        vercel env pull
        """,
      notMatch: """
        heroku apps
        fly status
        vercel env ls
        """),
    BuiltInRule(
      id: "credentials.openssl-key", ruling: .deny, severity: .high,
      reason: "prints a private key",
      advice: "`-pubout` prints the public half",
      program: "openssl",
      command: "rsa|pkey|ec|pkcs12|pkcs8|dsa",
      when: "-text|-noout|-nodes|-in !-pubout|-pubin|-check|-modulus|-pubkey|-nokeys|-out|-export",
      match: """
        openssl rsa -in key.pem -text
        openssl pkey -in server.key
        """,
      notMatch: """
        openssl rsa -in key.pem -pubout
        openssl x509 -in cert.pem -text -noout
        openssl genrsa -out k.pem
        openssl rand -hex 16
        """),
    BuiltInRule(
      id: "credentials.npm-token-list", ruling: .ask, severity: .high,
      reason: "prints registry tokens",
      advice: nil,
      program: "npm|pnpm",
      command: "token list|ls",
      when: "",
      match: "npm token list",
      notMatch: "npm whoami"),
    BuiltInRule(
      id: "credentials.decrypt", ruling: .ask, severity: .high,
      reason: "prints what was encrypted",
      advice: nil,
      program: "gpg|gpg2|ansible-vault",
      command: "",
      when: """
        -d|--decrypt
        :view|decrypt|edit
        """,
      match: """
        gpg --decrypt a.gpg
        ansible-vault view v.yml
        """,
      notMatch: """
        gpg --verify a.sig a
        ansible-vault encrypt v.yml
        """),
    BuiltInRule(
      id: "credentials.doppler", ruling: .ask, severity: .high,
      reason: "prints secrets",
      advice: nil,
      program: "doppler|infisical|chamber",
      command: "secrets|export|list",
      when: """
        @none !--only-names
        :get|download
        -e|--expand
        """,
      match: """
        doppler secrets
        infisical secrets
        chamber list prod -e
        """,
      notMatch: """
        doppler run -- npm test
        infisical run -- npm test
        doppler secrets --only-names
        """),
    BuiltInRule(
      id: "credentials.password-hashes", ruling: .deny, severity: .critical,
      reason: "prints password hashes",
      advice: nil,
      program: "getent",
      command: "",
      when: ":shadow|gshadow",
      match: "getent shadow",
      notMatch: """
        getent passwd
        getent hosts x
        """),
    BuiltInRule(
      id: "credentials.set-dump", ruling: .ask, severity: .medium,
      reason: "prints all variables, secrets included",
      advice: "`printenv NAME` prints one",
      program: "set",
      command: "",
      when: """
        @none !-a|-b|-e|-f|-h|-k|-m|-n|-o|-p|-t|-u|-v|-x|-B|-C|-E|-H|-P|-T !@to:grep|wc|cut
        @none @to:grep|egrep|rg @written:token|secret|passw|apikey|credential|_key
        @none @searched
        """,
      match: """
        set
        set | grep AWS
        set | grep SECRET
        """,
      notMatch: """
        set -e
        set -euo pipefail
        set +e
        set -- a b
        """),
    BuiltInRule(
      id: "credentials.store-list", ruling: .ask, severity: .high,
      reason: "prints settings with secrets",
      advice: nil,
      program: "stripe|twilio|databricks|travis|circleci",
      command: "",
      when: """
        :config --list
        :auth :token
        :token
        """,
      match: """
        stripe config --list
        databricks auth token
        """,
      notMatch: """
        stripe listen --forward-to localhost:3000
        databricks clusters list
        """),
    BuiltInRule(
      id: "credentials.user-secrets", ruling: .ask, severity: .high,
      reason: "prints the secrets kept for an application",
      advice: nil,
      program: "dotnet|supabase|glab",
      command: "",
      when: """
        :user-secrets :list
        :projects :api-keys
        @written:glab :variable :get|export
        """,
      match: """
        dotnet user-secrets list
        glab variable get TOKEN
        supabase projects api-keys --project-ref x
        """,
      notMatch: """
        dotnet user-secrets init
        glab variable list
        """),
  ]
}
