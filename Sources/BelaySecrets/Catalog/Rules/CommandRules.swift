import BelayModel

/// Passwords in commands, calls, statements and settings that have a place of their own for one.
enum CommandRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "command-password", title: "Password in a command", severity: .high, form: .following,
      keywords: """
        sshpass |docker login|podman login|mysql -|mysqldump |mysqladmin |net use |\
        -storepass |-keypass |sqlcmd |smbclient |lftp |ldapsearch |ldapmodify |ldapadd |az login |\
        http -a |https -a |bindpw |-passin pass|-passout pass|-pass pass|convertto-securestring|\
        sqlplus |sqlldr |expdp |impdp |mongodump |mongorestore |mongoexport |mongoimport |mongosh |\
        xfreerdp |curlopt_userpwd|curlopt_proxyuserpwd|zip -p |htpasswd -|snmpwalk |snmpget |snmpset 
        """,
      pattern: #"""
        (?:sshpass\s+-p|(?:docker|podman) login\b[^\n]{0,200}?\s(?:-p|--password)[ =]|mysql(?:dump|a\#
        dmin)?\s[^\n|;]{0,120}?(?<=\s)-p|net use\s[^\n]{1,120}?/user:\S{1,80}\s|conve\#
        rtto-securestring\s(?:\s?-string\s)?(?=["']|\S*\d)|sqlcmd\s[^\n|;]{0,120}?(?<=\s)-P|ldap(?:search|modify|add)\s[^\n|;]{0,160\#
        }?(?<=\s)-w\s|az login\b[^\n]{0,160}?\s(?:-p|--password)[ =]|smbclient\s[^\n|;]{0,120}?-U[ =]?['"]?[\#
        \w.-]{1,40}%|lftp\s[^\n|;]{0,80}?-u\s?['"]?[\w.@-]{1,40},|https?\s-a\s['"]?[\w.@-]{1,40}:|bindpw\s(?=\s?\S*[\d!@#$%^&*])|(?:sqlplus|sqlldr|expdp|impdp)\s(?:-\w{1,2}\s){0,3}['"]?[\w$#.-]{1,40}/|-(?:store|key)pass|mongo\w{1,7}\s[^\n|;]{0,160}?\s-p\s|xfreerdp\s[^\n]{0,160}?\s/p:|(?<!un)zip\s-p\s|(?<=un)zip\s(?-i:-P)\s|htp\#
        asswd\s-\w{0,3}b\w{0,3}\s\S{1,80}\s\S{1,40}\s|snmp\w{2,6}\s[^\n|;]{0,160}?\s-[ax]\s(?!(?:md5|sha|aes|des))|curlopt_\w{4,14}\#
        (?:,|\s=>)\s?["'][\w.@-]{1,60}:|-pass(?:in|out)? pass:)\s{0,2}["']?((?!-)[^\#
        \s"'`,\]\\$<>{}()|:%\x00-\x1f\x7f-\xff]{6,200})
        """#,
      caseless: true, boundary: .none, validator: .password, minimumEntropy: 26, specificity: 3,
      advice: "Change the password, and pass it by standard input or a file",
      finds: "docker login -u svc -p {{fake:command-password}} registry.acme.io",
      ignores: "docker login -u svc -p $TOKEN registry.acme.io"),
    SecretRule(
      id: "piped-password", title: "Password piped into a command", severity: .high,
      form: .search,
      keywords: """
        convertto-securestring|sudo -s|sudo -k|chpasswd|docker login|podman login|passwd --stdin|cryptsetup |kinit|--passw\
        ord-file=<(|devops login|auth login |registry login |vault login|argocd login|oc login|secret put |\
        secret set |vercel env add|docker secret create|podman secret create|gcloud secrets
        """,
      pattern: #"""
        (password-file=<\()?+(?:echo|printf)\s(?:-n\s)?["']?(?:[\w-]{1,40}:)?([^\s"'`\\$|<>()\x00-\x1f\x7f-\xff]{8,\#
        100})["']?(?(1)\)|\s{0,4}\|\s{0,4}(?:sudo\s+(?:-\w\s+){0,2}-\w{0,3}S|kinit\b|(?:sudo\s+)?chpasswd\b|(?:d\#
        ocker|podman) login\b|passwd\s+--stdin|cryptsetup\b|(?:az devops|gh auth|glab auth|he\#
        lm registry|vault|argocd|oc) login\b|(?:wrangler|gh) secret (?:put|set)\b|vercel env add\b|(?:docker|podman) secret create\b|gcloud se\#
        crets (?:create|versions add)\b))|["']([^\s"'`\\$]{8,100})["']\s?\|\s?(?i:ConvertTo-Secu\#
        reString)
        """#,
      leading: 160, reach: 60, boundary: .none, validator: .password, minimumEntropy: 26,
      specificity: 3,
      advice: "Change the password, and read it from a file that only its owner can read",
      finds: "echo '{{fake:piped-password}}' | sudo -S true",
      ignores: "echo \"$PASSWORD\" | sudo -S true"),
    SecretRule(
      id: "credentials-call", title: "User and password in a call", severity: .high,
      form: .following,
      keywords: """
        networkcredential(|basic_auth(|basicauth(|getconnection(|->connect(|mysqli(|mysqli_connect(|\
        mysql_connect(|mysql.connect(|auth=(|auth = (|credentials("|usernamepasswordtoken(|\
        passwordauthentication(|sequelize(|credentials.basic(|.auth("|.auth('|.login("|.login('|\
        credentials::new(|basic_auth '|basic_auth "|plaincredentials(|\
        authenticateasync(|usernamepasswordcredentials(|ftp_login(|newdialer(
        """,
      pattern: #"""
        (auth ?= ?\(|basicauth\()?+(?(1)|(?:basic_auth (?=["'])|[\w.>:-]{3,40}[ =]{0,3}(?<= |=|\w)\())(?:\s{0,4}(?:"[^"\n]{0,200}"(?:\.\w{1,12}\(\))?+|'[^'\n]{0,200}'|[\w.:$&-]{1,\#
        60}),){1,4}\s{0,4}(?:some\()?["']((?=[^"'\s]{0,60}\d|(?(1)(?!wrong|bad|invalid|some|user|the)[^"'\s]{10}|\d))[^"'\s\\]{6,100})["'](?:\)|\.to\w{1,20}|\#
        ,\s?[{\[]|\.into\b|(?=\n))
        """#,
      caseless: true, boundary: .none, validator: .password, minimumEntropy: 26, specificity: 3,
      advice: "Change the password, and read it from the environment",
      finds: #"new NetworkCredential("svc", "{{fake:credentials-call}}")"#,
      ignores: #"new NetworkCredential("svc", password)"#),
    SecretRule(
      id: "database-call", title: "Password as the third argument of a call", severity: .high,
      form: .following,
      keywords: """
        mysqli(|mysqli_connect(|mysql_connect(|mysql.connect(|new pdo(|pymysql.connect(|plainauth(|\
        create_superuser(|create_user(
        """,
      pattern: #"""
        (?:new )?[a-z_.]{3,20}\((?:\s{0,8}(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[\w.:$&-]{1,60}),){2}\#
        \s{0,8}["']((?=[^"'\s]{0,60}\d)[^"'\s\\]{6,100})["']\s{0,8}[,)]
        """#,
      caseless: true, boundary: .none, validator: .password, minimumEntropy: 26, specificity: 3,
      advice: "Change the password of the database user, and read it from the environment",
      finds: #"new PDO("mysql:host=db.acme.io", "svc", "{{fake:database-call}}")"#,
      ignores: #"new PDO("mysql:host=db.acme.io", "svc", $password)"#),
    SecretRule(
      id: "terraform-default", title: "Secret as the default of a Terraform variable",
      severity: .high, form: .following, keywords: "variable \"",
      pattern: #"""
        variable "\w{0,60}(?:passw(?:or)?d|_pass|secret|token|api_?key|(?<!public|kms|ssh|tion|sort|hash|range|primary|foreign|cache|object)_key|crede\#
        ntials?)"\s*\{[^{}]{0,400}?\bdefault\s*=\s*"((?!arn:|ssh-|alias/|projects/|https?:|/)(?=[^"\#
        \s]{0,60}\d)[^"\s$\\]{8,200})"
        """#,
      reach: 900, boundary: .none, validator: .password, minimumEntropy: 28, specificity: 3,
      advice: "Replace it, and pass it by the environment or a secret store",
      finds: #"variable "db_password" { default = "{{fake:terraform-default}}" }"#,
      ignores: #"variable "db_password" { default = "changeme" }"#),
    SecretRule(
      id: "filezilla-password", title: "Password in FileZilla's site list", severity: .high,
      form: .following, keywords: "<pass encoding=\"base64\">",
      pattern: #"<pass encoding="base64">([A-Za-z0-9+/]{6,200}={0,2})</pass>"#, caseless: true,
      boundary: .none, minimumEntropy: 20, specificity: 4,
      advice: "Change the password; base64 does not protect it",
      finds: #"<Pass encoding="base64">{{fake:filezilla-password}}</Pass>"#,
      ignores: #"<Pass encoding="base64"></Pass>"#),
    SecretRule(
      id: "sql-password", title: "Password in an SQL statement", severity: .high, form: .following,
      keywords: """
        identified by|identified with|login password|with password|encrypted password|password '
        """,
      pattern: #"""
        (?:identified (?:with [\w"']{1,40} )?(?:by|as)(?: password)?|(?:login|with|encrypted) passwo\#
        rd|(password '(?=[^'\n]{6,100}'(?: valid| login| (?:no)?superuser| (?:no)?create| in role|;)\#
        )))\s?=?\s?(?(1)|N?(?:'|"(?=[^"\n]{0,99}[\d!@#$%^&*])))(?![a-z]+(?:_[a-z]+)+['"])(?=[^'"\n]{0,99}\d|[^'"\s\\]{9})((?!\*[0-9A-F]{40})[^'"\s\\]{6,100}\#
        )['"]
        """#,
      caseless: true, boundary: .none, validator: .password, minimumEntropy: 26, specificity: 3,
      advice: "Change the password of the database user",
      finds: "CREATE USER 'svc'@'%' IDENTIFIED BY '{{fake:sql-password}}';",
      ignores: "CREATE USER 'svc'@'%' IDENTIFIED BY 'password';"),
    SecretRule(
      id: "server-password", title: "Password in a server's settings", severity: .high,
      form: .following,
      keywords: """
        requirepass|masterauth |insecure-password |rootpw |-password password |snmp-server community|\
        chpasswd:|npmauthident|: psk |: xauth |: eap|password 0 |secret 0 | login=| psk "|auth plain |\
        createuser |<auth-user-pass>|{noop}|<keymaterial>|assword:
        """,
      pattern: #"""
        (?:requirepass|masterauth|insecure-password|rootpw(?:\s+--plaintext)?|-password(?:-again)? p\#
        assword|snmp-server community(?=\s\S{0,60}\d)|chpasswd:\s+(?:expire:\s*\w+\s+)?list:\s*\|?\s+(?:- )?[\w-]{1,40\#
        }:|npmAuthIdent:\s["']?[^\s:"']{1,60}:|: (?:PSK|XAUTH|EAP)(?= ")|(?:password|secret) 0| login=[\w.-]{1,40}:| ps\#
        k(?= ")|AUTH PLAIN|createUser \S{1,40} (?:MD5|SHA[\d-]{0,4})|<auth-user-pass>\s{0,2}\n[^\n]{1,60}\n|\{noop\}|<keyMaterial>|ass\#
        word:[^\n]{0,8}\s{1,12}send(?: --)?(?= "[^"\n]{6,80}\\r))(?:(?<=[:\n}>])|[ \t]{1,8}+)["']?((?!-)[^\s"'`,\]\\$<>{}()|\x00-\x1f\x7f-\xff]{6,200})
        """#,
      boundary: .none, validator: .password, minimumEntropy: 26, specificity: 3,
      advice: "Change the password, and keep the file out of repositories",
      finds: "requirepass {{fake:server-password}}", ignores: "requirepass foobared"),
    SecretRule(
      id: "crypt-hash", title: "Password hash of crypt", severity: .medium, form: .following,
      keywords: ":$y$|:$1$|:$7$| $1$|'$1$|'$y$|\" \"md5|password 'md5|scram-sha-256$",
      pattern: #"""
        (?:" "|password ')(md5[0-9a-f]{32})["']|(SCRAM-SHA-256\$\d{4,7}:[A-Za-z0-9+/]{16,44}={0,2}\$[A-Za-z0-9+/]{43}=\#
        :[A-Za-z0-9+/]{43}=)|[: '](\$y\$[./0-9A-Za-z]{1,10}\$[./0-9A-Za-z]{1,86}\$[./0-9A-Za-z]{43}|\$1\$[./0-9A-Za-z]{1,\#
        8}\$[./0-9A-Za-z]{22}|\$7\$[./0-9A-Za-z]{11,97}\$[./0-9A-Za-z]{43})
        """#,
      advice: "Change the password; a hash can be guessed at leisure",
      finds: "svc:{{fake:crypt-hash}}:19800:0:99999:7:::", ignores: "svc:$1$salt$hash"),
    SecretRule(
      id: "terraform-state-password", title: "Password in Terraform state", severity: .critical,
      form: .following, keywords: #""random_password"|"random_string""#,
      pattern: #"""
        (?s)"random_(?:password|string)".{0,1200}?"result":\s*"((?!\{\{)(?:[^"\\\n]|\\.){8,200})"
        """#,
      reach: 1600, boundary: .none, minimumEntropy: 26, specificity: 4,
      advice: "Replace the resource, and keep the state out of repositories",
      finds: #""type": "random_password", "result": "{{fake:terraform-state-password}}""#,
      ignores: #""type": "random_password", "length": 16"#),
    SecretRule(
      id: "unattend-password", title: "Password of an unattended installation", severity: .high,
      form: .following, keywords: "password>",
      pattern: #"password>\s{0,40}<value>([^<>\s]{6,200})</value>"#, caseless: true,
      boundary: .none, validator: .password, specificity: 4,
      advice: "Change the password, and keep the file out of images and repositories",
      finds: "<Password><Value>{{fake:unattend-password}}</Value></Password>",
      ignores: "<Password><Value>*SENSITIVE*DATA*DELETED*</Value></Password>"),
    SecretRule(
      id: "option-password", title: "Password in an option", severity: .high, form: .following,
      keywords: "redis-cli |openssl enc",
      pattern: #"""
        (?:redis-cli\s[^\n|;]{0,120}?(?<=\s)(?:-a|--pass)\s|openssl enc\b[^\n]{0,160}?\s(?:-k|-pass pass:))\s{0,2}["']?((?!-)[^\#
        \s"'`,\]\\$<>{}()|:%\x00-\x1f\x7f-\xff]{6,200})
        """#,
      caseless: true, option: "apk", boundary: .none, validator: .password, minimumEntropy: 26,
      specificity: 3, advice: "Change the password, and pass it by standard input or a file",
      finds: "redis-cli -h cache.acme.io -a {{fake:option-password}} ping",
      ignores: "redis-cli -h cache.acme.io -a $PASSWORD ping"),
    SecretRule(
      id: "user-option-password", title: "User and password in options", severity: .high,
      form: .following, keywords: " -u ",
      pattern: #"""
        \s-u\s["']?[\w.@$-]{1,60}["']?\s(?:--?\w[\w-]{0,20}(?:[ =][\w./:-]{1,40})?\s){0,3}?-p\s(?=["']?[\w-]{0,40}\d)(?=["']?[\w-]{0,40}[a-z])\#
        \s{0,2}["']?((?!-)[^\s"'`,\]\\$<>{}()|:%\x00-\x1f\x7f-\xff]{6,200})
        """#,
      caseless: true, option: "p", boundary: .none, validator: .password, minimumEntropy: 26,
      specificity: 2, advice: "Change the password, and pass it by standard input or a file",
      finds: "argo login -u svc -p {{fake:user-option-password}}",
      ignores: "argo login -u svc -p $PASSWORD"),
  ]
}
