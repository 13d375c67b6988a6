import BelayModel
import BelaySamples
import BelaySecrets

/// The bytes of a text.
func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

/// Scans a whole array with the built-in rules.
func scan(_ text: [UInt8]) -> SecretScanResult {
  var scanner = SecretScanner()
  return scanner.scan(text, in: 0..<text.count)
}

/// A template filled with fake tokens.
func fill(_ template: String, seed: UInt64 = 7) throws -> [UInt8] {
  try FakeTokenTemplate.fill(bytes(template), seed: seed)
}
