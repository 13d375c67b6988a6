import BelayModel

/// Secrets in calls and tables whose layout alone tells what is one.
enum CallRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "build-config-secret", title: "Secret in Gradle's build configuration", severity: .high,
      form: .following, keywords: "buildconfigfield|resvalue",
      pattern: #"""
        (?:buildconfigfield|resvalue)\s?\(?\s?["']string["'],\s?["']\w{0,60}(?:api_?key|_key|token|\#
        secret|passw(?:or)?d|_pwd)(?:_\w{0,20})?["'],\s?["'](?:\\?["'])?((?=[^\s"'\\$]{0,200}\d)[^\s"'\\$]{8,200})
        """#,
      caseless: true, boundary: .none, validator: .password, minimumEntropy: 30, specificity: 3,
      advice: "Replace it: whoever has the app can read it",
      finds: #"buildConfigField "String", "API_SECRET", "\"{{fake:build-config-secret}}\"""#,
      ignores: #"buildConfigField "String", "API_SECRET", "\"${apiSecret}\"""#),
    SecretRule(
      id: "jwt-signing-secret", title: "Secret that signs JSON web tokens", severity: .high,
      form: .following, keywords: "jwt.sign(|jwt.verify(|jwt.encode(|jwt.decode(",
      pattern: #"jwt\.\w{4,6}\([^()\n"']{1,60},\s?["']([^\s"'\\]{8,200})["']"#, caseless: true,
      boundary: .none, validator: .password, minimumEntropy: 30, specificity: 3,
      advice: "Replace it, and read it from the environment",
      finds: "jwt.sign(payload, '{{fake:jwt-signing-secret}}')",
      ignores: "jwt.sign(payload, process.env.JWT_SECRET)"),
    SecretRule(
      id: "env-fallback-secret", title: "Secret as what stands in for a variable", severity: .high,
      form: .following, keywords: "env.fetch(",
      pattern: #"""
        env\.fetch\(\s?["']\w{0,60}(?:key|token|secret|passw(?:or)?d)\w{0,20}["']\s?\)\s?(?:\{|do)\s\#
        {0,8}["']([^\s"'\\]{8,200})["']
        """#,
      caseless: true, boundary: .none, validator: .password, minimumEntropy: 30, specificity: 3,
      advice: "Replace it, and let the program end without the variable",
      finds: "key = ENV.fetch('API_KEY') { '{{fake:env-fallback-secret}}' }",
      ignores: "key = ENV.fetch('API_KEY') { raise }"),
    SecretRule(
      id: "keyed-call", title: "Key given to a call that signs or encrypts", severity: .high,
      form: .following,
      keywords: """
        createhmac(|createcipheriv(|createdecipheriv(|hmac.new(|fernet(|hash_hmac(|jedis.auth(|\
        redis.auth(|red:auth(|client.auth(|redis->auth(|aes.new(|aes.encrypt(|cookieparser(|newcookiestore(|hmac256(|\
        sharedkeycredential(|btoa(|b64encode(|strict_encode64(
        """,
      pattern: #"""
        (?:(?:btoa|b64encode|strict_encode64)\(\s?b?["'][\w.@-]{1,60}:|(?:create(?:hmac|cipheriv|decipheri\#
        v)\(\s?["'][\w-]{2,30}["'],\s?|sharedkeycredential\(\s?["']\w{1,60}["'],\s?|hmac\.new\(\w{1,12}\.new,\s\#
        ?|hash_hmac\(\s?["'][\w-]{2,20}["'],[^\n,]{1,80},\s?|aes\.encrypt\([^\n,]{1,60},\s?|(?!create|hash_|btoa|b6\#
        4|strict|aes\.e)[\w.:>-]{6,16}\(\s?)(?:\[\]byte\(|b)?["'])((?![\w-]*sha\d{3}["'])(?=[^"'\s]{0,60}\d)[^\s"'\\]{8,200})["']
        """#, caseless: true,
      boundary: .none, validator: .password, minimumEntropy: 28, specificity: 3,
      advice: "Replace it, and read it from the environment",
      finds: "crypto.createHmac('sha256', '{{fake:keyed-call}}')",
      ignores: "crypto.createHmac('sha256', process.env.SIGNING_KEY)"),
    SecretRule(
      id: "client-call", title: "Key among the arguments that make a client", severity: .high,
      form: .following,
      keywords: """
        client("|client('|client::new("|credential("|credential('|credentials('|handler("|handler('|\
        oauth("|oauth('|oauth1("|oauth1('|oauth2("|algoliasearch("|algoliasearch('|twilio')(|twilio")(|\
        access_token("|access_token('|client.create(|client.new(
        """,
      pattern: #"""
        [\w.:]{3,16}(?:["']\))?\((?:\s{0,4}["'][^"'\s]{3,100}["'],){0,3}\s{0,4}["']((?!https?:|/|[0-9a-f]{8}-[0-9a-f]{4}-)\#
        (?=[^"']{0,80}\d)[A-Za-z0-9+/_~.-]{20,120}={0,2})["']\s{0,4}[,)]
        """#,
      caseless: true, boundary: .none, validator: .opaque, minimumEntropy: 34, specificity: 3,
      advice: "Replace it, and read it from the environment",
      finds: "Client('svc-7', '{{fake:client-call}}')",
      ignores: "Client('svc-7', secret)"),
    SecretRule(
      id: "named-behind", title: "Secret whose name follows it", severity: .high, form: .search,
      keywords: """
        forhttpheaderfield:|forkey:|where name =|where key =|where name=|where key=|where setting|\
        where code =|".tochararray(|").send_keys(|').type(|").type(|").fill(|').fill(|").sendkeys(
        """,
      pattern: #"""
        ["']((?=[^"'\s]{0,80}\d|[^"'\s]{24})[^"'\s\\]{8,400})["']\s{0,8},?\s{1,8}(?:for(?:httpheaderfield|key):|\#
        where\s\w{0,30}(?:name|key|code)\s?=)\s?["'][\w.-]{0,40}(?:passw(?:or)?d|_pass|secret|token|key)["']|(?<=[(\s])"((?=[^"\s]{0,60}\d)[^"\s\\]{6,100})"\.tochararray\(|passw(?:or)?d["'\]]{1,3}\)\.(?:send_?keys|type|fill)\(\s?["']((?=[^"'\s]{0,60}\d)[^"'\s\\]{6,100})["']
        """#,
      caseless: true, leading: 440, reach: 100, boundary: .none, validator: .password,
      minimumEntropy: 28, specificity: 3,
      advice: "Replace it, and read it from the environment",
      finds: "keychain.set(\"{{fake:named-behind}}\", forKey: \"apiToken\")",
      ignores: "keychain.set(token, forKey: \"apiToken\")"),
    SecretRule(
      id: "told-secret", title: "Credential told in a sentence", severity: .medium,
      form: .following,
      keywords: """
        access key |api key |secret key |private key |signing key |token for |secret for |password for |\
        passphrase for |pw for |pwd for |pass for |key for |token is |secret is |password is |user |username 
        """,
      pattern: #"""
        (?:(?:access|api|secret|private|signing) key|password|passphrase|token|secret)\b[^\n`"'=:;.]{0,60}?\sis\s`((?=[^`\#
        \s]{0,80}\d)[^`\s]{10,1000})`|user(?:name)?[ =:]{1,3}\S{1,60}[ ,;/]{1,3}(?:and )?pass(?:wd|word)?[ =:]{1,3}((?=\S\#
        {0,60}\d)[^\s"'`,\\$<>{}()|]{8,120})|(?<!cache )(?:pw|pwd|pass|password|passphrase|token|secret|key) for (?!\#
        [\w .-]{0,40}cache)[\w .-]{1,40}:\s{1,3}["'`]?((?=\S{0,60}\d)[^\s"'`,\\$<>{}()|]{8,120})
        """#,
      caseless: true, boundary: .none, validator: .password,
      minimumEntropy: 28, specificity: 2,
      advice: "Change it: whoever can read the text has it",
      finds: "The access key for staging is `{{fake:told-secret}}`, ask before use.",
      ignores: "The access key for staging is `$ACCESS_KEY`, ask before use."),
    SecretRule(
      id: "table-password", title: "Password in a table", severity: .high, form: .table,
      keywords: """
        ,password|,passwd|,pwd|,secret|,api_key|,apikey|,token|,"password|\npassword,|;password|;pwd|_key;|_token;|_secret;|_password;|\
        ;passwd|\tpassword|\tpwd| password | password\n| passwd | pwd | secret | token | api key |\
        ,client_secret| secret key | access key |,access_key|,private_key|password,|_token,|_secret,|\
        _key,|_password\n|_token\n|_secret\n|_password\t|_token\t|_key\t|insert into |copy public.|</th>
        """,
      pattern: "", boundary: .none, specificity: 3,
      advice: "Change the passwords of all lines",
      finds: "user,password,mail\nann,,a@b.c\nsvc,{{fake:table-password}},a@b.c",
      ignores: "user,password,mail\nsvc,varchar(255),a@b.c"),
  ]
}
