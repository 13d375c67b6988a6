/// Tokens that hold something readable: JSON Web Tokens, key files, credentials in base64.
enum FakeStructure {
  /// The structured form of that name; `nil` for an unknown one.
  static func make(_ name: String, seed: UInt64) -> [UInt8]? {
    let key = "PRIVATE" + " KEY"
    switch name {
    case "pem-rsa": return FakeKey.pem("RSA " + key, bytes: 600, seed: seed)
    case "pem-pkcs8": return FakeKey.pem(key, bytes: 600, seed: seed)
    case "pem-ec": return FakeKey.pem("EC " + key, bytes: 300, seed: seed)
    case "pem-dsa": return FakeKey.pem("DSA " + key, bytes: 440, seed: seed)
    case "pem-encrypted": return FakeKey.encryptedPEM(seed: seed)
    case "pem-openssh": return FakeKey.openSSH(seed: seed)
    case "pgp": return FakeKey.openPGP(seed: seed)
    case "ppk": return FakeKey.putty(seed: seed)
    case "age": return FakeKey.age(seed: seed)
    case "grafana": return grafana(seed)
    case "b64-32": return FakeBase64.encode(FakeKey.random(32, seed))
    case "b64-64": return FakeBase64.encode(FakeKey.random(64, seed))
    case "basic": return FakeBase64.encode(Array("deploy:".utf8) + letters("b62", 22, seed))
    case "bedrock":
      let text = Array("BedrockAPIKey-".utf8) + letters("lan", 4, seed)
      return Array("ABSK".utf8)
        + FakeBase64.encode(text + Array("-at-123:".utf8) + letters("b62", 62, seed &+ 1))
    case "discord": return discord(seed)
    case "wif": return FakeDigest.base58Check([0x80] + FakeKey.random(32, seed) + [0x01])
    case "pkcs12":
      return FakeBase64.encode(
        [0x30, 0x82, 0x04, 0xE1, 0x02, 0x01, 0x03] + FakeKey.random(700, seed))
    case "kubeconfig-key":
      return FakeBase64.encode(FakeKey.pem("RSA " + key, bytes: 600, seed: seed))
    case "ssh2": return FakeKey.encryptedSSH2(seed: seed)
    case "gcp-sa": return serviceAccount(seed)
    default: return webToken(name, seed)
    }
  }

  private static func webToken(_ name: String, _ seed: UInt64) -> [UInt8]? {
    let subject = String(decoding: letters("lan", 12, seed), as: UTF8.self)
    switch name {
    case "jwt":
      return webToken(payload: "{\"sub\":\"\(subject)\",\"iat\":1700000000}", seed)
    case "jwt-supabase":
      return webToken(
        payload: "{\"iss\":\"supabase\",\"ref\":\"\(subject)\",\"role\":\"service_role\"}", seed)
    case "jwt-argocd":
      return webToken(payload: "{\"iss\":\"argocd\",\"sub\":\"\(subject):apiKey\"}", seed)
    case "jwt-k8s":
      return webToken(
        payload: "{\"iss\":\"kubernetes/serviceaccount\",\"sub\":\"system:\(subject)\"}", seed)
    default: return nil
    }
  }

  private static func webToken(payload: String, _ seed: UInt64) -> [UInt8] {
    let dot = Array(".".utf8)
    let header = FakeBase64.encode(Array("{\"alg\":\"HS256\",\"typ\":\"JWT\"}".utf8), isURL: true)
    let body = FakeBase64.encode(Array(payload.utf8), isURL: true)
    return header + dot + body + dot
      + FakeBase64.encode(FakeKey.random(32, seed &+ 1), isURL: true)
  }

  private static func discord(_ seed: UInt64) -> [UInt8] {
    // A snowflake whose base64 begins as those of bots do.
    let id = Array("1".utf8) + letters("digit", 17, seed)
    let dot = Array(".".utf8)
    return FakeBase64.encode(id, isURL: true) + dot + letters("b62", 6, seed &+ 1) + dot
      + letters("b62", 38, seed &+ 2)
  }

  private static func serviceAccount(_ seed: UInt64) -> [UInt8] {
    let id = String(decoding: letters("hex", 40, seed), as: UTF8.self)
    let pem = String(
      decoding: FakeKey.pem("PRIVATE" + " KEY", bytes: 1190, seed: seed), as: UTF8.self)
    let escaped = pem.split(separator: "\n").joined(separator: "\\n")
    let text =
      "{\n  \"type\": \"service_account\",\n  \"project_id\": \"acme\",\n"
      + "  \"private_key_id\": \"\(id)\",\n  \"private_key\": \"\(escaped)\\n\",\n"
      + "  \"client_email\": \"svc@acme.iam.gserviceaccount.com\"\n}"
    return Array(text.utf8)
  }

  /// A token with the CRC-32 of what stands in front, its lowest byte first.
  private static func grafana(_ seed: UInt64) -> [UInt8] {
    let body = Array("glsa_".utf8) + letters("b62", 32, seed)
    let sum = FakeChecksum.crc32(body).byteSwapped
    let digits = Array("0123456789abcdef".utf8)
    return body + [UInt8(ascii: "_")] + (0..<8).map { digits[Int(sum >> UInt32(28 - 4 * $0) & 15)] }
  }

  private static func letters(_ name: String, _ count: Int, _ seed: UInt64) -> [UInt8] {
    var filler = ShapeFiller(seed: seed, isBlank: false)
    return filler.random(name, count) ?? []
  }
}
