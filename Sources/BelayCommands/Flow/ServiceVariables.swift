/// Services whose variables hold credentials, as searches of the environment name them.
enum ServiceVariables {
  /// Whether a text that the environment is searched for finds variables that hold credentials: `AWS`,
  /// `^STRIPE_`, `DATABASE_URL`; not `AWS_REGION`, which names one that holds none.
  static func areFound(by pattern: ArraySlice<UInt8>) -> Bool {
    var start = pattern.startIndex
    while start < pattern.endIndex {
      guard ByteText.isWord(pattern[start]) else {
        start += 1
        continue
      }
      let end = pattern[start...].firstIndex { !ByteText.isWord($0) } ?? pattern.endIndex
      // `AWS_(REGION|PROFILE)` goes on.
      let goesOn = end < pattern.endIndex && pattern[end] == UInt8(ascii: "(")
      if !goesOn, isSecret(pattern[start..<end]) { return true }
      start = end
    }
    return false
  }

  /// Whether a word is the beginning of all variables of such a service.
  static func isService(_ word: ArraySlice<UInt8>) -> Bool {
    var name = word
    while name.last == UInt8(ascii: "_") { name = name.dropLast() }
    guard name.count >= 2 else { return false }
    return ByteText.isOne(of: services, name.map { ByteText.lowercase($0) })
  }

  private static func isSecret(_ word: ArraySlice<UInt8>) -> Bool {
    if isService(word) || SecretNames.contains(word.map(uppercase)[...]) { return true }
    // `AWS_SEC`, `STRIPE_K`
    guard let mark = word.lastIndex(of: UInt8(ascii: "_")), mark + 1 < word.endIndex,
      let end = word.firstIndex(of: UInt8(ascii: "_")), isService(word[..<end])
    else { return false }
    let rest = word[(mark + 1)...].map { ByteText.lowercase($0) }
    for secret in ["access", "secret", "session", "token", "key", "password", "auth", "api"]
    where ByteText.starts(Array(secret.utf8), String(decoding: rest, as: UTF8.self)) {
      return true
    }
    return false
  }

  private static func uppercase(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") ? byte & 0xDF : byte
  }

  private static let services = """
    aws|azure|gcp|google|openai|anthropic|stripe|twilio|sendgrid|mailgun|github|gh|gitlab|slack|discord|telegram|\
    heroku|vercel|netlify|cloudflare|digitalocean|datadog|sentry|supabase|firebase|database|db|mongo|mongodb|\
    postgres|postgresql|pg|mysql|redis|huggingface|hf|vault|okta|auth0|algolia|paypal|braintree|shopify|newrelic|\
    pagerduty|jira|atlassian|artifactory|jfrog|pypi|twine|rabbitmq|snowflake|databricks|smtp|ldap|jwt
    """
}
