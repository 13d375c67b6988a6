import BelayModel

/// Credentials in HTTP headers.
enum HeaderRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "auth-basic-header", title: "HTTP Basic credentials", severity: .high, form: .assigned,
      keywords: "authorization", pattern: #"basic\s+([A-Za-z0-9+/]{8,400}={0,2})"#, caseless: true,
      boundary: .base64, validator: .basicCredentials, specificity: 2,
      advice: "Revoke the credential the header carries",
      finds: "Authorization: Basic {{fake:auth-basic-header}}",
      ignores: "Authorization: Basic dXNlcjpwYXNzd29yZA=="),
    SecretRule(
      id: "auth-bearer-header", title: "HTTP bearer token", severity: .medium, form: .assigned,
      keywords: "authorization",
      pattern: #"""
        (?:bearer|token|apikey|api-key|splunk|ssws|genie|geniekey|bot|key)\s+(?:token=["']?)?([A-Za-z0-9_.~+/-]{20,2\#
        000}+={0,2}+)(?!<[^/]|(?<=\.)[\[{])
        """#,
      caseless: true, reach: 2100, boundary: .none, validator: .opaque, minimumEntropy: 30,
      specificity: 1, advice: "Revoke the credential the header carries",
      finds: "Authorization: Bearer {{fake:auth-bearer-header}}",
      ignores: "Authorization: Bearer $TOKEN"),
  ]
}
