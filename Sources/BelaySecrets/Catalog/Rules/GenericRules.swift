import BelayModel

/// Credentials of no known format, recognised by the name they are assigned to and by looking
/// random.
///
/// All three rules are judged alike: which of them a finding belongs to, its value decides.
enum GenericRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "generic-api-key", title: "Key or token", severity: .medium, form: .generic,
      keywords: """
        token|secret|apikey|api_key|api-key|api key|accesskey|access_key|access-key|privatekey|\
        private_key|private-key|credential|_key=|_key:|_key\n|_key}|_key"|_key'|_key |-key:|-key=|-key"|-key |\
        authkey|appkey|masterkey|encryptionkey|signingkey|accountkey|sharedkey|storagekey|\
        licensekey|clientkey|consumerkey|serverkey|adminkey|servicekey|subscriptionkey|sdkkey|\
        hmackey|writekey|userkey|integrationkey|sessionkey|deploykey|_auth=|_auth:|_auth"|"auth"|\
        _creds|_salt|psk=|_pat=|_pat:|_pat"|webhook|bearer|hmac_|_jwt=|_key>|-key>|x-auth|_auth =
        """,
      pattern: "", reach: 600, boundary: .none, specificity: 1,
      advice: "Revoke it where it was issued, and read it from the environment",
      finds: "SERVICE_TOKEN={{fake:generic-api-key}}", ignores: "SERVICE_TOKEN=$TOKEN"),
    SecretRule(
      id: "generic-password", title: "Password", severity: .medium, form: .generic,
      keywords: """
        passw|passphrase|passcode|dbpass|pass=|pass:|pass"|pass'|pass>|pass =|pass !=|_pass_v|pass[0|\
        _pass |-pass |.pass |--pass|_pass\n|pass is |_pwd=|_pwd:|_pwd"|_pwd |_pwd\n|"pwd"|'pwd'| pwd=|\
         pwd:|;pwd=|<pwd>|dbpwd|&pwd=|?pwd=|userpwd|adminpwd|pwd !=|pwd[]|\
        pass\\|_pwd\\|pass`|pass<|_pwd'|pass("|pass('|pwd="|pwd='|pwd =|pwd: |\npwd=|contrase|kennwort|authtok
        """,
      pattern: "", reach: 600, boundary: .none, specificity: 1,
      advice: "Change it, and read it from the environment",
      finds: #"password = "{{fake:generic-password}}""#, ignores: #"password = "changeme""#),
    SecretRule(
      id: "generic-hex-secret", title: "Key in hexadecimal", severity: .medium, form: .generic,
      keywords: "signing_key|encryption_key|hmac_key|hmac_secret|aes_key|cipher_key",
      pattern: "", reach: 600, boundary: .none, specificity: 1,
      advice: "Make a new one, and read it from the environment",
      finds: #"signing_key = "{{fake:generic-hex-secret}}""#,
      ignores: #"sha256 = "{{shape:hex:64}}""#),
  ]
}
