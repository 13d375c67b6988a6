/// What can be proved about a match offline, beyond its shape.
package enum Validator: Equatable, Sendable {
  /// Shape and context are all there is.
  case none
  /// The last six characters are the CRC-32 of those before in base62; the prefix ends at the
  /// first `_`.
  case crc32Base62
  /// The last six characters are such a CRC-32, but only in tokens of exactly 40 characters.
  case crc32Base62OfForty
  /// The last eight characters are the CRC-32 of those in front of the last `_` in hexadecimal.
  case crc32Hexadecimal
  /// An AWS key id, whose body is base32 and holds the account number.
  case amazonKeyID
  /// A 40-character base64 text that is neither a SHA-1 nor a path.
  case amazonSecret
  /// Base64 of exactly so many bytes.
  case base64Bytes(Int)
  /// Base64 of so many bytes or more.
  case base64AtLeast(Int)
  /// Base64 behind so many characters, of a text that begins so.
  case base64Text(skipping: Int, prefix: StaticText)
  /// A JWT whose header names an algorithm.
  case jwt
  /// A JWT whose payload holds both texts.
  case jwtHolding(StaticText, StaticText)
  /// An unencrypted private key in PEM, whose body is DER.
  case pem
  /// A private key in PEM that is encrypted.
  case encryptedPEM
  /// An OpenSSH private key.
  case openSSH
  /// An encrypted private key in SSH2's own format.
  case ssh2
  /// An OpenPGP private key block.
  case openPGP
  /// A bech32 text with its checksum.
  case bech32
  /// Base58 whose last four bytes are the start of a double SHA-256 of those before.
  case base58Check
  /// A password in a URL or connection string: anything that is no dummy.
  case password
  /// Base64 of `user:password`.
  case basicCredentials
  /// A Discord bot token, whose first part is the bot's number.
  case discordBot
  /// A value that looks random: mixed letters and digits, no word, path or number.
  case opaque
  /// The same, but shape and context already say much.
  case mixed

  /// What a validator says of a match that it accepts.
  struct Judgement: Equatable {
    let verification: Verification
    /// The secret proper, which a validator may have extended.
    let range: Range<Int>
  }

  /// Whether dummies are recognised by how the text looks; the body of a key is judged by its
  /// structure instead.
  var judgesPlaceholders: Bool {
    switch self {
    case .pem, .encryptedPEM, .openSSH, .ssh2, .openPGP, .password, .basicCredentials: false
    default: true
    }
  }

  /// Whether what it refuses is a damaged token of its format, and not another format's.
  var isFinal: Bool {
    switch self {
    case .none, .crc32Base62, .crc32Base62OfForty, .amazonKeyID, .jwt, .base58Check, .bech32,
      .crc32Hexadecimal:
      true
    default: false
    }
  }

  /// Whether it compares a checksum or a structure that only a damaged token gets wrong.
  var hasChecksum: Bool {
    switch self {
    case .crc32Base62, .crc32Base62OfForty, .crc32Hexadecimal, .base58Check, .bech32, .openPGP,
      .jwt,
      .amazonKeyID:
      true
    default: false
    }
  }

  /// Judges the match in `range` of `text`; `nil` means that it is not a secret.
  func judge(_ text: Span<UInt8>, _ range: Range<Int>) -> Judgement? {
    let secret = text.extracting(range)
    switch self {
    case .none: return Judgement(verification: .none, range: range)
    case .crc32Base62: return Self.checkCRC(secret, range)
    case .crc32Base62OfForty:
      return secret.count == 40
        ? Self.checkCRC(secret, range) : Judgement(verification: .none, range: range)
    case .amazonKeyID: return AmazonKey.judgeID(secret, range)
    case .amazonSecret: return AmazonKey.judgeSecret(secret, range)
    case .base64Bytes(let bytes):
      return Base64.decode(secret)?.count == bytes
        ? Judgement(verification: .structure, range: range) : nil
    case .base64AtLeast(let atLeast):
      guard let decoded = Base64.decode(secret), decoded.count >= atLeast else { return nil }
      return Judgement(verification: .structure, range: range)
    case .base64Text(let skipping, let prefix):
      return Self.checkText(secret, range, skipping, prefix)
    case .jwt: return JSONWebToken.judge(secret, range, holding: "", "")
    case .jwtHolding(let one, let two):
      return JSONWebToken.judge(secret, range, holding: one.value, two.value)
    case .pem: return PrivateKey.judge(text, range, encrypted: false)
    case .encryptedPEM: return PrivateKey.judge(text, range, encrypted: true)
    case .openSSH: return PrivateKey.judgeOpenSSH(text, range)
    case .openPGP: return PrivateKey.judgeOpenPGP(text, range)
    case .bech32:
      return Checksum.isBech32(secret) ? Judgement(verification: .checksum, range: range) : nil
    case .crc32Hexadecimal:
      return Checksum.endsInHexadecimalCRC32(secret)
        ? Judgement(verification: .checksum, range: range) : nil
    case .base58Check:
      return Base58.isChecked(secret) ? Judgement(verification: .checksum, range: range) : nil
    case .password: return Password.judge(text, range)
    case .basicCredentials: return Password.judgeBasic(secret, range)
    case .discordBot: return Self.checkDiscord(secret, range)
    case .mixed:
      return Opaque.isMixed(secret) ? Judgement(verification: .none, range: range) : nil
    case .ssh2: return PrivateKey.judgeSSH2(text, range)
    case .opaque:
      return Opaque.isRandom(secret) ? Judgement(verification: .none, range: range) : nil
    }
  }

  private static func checkCRC(_ secret: Span<UInt8>, _ range: Range<Int>) -> Judgement? {
    var start = 0
    while start < secret.count, secret[start] != UInt8(ascii: "_") { start += 1 }
    let body = secret.extracting(min(start + 1, secret.count)..<secret.count)
    return Checksum.endsInBase62CRC32(body)
      ? Judgement(verification: .checksum, range: range) : nil
  }

  private static func checkText(
    _ secret: Span<UInt8>, _ range: Range<Int>, _ skipping: Int, _ prefix: StaticText
  ) -> Judgement? {
    guard skipping < secret.count,
      let decoded = Base64.decode(secret.extracting(skipping..<secret.count)),
      prefix.begins(decoded)
    else { return nil }
    return Judgement(verification: .structure, range: range)
  }

  private static func checkDiscord(_ secret: Span<UInt8>, _ range: Range<Int>) -> Judgement? {
    var end = 0
    while end < secret.count, secret[end] != UInt8(ascii: ".") { end += 1 }
    guard let decoded = Base64.decode(secret.extracting(0..<end)), decoded.count >= 15 else {
      return nil
    }
    for byte in decoded where !ByteClass.isDigit(byte) { return nil }
    return Judgement(verification: .structure, range: range)
  }
}
