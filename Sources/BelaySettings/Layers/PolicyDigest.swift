import BelayDigest
import BelayModel

/// Names the policy in force, so that a record tells which rules decided.
enum PolicyDigest {
  /// `sha256:<64 hex>` over Belay's version, which stands for the built-in rules, and of each file in
  /// force the layer, the length and the bytes.
  static func digest(of files: [PolicyFile]) -> String {
    var bytes = Array("belay \(BelayVersion.string)\n".utf8)
    for file in files {
      bytes.append(contentsOf: "\(file.origin.layer.name) \(file.bytes.count)\n".utf8)
      bytes.append(contentsOf: file.bytes)
    }
    return "sha256:" + SHA256.hexadecimal(bytes)
  }

  /// The digest where there is no policy file at all, which is most calls: a literal, held against
  /// `digest(of:)` by a test.
  static let ofBuiltInRules =
    "sha256:05a6c9d387c7df5a07a4bbe190a6e5e228584a84af981e7a5b1f3e650f0c45a8"
}
