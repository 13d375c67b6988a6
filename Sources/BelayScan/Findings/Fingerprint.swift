import BelayDigest

/// Names a secret without telling it: the rule and a keyed hash.
///
/// Neither line nor time takes part, so moving code changes nothing, and a new secret on an old line
/// is a new fingerprint. Without the key nobody can try out guesses.
package struct Fingerprint: Sendable, Equatable {
  /// The key of this machine or of a baseline.
  package let key: [UInt8]
  /// Whether the file's path takes part, so that a known secret counts as new in another file.
  package let includesPath: Bool

  package init(key: [UInt8], includesPath: Bool = false) {
    self.key = key
    self.includesPath = includesPath
  }

  /// How many hexadecimal digits the hash has.
  static let digits = 32

  /// The fingerprint, `rule:hash`.
  package func text(rule: String, secret: ArraySlice<UInt8>, file: [UInt8]) -> String {
    rule + ":" + hash(rule: rule, secret: secret, file: file)
  }

  /// The eight digits that stand for a secret in masked text.
  package func mark(rule: String, secret: ArraySlice<UInt8>) -> String {
    String(Fingerprint(key: key).hash(rule: rule, secret: secret, file: []).prefix(8))
  }

  /// A hash of the secret alone.
  func digest(_ secret: ArraySlice<UInt8>) -> String {
    Fingerprint(key: key).hash(rule: "", secret: secret, file: [])
  }

  private func hash(rule: String, secret: ArraySlice<UInt8>, file: [UInt8]) -> String {
    var message = Array(rule.utf8) + [0] + secret
    // Lengths keep a secret and a path apart.
    if includesPath { message += [0] + file + Array("\u{0}\(file.count)".utf8) }
    return String(ArgumentsDigest.hex(key: key, message).prefix(Self.digits))
  }
}
