/// Values that look random and are known to everybody.
enum PublicValue {
  /// Whether a value is one whatever its name is.
  static func isOne(_ value: Span<UInt8>) -> Bool {
    isResourceID(value) || isVersion(value) || isPackage(value) || isUserID(value)
      || isVerifier(value) || isNumber(value) || isPublicKey(value) || isObjectID(value)
      || isRecordID(value) || isHexadecimal(value, behind: "|d-|", 2)
      || isHexadecimal(value, behind: "|pub|", 3)
  }

  /// The beginnings of identifiers of objects: Stripe's, and those of others that name them alike (Stripe's API
  /// reference; OpenAI's, Anthropic's, Clerk's and Razorpay's documentation).
  private static let objects: StaticString = """
    |acct|ba|card|ch|cn|cs|cus|dp|evt|fee|file|ich|il|in|ipi|link|mandate|po|price|prod|promo|prv|pst|pi|pm|py|\
    qt|re|req|seti|si|src|sub|tax|tr|txn|txr|we|wh|asst|thread|run|msg|batch|proj|org|user|sess|inv|conn|order|pay|\
    plan|cust|chatcmpl|resp|vs|step|call|
    """

  /// Whether a value is the identifier of an object: a word of a vendor's, `_`, and letters and digits.
  private static func isObjectID(_ value: Span<UInt8>) -> Bool {
    var end = 0
    while end < value.count, value[end] >= UInt8(ascii: "a"), value[end] <= UInt8(ascii: "z") {
      end += 1
    }
    guard end > 1, end < 9, end < value.count, value[end] == UInt8(ascii: "_"),
      value.count - end <= 36, WordList.holds(objects, value.extracting(0..<end))
    else { return false }
    for index in (end + 1)..<value.count where !ByteClass.isAlphanumeric(value[index]) {
      return false
    }
    return true
  }

  /// Whether a value is the identifier of a base, table, field, view or record of Airtable: three letters and
  /// fourteen letters and digits.
  private static func isRecordID(_ value: Span<UInt8>) -> Bool {
    guard value.count == 17,
      WordList.holds("|app|tbl|fld|viw|rec|sel|wsp|usr|bas|", value.extracting(0..<3)),
      value[0] >= UInt8(ascii: "a")
    else { return false }
    for index in 3..<17 where !ByteClass.isAlphanumeric(value[index]) { return false }
    return true
  }

  /// Whether a value is an identifier of Elasticsearch's, which SonarQube gives its issues: twenty letters of
  /// base64url, of which the first tell the time (`AX…` from 2019, `AZ…` since 2024).
  static func isTimed(_ value: Span<UInt8>) -> Bool {
    value.count == 20 && value[0] == UInt8(ascii: "A") && value[1] >= UInt8(ascii: "U")
      && value[1] <= UInt8(ascii: "Z")
  }

  /// Whether a value is some letters and 32 hexadecimal digits: the identifiers of SendGrid's templates begin with
  /// `d-`, Datadog's client tokens, which pages show, with `pub`.
  private static func isHexadecimal(
    _ value: Span<UInt8>, behind head: StaticString, _ count: Int
  ) -> Bool {
    guard value.count == count + 32, WordList.begins(head, value) else { return false }
    for index in count..<value.count where !ByteClass.isHex(value[index]) { return false }
    return true
  }

  /// Whether a value is the public key that Go's notes are verified with: a name, eight hexadecimal digits and
  /// base64, joined by `+`; the private one begins with `PRIVATE+KEY`.
  private static func isVerifier(_ value: Span<UInt8>) -> Bool {
    guard value.count > 53 else { return false }
    var at = 0
    while at < value.count, value[at] != UInt8(ascii: "+") { at += 1 }
    guard at > 2, at + 50 < value.count, value[at + 9] == UInt8(ascii: "+") else { return false }
    for index in (at + 1)..<(at + 9) where !ByteClass.isHex(value[index]) { return false }
    return true
  }

  /// Whether a value is the identifier of a user, role or group of AWS: `AIDA…`.
  private static func isUserID(_ value: Span<UInt8>) -> Bool {
    guard value.count >= 16, value.count <= 24, value[0] == UInt8(ascii: "A"),
      WordList.holds("|aida|aroa|agpa|anpa|anva|aipa|asca|apka|", value.extracting(0..<4))
    else { return false }
    for index in 1..<value.count where !isCapital(value[index]) && !ByteClass.isDigit(value[index])
    {
      return false
    }
    return true
  }

  /// Whether a value is a package with its version: `name@1.2.3`.
  private static func isPackage(_ value: Span<UInt8>) -> Bool {
    var at = value.count - 1
    while at > 0, value[at] != UInt8(ascii: "@") { at -= 1 }
    guard at > 1, at + 3 < value.count, isVersion(value.extracting((at + 1)..<value.count)) else {
      return false
    }
    for index in 0..<at
    where !ByteClass.isWord(value[index]) && value[index] != UInt8(ascii: "-")
      && value[index] != UInt8(ascii: "/") && value[index] != UInt8(ascii: "@")
    {
      return false
    }
    return true
  }

  /// Whether a value is the identifier of a message, call, number or account of Twilio: two capitals and
  /// 32 hexadecimal digits; `SK` is that of an API key, which has a rule of its own.
  private static func isResourceID(_ value: Span<UInt8>) -> Bool {
    guard value.count == 34, isCapital(value[0]), isCapital(value[1]) else { return false }
    for index in 2..<34 where !ByteClass.isHex(value[index]) { return false }
    return true
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
  }

  /// Whether a value is a version with something behind it: Go's `v0.0.0-20240102030405-0123456789ab`.
  private static func isVersion(_ value: Span<UInt8>) -> Bool {
    var at = value[0] | 0x20 == UInt8(ascii: "v") ? 1 : 0
    var numbers = 0
    while at < value.count, ByteClass.isDigit(value[at]) {
      while at < value.count, ByteClass.isDigit(value[at]) { at += 1 }
      numbers += 1
      guard at < value.count else { return numbers >= 3 }
      if isIncremental(value, from: at) { return true }
      if value[at] != UInt8(ascii: ".") {
        return numbers >= 3 && (value[at] == UInt8(ascii: "-") || value[at] == UInt8(ascii: "+"))
      }
      at += 1
    }
    return false
  }

  /// Whether a version goes on with the beginning of a commit, as those of Jenkins' plugins: `1362.vd1fdb3fc6a83`.
  private static func isIncremental(_ value: Span<UInt8>, from start: Int) -> Bool {
    guard value.count - start >= 10, value[start] == UInt8(ascii: "."),
      value[start + 1] == UInt8(ascii: "v")
    else { return false }
    for index in (start + 2)..<value.count
    where !ByteClass.isHex(value[index]) && value[index] != UInt8(ascii: "_") {
      return false
    }
    return true
  }

  /// Whether a value is an identifier of a program: three words of small letters or more, joined by `_`.
  static func isSnake(_ value: Span<UInt8>) -> Bool {
    var seams = 0
    for index in 0..<value.count {
      let byte = value[index]
      if byte == UInt8(ascii: "_") {
        seams += 1
      } else if byte < UInt8(ascii: "a") || byte > UInt8(ascii: "z") {
        return false
      }
    }
    return seams > 1
  }

  /// Whether a value is words and a hash of at least 16 digits, as the keys of caches and builds are:
  /// `linux-cargo-0123…`.
  static func isNamedHash(_ value: Span<UInt8>) -> Bool {
    var start = 0
    var hasWord = false
    var hasHash = false
    while start < value.count {
      var end = start
      var isWord = true
      var isHash = true
      while end < value.count, value[end] != UInt8(ascii: "-"), value[end] != UInt8(ascii: "_") {
        if !ByteClass.isAlphanumeric(value[end]) { isWord = false }
        if !ByteClass.isHex(value[end]) { isHash = false }
        end += 1
      }
      switch end - start {
      case 16... where isHash: hasHash = true
      case 3...12 where isWord && !isHash && start < 4: hasWord = true
      case 2 where start == 0:
        // `v1-…`; of `go-mod-…` the second is the word, and `sk-…` is a key.
        hasWord = value[0] == UInt8(ascii: "v") && ByteClass.isDigit(value[1])
      case 0...15 where hasWord: break
      default: return false
      }
      start = end + 1
    }
    return hasWord && hasHash
  }

  /// Whether a value is base64 of a public key or a certificate in DER: a sequence that begins with another, where
  /// private keys begin with the number of their version (RFC 5280, RFC 5958); or of a signed message, which
  /// begins with what it is (RFC 5652).
  private static func isPublicKey(_ value: Span<UInt8>) -> Bool {
    guard value.count >= 56, value[0] == UInt8(ascii: "M"),
      let bytes = Base64.decode(value.extracting(0..<12)), bytes.count == 9, bytes[0] == 0x30
    else { return false }
    let lengths = bytes[1] < 0x80 ? 0 : Int(bytes[1] & 0x7F)
    return lengths < 4 && (bytes[2 + lengths] == 0x30 || bytes[2 + lengths] == 0x06)
  }

  /// Whether a value is a number as programs write it, `0x00020000`, or one of more than 400 bits, as the modulus of a
  /// public key is.
  private static func isNumber(_ value: Span<UInt8>) -> Bool {
    guard value.count <= 18 || value.count > 102, value[0] == UInt8(ascii: "0"),
      value[1] | 0x20 == UInt8(ascii: "x")
    else { return false }
    for index in 2..<value.count where !ByteClass.isHex(value[index]) { return false }
    return true
  }
}
