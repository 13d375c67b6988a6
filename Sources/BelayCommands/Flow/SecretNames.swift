/// Variables that hold secrets, told by their names.
enum SecretNames {
  /// Whether a variable of the environment holds a secret by all appearances: `GITHUB_TOKEN`.
  static func contains(_ name: ArraySlice<UInt8>) -> Bool {
    guard name.count >= 5, let first = name.first, first >= 65, first <= 90 else { return false }
    // An address with the password in it.
    for end in [
      "database_url", "mongo_url", "mongodb_uri", "postgres_url", "connection_string", "_dsn",
      "_pass", "_pwd",
    ]
    where ByteText.ends(name.map { ByteText.lowercase($0) }[...], end) { return true }
    for part in [
      "token", "secret", "password", "passwd", "api_key", "apikey", "access_key", "private_key",
      "credential",
    ] where ByteText.contains(name, part) {
      // `TOKEN_COUNT`, `MAX_TOKENS`, `SECRET_NAME` say something about it.
      for end in [
        "_count", "tokens", "_name", "_file", "_path", "_url", "_dir", "_id", "_type", "_length",
        "_ttl", "_limit",
      ] where ByteText.ends(name.map { ByteText.lowercase($0) }[...], end) {
        return false
      }
      return true
    }
    return false
  }
}
