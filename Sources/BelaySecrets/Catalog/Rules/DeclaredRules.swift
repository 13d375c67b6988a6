import BelayModel

/// Values that a command, a template or a setting itself says are secret, whatever they are named.
enum DeclaredRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "stored-secret", title: "Value that a command stores as a secret", severity: .high,
      form: .following,
      keywords: """
        secret set |put-parameter |--secret-string |secrets set |user-secrets set |--secret |\
        --from-literal|secret:create|env:set |variable set |put-secret-value
        """,
      pattern: #"""
        (?:(?:secret|variable) set\b[^\n|;]{0,200}?\s(?:-b|-v|--body|--value)[ =]|put-parameter\#
        \b(?=[^\n]{0,300}securestring)[^\n|;]{0,300}?\s--value[ =]|--secret-string[ =]|user-secr\#
        ets set\s["']?[\w:.-]{1,80}["']?\s|(?:secrets set|--from-literal)[ =]["']?[\w.-]{1,80}\#
        [ =]|(?<=config set )--secret\s[\w:.-]{1,80}\s|secret:create\b[^\n|;]{0,200}?\s--value\#
        [ =]|env:set\s\w{1,80}\s)\s?["']?((?!-)(?=[^\s"']{0,60}\d)[^\s"'`,\\$<>{}()|\x00-\x1f\x7\#
        f-\xff]{8,400})
        """#,
      caseless: true, boundary: .none, validator: .password, minimumEntropy: 28, specificity: 3,
      advice: "Replace it, and give it to the command by standard input or a file",
      finds: "gh secret set NAME --body '{{fake:stored-secret}}'",
      ignores: "gh secret set NAME --body \"$TOKEN\""),
    SecretRule(
      id: "declared-secret", title: "Value of a parameter that is declared secret",
      severity: .high, form: .search, keywords: "noecho|\"securestring|@secure()",
      pattern: #"""
        noecho["']?:\s?["']?true["']?,?\s{1,40}(?:["']?(?!default)\w{1,30}["']?:\s?[^\s{][^\n{]{\#
        0,160}\n\s{0,40}){0,3}["']?default["']?:\s?["']?((?=[^\s"']{0,60}\d)[^\s"'{}<>]{8,200})|\#
        \bdefault["']?:\s?["']?((?=[^\s"']{0,60}\d)[^\s"'{}<>]{8,200}?)["']?,?\s{1,40}(?:["']?\w\#
        {1,30}["']?:\s?[^\s{][^\n{]{0,160}\n\s{0,40}){0,3}["']?noecho["']?:\s?["']?true|"secures\#
        tring",?\s{1,40}"defaultvalue":\s?"((?=[^\s"]{0,60}\d)[^\s"\[\]<>]{8,200})"|@secure\(\)\#
        \s{1,10}(?:@[^\n]{1,200}\n\s{0,8}){0,3}param \w{1,60} string = '((?=[^\s']{0,60}\d)[^'\s\#
        $]{8,200})'
        """#,
      caseless: true, leading: 300, reach: 500, boundary: .none, validator: .password,
      minimumEntropy: 28, specificity: 3,
      advice: "Replace it, and leave the parameter without a default",
      finds: "  Pin:\n    NoEcho: true\n    Default: {{fake:declared-secret}}\n",
      ignores: "  Pin:\n    NoEcho: true\n    Type: String\n"),
    SecretRule(
      id: "input-default", title: "Secret as the default of an input", severity: .high,
      form: .following,
      keywords: "_token:\n|-token:\n|password:\n|passwd:\n|secret:\n|_key:\n|-key:\n|apikey:\n",
      pattern: #"""
        [\w-]{4,12}:\n(?:[ ]{2,12}(?!default)\w{2,30}:[ ][^\n]{1,200}\n){0,5}[ ]{2,12}(?:default|initial|value): ["\#
        ']?((?=[^\s"']{0,60}\d)[^\s"'{}<>$]{8,400})["']?\s
        """#,
      caseless: true, reach: 1200, boundary: .none, validator: .password, minimumEntropy: 28,
      specificity: 2,
      advice: "Replace it, and leave the input without a default",
      finds: "  api-key:\n    required: false\n    default: {{fake:input-default}}\n",
      ignores: "  api-key:\n    required: false\n    default: changeme\n"),
    SecretRule(
      id: "mail-relay-password", title: "Password of a mail relay", severity: .high, form: .search,
      keywords: "]:587|]:465|]:25\t|]:25 |:587 |:587\t|:465 |:465\t",
      pattern: #"""
        (?<![\w.-])\[?[\w.-]{3,80}\]?:(?:587|465|25)[ \t]{1,40}[\w.@+-]{1,80}:([^\s:"'`\\\])\#
        <>{}$,;\x00-\x1f\x7f-\xff]{6,120})
        """#,
      leading: 90, reach: 240, boundary: .none, validator: .password, minimumEntropy: 26,
      specificity: 3,
      advice: "Change the password, and keep the file out of repositories",
      finds: "[smtp.acme.io]:587 svc:{{fake:mail-relay-password}}\n",
      ignores: "[smtp.acme.io]:587 user:password\n"),
  ]
}
