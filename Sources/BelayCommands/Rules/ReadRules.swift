import BelayModel

/// Files that must not be shown: keys, credentials, environments.
enum ReadRules {
  /// The rules, plain literals; see `BuiltInPathRule`.
  static let all: [BuiltInPathRule] = [
    BuiltInPathRule(
      id: "path.environment-file", access: .read, ruling: .deny, severity: .high,
      reason: "shows a file of secrets for the environment",
      advice: "read `.env.example`, or list the names with `cut -d= -f1`",
      place: .named,
      names: ".env|.env.*|*.env|.envrc|.env-*|.dev.vars",
      tails: "",
      paths: "",
      except: """
        .env.example|.env.sample|.env.template|.env.dist|.env.defaults|.env.schema|.env.test|\
        .env.ci|.env.*.example|.env.*.sample|.env.*.template|.env.example.*|example.env|\
        sample.env|template.env|test.env|.env.vault|.env-example|.env.d.ts|*.env.ts|*.env.js
        """,
      sparesFixtures: false,
      match: """
        .env
        .env.production
        config/prod.env
        /srv/app/.env
        .env.local
        """,
      notMatch: """
        .env.example
        .env.sample
        src/env.ts
        environment.md
        .env.test
        """),
    BuiltInPathRule(
      id: "path.private-key", access: .read, ruling: .deny, severity: .critical,
      reason: "shows a private key",
      advice: "the public half is in the `.pub` file",
      place: .named,
      names: """
        id_rsa|id_dsa|id_ecdsa|id_ed25519|id_ecdsa_sk|id_ed25519_sk|id_rsa_*|id_ed25519_*|\
        *.ppk|*_rsa|*_ed25519|ssh_host_*_key
        """,
      tails:
        """
        .ssh/*|.gnupg/private-keys-v1.d/*|.gnupg/secring.gpg|.config/age/*|.config/sops/age/*|\
        .electrum/wallets/*|.bitcoin/wallet.dat|.ethereum/keystore/*|.config/solana/id.json
        """,
      paths: "",
      except:
        "*.pub|known_hosts|known_hosts.old|config|authorized_keys|environment|allowed_signers",
      sparesFixtures: true,
      match: """
        ~/.ssh/id_rsa
        ~/.ssh/work
        ~/.electrum/wallets/default_wallet
        id_ed25519
        /home/eve/.ssh/id_ecdsa
        """,
      notMatch: """
        ~/.ssh/id_rsa.pub
        ~/.ssh/known_hosts
        ~/.ssh/config
        src/rsa.swift
        """),
    BuiltInPathRule(
      id: "path.key-file", access: .read, ruling: .deny, severity: .high,
      reason: "shows a file that holds a private key",
      advice: "`openssl pkey -pubout` prints the public half",
      place: .named,
      names: """
        *.key|*.p12|*.pfx|*.jks|*.keystore|*.kdbx|*.kdb|*.p8|*private*.pem|*privkey*.pem|\
        *-key.pem|*_key.pem|key.pem|*.pkcs12|*.asc.key|master.key
        """,
      tails: "",
      paths: "",
      except: "*.pub.key|public.key|*public*.pem|*.api.key|*-pub.key|*_pub.key",
      sparesFixtures: true,
      match: """
        server.key
        certs/privkey.pem
        release.jks
        app-key.pem
        config/master.key
        """,
      notMatch: """
        cert.pem
        public.pem
        tests/fixtures/server.key
        keyboard.ts
        """),
    BuiltInPathRule(
      id: "path.cloud-credentials", access: .read, ruling: .deny, severity: .critical,
      reason: "shows credentials for a cloud",
      advice: "`aws sts get-caller-identity` and its kin tell who you are",
      place: .named,
      names: """
        service-account*.json|serviceaccount*.json|*-service-account.json|\
        *_service_account.json|gcp-key.json|gcp-credentials.json|\
        application_default_credentials.json|client_secret*.json|*.publishsettings|kubeconfig|\
        credentials.tfrc.json
        """,
      tails: """
        .aws/credentials|.aws/cli/cache/*|.aws/sso/cache/*|.config/gcloud/*|\
        .config/gcloud/legacy_credentials/*|.azure/accessTokens.json|\
        .azure/msal_token_cache.*|.azure/azureProfile.json|.kube/config|.kube/cache/*|\
        .oci/config|.oci/*.pem|.terraform.d/*|.config/doctl/config.yaml|.fly/config.yml|\
        .config/heroku/*|.bluemix/config.json|.digitalocean/*|.config/hcloud/cli.toml|.boto|\
        .s3cfg|.config/rclone/rclone.conf|.vault-token
        """,
      paths: "",
      except: "config_default|active_config|configurations",
      sparesFixtures: true,
      match: """
        ~/.aws/credentials
        ~/.kube/config
        ~/.config/gcloud/application_default_credentials.json
        service-account.json
        """,
      notMatch: """
        ~/.aws/config
        kube/config.yaml
        service.json
        """),
    BuiltInPathRule(
      id: "path.registry-credentials", access: .read, ruling: .deny, severity: .high,
      reason: "shows credentials for registries, code hosts or logins",
      advice: nil,
      place: .named,
      names: """
        .netrc|_netrc|.pgpass|.my.cnf|.mylogin.cnf|.pypirc|.git-credentials|.htpasswd|\
        .npmrc.secret|.dockercfg|.vault_pass|.vault_pass.txt|.vault_password|.vault-token|.databrickscfg|.sentryclirc|\
        .s3cfg|.boto|.rediscli_auth|\
        .mongorc.js|.rclone.conf|.authinfo|.authinfo.gpg|.smbcredentials|\
        .m2-settings-security.xml
        """,
      tails: """
        .docker/config.json|.config/gh/hosts.yml|.config/hub|.config/glab-cli/config.yml|\
        .config/git/credentials|.cargo/credentials|.cargo/credentials.toml|.gem/credentials|\
        .nuget/NuGet.Config|.nuget/NuGet/NuGet.Config|.subversion/auth/svn.simple/*|.m2/settings.xml|.m2/settings-security.xml|\
        .gradle/gradle.properties|.composer/auth.json|.config/composer/auth.json|\
        .config/containers/auth.json|.config/op/*|.password-store/*|.subversion/auth/*|\
        .config/filezilla/*|.local/share/keyrings/*|.config/pypoetry/auth.toml|\
        .config/configstore/*|.snowsql/config|.snowflake/connections.toml|.ansible/vault_pass*|.ansible/vault-pass*|\
        .huggingface/token|.cache/huggingface/token
        """,
      paths: "",
      except: "",
      sparesFixtures: false,
      match: """
        ~/.netrc
        ~/.pgpass
        ~/.docker/config.json
        ~/.cargo/credentials.toml
        ~/.git-credentials
        ~/.vault-token
        ~/.databrickscfg
        ~/.snowsql/config
        ~/.sentryclirc
        ~/.ansible/vault_pass.txt
        ~/.vault_pass.txt
        """,
      notMatch: """
        docker/config.json
        ~/.gitconfig
        Cargo.toml
        ~/.cargo/config.toml
        """),
    BuiltInPathRule(
      id: "path.home-npmrc", access: .read, ruling: .ask, severity: .medium,
      reason: "may show a registry token",
      advice: nil,
      place: .named,
      names: "",
      tails: "",
      paths: "/home/*/.npmrc|/root/.npmrc|/Users/*/.npmrc|/home/*/.yarnrc.yml",
      except: "",
      sparesFixtures: false,
      match: "~/.npmrc",
      notMatch: """
        .npmrc
        /home/dev/project/.npmrc
        """),
    BuiltInPathRule(
      id: "path.agent-credentials", access: .read, ruling: .deny, severity: .critical,
      reason: "shows the login of a coding agent",
      advice: nil,
      place: .named,
      names: "",
      tails: """
        .codex/auth.json|.claude/.credentials.json|.config/github-copilot/*|\
        .gemini/oauth_creds.json|.config/anthropic/*|.config/openai/*
        """,
      paths: "",
      except: "",
      sparesFixtures: false,
      match: "~/.codex/auth.json",
      notMatch: """
        ~/.codex/config.toml
        ~/.codex/hooks.json
        """),
    BuiltInPathRule(
      id: "path.system-passwords", access: .read, ruling: .deny, severity: .critical,
      reason: "shows password hashes or the memory of the machine",
      advice: nil,
      place: .named,
      names: "",
      tails: "",
      paths: """
        /etc/shadow|/etc/shadow-|/etc/gshadow|/etc/gshadow-|/etc/master.passwd|/etc/sudoers|\
        /etc/sudoers.d/**|/proc/kcore|/dev/mem|/dev/kmem|/etc/krb5.keytab|/etc/ssl/private/**|\
        /etc/letsencrypt/*privkey**|/etc/wireguard/**|/var/run/secrets/**|/run/secrets/**|\
        /etc/ssh/ssh_host_*_key|/etc/NetworkManager/system-connections/**
        """,
      except: "",
      sparesFixtures: false,
      match: """
        /etc/shadow
        /run/secrets/db
        /etc/ssh/ssh_host_rsa_key
        """,
      notMatch: """
        /etc/passwd
        /etc/hosts
        /etc/ssl/certs/ca.pem
        /etc/ssh/sshd_config
        """),
    BuiltInPathRule(
      id: "path.process-environment", access: .read, ruling: .deny, severity: .high,
      reason: "shows the environment or memory of a running process",
      advice: nil,
      place: .named,
      names: "",
      tails: "",
      paths: "/proc/*/environ|/proc/*/mem",
      except: "",
      sparesFixtures: false,
      match: """
        /proc/self/environ
        /proc/1/environ
        """,
      notMatch: """
        /proc/cpuinfo
        /proc/self/status
        """),
    BuiltInPathRule(
      id: "path.secret-settings", access: .read, ruling: .deny, severity: .high,
      reason: "shows a file of secrets",
      advice: "the keys alone: `yq keys`, `jq keys`",
      place: .named,
      names: """
        secrets.yml|secrets.yaml|secrets.json|secrets.toml|secrets.env|.secrets|\
        credentials.json|credentials.yml.enc.key|vault.yml.pass|terraform.tfstate|\
        terraform.tfstate.backup|*.tfstate|*.auto.tfvars|secret.yaml.dec|local.settings.json|\
        .secrets.toml|.streamlit-secrets.toml|wp-config.php|serviceAccountKey*.json|\
        service-account*.json|service_account*.json
        """,
      tails: ".streamlit/secrets.toml",
      paths: """
        **/secrets/*.yaml|**/secrets/*.yml|**/secrets/*.json|**/secrets/*.toml|**/secrets/*.env|\
        **/android/key.properties
        """,
      except: "*.example|*example*|*sealed*|*.enc.*|*.sops.*|*schema*|*template*|kustomization.*",
      sparesFixtures: true,
      match: """
        config/secrets.yml
        credentials.json
        terraform.tfstate
        """,
      notMatch: """
        secrets.example.yml
        src/secrets.ts
        docs/secrets.md
        """),
    BuiltInPathRule(
      id: "path.browser-store", access: .read, ruling: .deny, severity: .critical,
      reason: "shows passwords or cookies of a browser",
      advice: nil,
      place: .named,
      names: """
        Login Data|cookies.sqlite|logins.json|key4.db|Cookies|login.keychain-db|login.keychain
        """,
      tails: "",
      paths: "",
      except: "",
      sparesFixtures: true,
      match: """
        ~/.mozilla/firefox/x.default/logins.json
        ~/.config/google-chrome/Default/Login Data
        """,
      notMatch: """
        cookies.md
        src/logins.ts
        """),
    BuiltInPathRule(
      id: "path.shell-history", access: .read, ruling: .ask, severity: .medium,
      reason: "shows what was typed before, often with secrets",
      advice: nil,
      place: .named,
      names: """
        .bash_history|.zsh_history|.psql_history|.mysql_history|.python_history|\
        .node_repl_history|.rediscli_history|fish_history
        """,
      tails: "",
      paths: "",
      except: "",
      sparesFixtures: false,
      match: """
        ~/.bash_history
        ~/.zsh_history
        """,
      notMatch: """
        HISTORY.md
        .bashrc
        """),
    BuiltInPathRule(
      id: "path.secret-folder", access: .read, ruling: .deny, severity: .critical,
      reason: "copies or packs a whole folder of keys and credentials",
      advice: nil,
      place: .named,
      names: "",
      tails: """
        .ssh|.aws|.gnupg|.gnupg/private-keys-v1.d|.azure|.kube|.config/gcloud|.password-store|.codex|.docker|\
        .local/share/keyrings|.config/op|.mozilla|.mozilla/firefox|.thunderbird|\
        .config/google-chrome|.config/chromium|.config/gh|.config/rclone|Library/Keychains
        """,
      paths: "",
      except: "",
      sparesFixtures: true,
      match: """
        ~/.ssh
        ~/.aws/
        ~/.codex
        ~/.gnupg/private-keys-v1.d
        """,
      notMatch: """
        ~/.config
        .github
        ~/.cache
        """),
  ]
}
