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
        secret|passw(?:or)?d|_pwd)(?:_\w{0,20})?["'],\s?["'](?:\\?["'])?([^\s"'\\$]{8,200})
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
      id: "table-password", title: "Password in a table", severity: .high, form: .table,
      keywords: """
        ,password|,passwd|,pwd|,secret|,api_key|,apikey|,token|,"password|\npassword,|;password|;pwd|\
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
