import BelayModel

/// Private keys of all kinds.
enum PrivateKeyRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "pem-rsa", title: "RSA private key", severity: .critical,
      keywords: "-----BEGIN RSA PRIVATE KEY-----", pattern: "-----BEGIN RSA PRIVATE KEY-----",
      boundary: .none, validator: .pem,
      advice: "Make a new key pair and remove the public key wherever it is trusted",
      finds: "{{fake:pem-rsa}}", ignores: "-----BEGIN RSA PRIVATE KEY-----"),
    SecretRule(
      id: "pem-pkcs8", title: "Private key", severity: .critical,
      keywords: "-----BEGIN PRIVATE KEY-----", pattern: "-----BEGIN PRIVATE KEY-----",
      boundary: .none, validator: .pem,
      advice: "Make a new key pair and remove the public key wherever it is trusted",
      finds: "{{fake:pem-pkcs8}}", ignores: #"if text.contains("-----BEGIN PRIVATE KEY-----") {"#),
    SecretRule(
      id: "pem-ec", title: "EC private key", severity: .critical,
      keywords: "-----BEGIN EC PRIVATE KEY-----", pattern: "-----BEGIN EC PRIVATE KEY-----",
      boundary: .none, validator: .pem,
      advice: "Make a new key pair and remove the public key wherever it is trusted",
      finds: "{{fake:pem-ec}}",
      ignores: #"-----BEGIN EC PRIVATE KEY-----\n...\n-----END EC PRIVATE KEY-----"#),
    SecretRule(
      id: "pem-dsa", title: "DSA private key", severity: .critical,
      keywords: "-----BEGIN DSA PRIVATE KEY-----", pattern: "-----BEGIN DSA PRIVATE KEY-----",
      boundary: .none, validator: .pem,
      advice: "Make a new key pair and remove the public key wherever it is trusted",
      finds: "{{fake:pem-dsa}}", ignores: "-----BEGIN DSA PRIVATE KEY-----"),
    SecretRule(
      id: "pem-openssh", title: "OpenSSH private key", severity: .critical,
      keywords: "-----BEGIN OPENSSH PRIVATE KEY-----",
      pattern: "-----BEGIN OPENSSH PRIVATE KEY-----", boundary: .none, validator: .openSSH,
      advice: "Make a new key pair and remove the public key wherever it is trusted",
      finds: "{{fake:pem-openssh}}", ignores: "-----BEGIN OPENSSH PRIVATE KEY-----"),
    SecretRule(
      id: "pem-encrypted", title: "Encrypted private key", severity: .high,
      keywords: """
        -----BEGIN ENCRYPTED PRIVATE KEY-----|-----BEGIN RSA PRIVATE KEY-----|-----BEGIN EC PRIVAT\
        E KEY-----|-----BEGIN DSA PRIVATE KEY-----
        """,
      pattern: "-----BEGIN (?:ENCRYPTED|RSA|EC|DSA) PRIVATE KEY-----", boundary: .none,
      validator: .encryptedPEM,
      advice: "Make a new key pair and remove the public key wherever it is trusted",
      finds: "{{fake:pem-encrypted}}", ignores: "-----BEGIN ENCRYPTED PRIVATE KEY-----"),
    SecretRule(
      id: "pgp-private", title: "OpenPGP private key", severity: .critical,
      keywords: "-----BEGIN PGP PRIVATE KEY BLOCK-----",
      pattern: "-----BEGIN PGP PRIVATE KEY BLOCK-----", boundary: .none, validator: .openPGP,
      advice: "Make a new key pair and remove the public key wherever it is trusted",
      finds: "{{fake:pgp-private}}", ignores: "{{wrong:pgp-private}}"),
    SecretRule(
      id: "putty-private", title: "PuTTY private key", severity: .critical,
      keywords: "PuTTY-User-Key-File-",
      pattern: #"""
        PuTTY-User-Key-File-[23]: [\w@.-]+(?:\s|\\[rn])+(?:[ +-]?[A-Za-z][\w-]{1,30}: ?[^\r\n\\]{0,200}\#
        (?:\s|\\[rn])+|[A-Za-z0-9+/=]{1,70}(?:\s|\\[rn])+){2,60}?[ +-]?Private-Lines: \d+(?:\s|\\[rn])+\#
        (?:[A-Za-z0-9+/=]{1,70}(?:\s|\\[rn])+){1,60}[ +-]?Private-(?:MAC|Hash): [0-9a-f]+
        """#,
      reach: 8000, boundary: .none,
      advice: "Make a new key pair and remove the public key wherever it is trusted",
      finds: "{{fake:putty-private}}", ignores: "PuTTY-User-Key-File-3: ssh-ed25519"),
    SecretRule(
      id: "age-secret", title: "age secret key", severity: .critical, keywords: "AGE-SECRET-KEY-1",
      pattern: "AGE-SECRET-KEY-1[0-9A-Z]{58}", validator: .bech32,
      advice: "Make a new key pair and remove the public key wherever it is trusted",
      finds: "{{fake:age-secret}}", ignores: "AGE-SECRET-KEY-1QQQ"),
    SecretRule(
      id: "ssh2-private", title: "SSH2 (RFC 4716 style) encrypted key", severity: .high,
      keywords: "---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----",
      pattern: "---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----", boundary: .none,
      validator: .ssh2,
      advice: """
        Make a new key pair and remove the public key wherever it is trusted
        """, finds: "{{fake:ssh2-private}}",
      ignores: "grep '---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----' ."),
  ]
}
