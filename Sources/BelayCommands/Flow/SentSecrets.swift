/// Tells whether a secret of the environment goes where it does not belong.
enum SentSecrets {
  /// Whether a call of curl or its kin sends the variable `name` in an address, in data, or in a
  /// header to somebody else's host.
  ///
  /// A token in a header is what services ask for, as long as the service is the one that the variable
  /// names; this machine may have anything. `places` is where the words stand in the script that
  /// hold such a variable.
  static func areSent(_ name: [UInt8], in places: [Range<Int>], by argv: [Word]) -> Bool {
    var host: [UInt8] = []
    for index in argv.indices.dropFirst() {
      guard case .literal(let text)? = argv[index].pieces.first else { continue }
      if ByteText.contains(text[...], "localhost") || ByteText.contains(text[...], "127.0.0.1") {
        return false
      }
      // Without a scheme, the value of an option may look the same: `-o out.json`.
      let isAddress = ByteText.contains(text[...], "://")
      if isAddress || host.isEmpty && argv[index - 1].literal?.first != 45,
        let found = hostName(text[...])
      {
        host = found
      }
    }
    let owner = ownHosts(name)
    if let owner, !host.isEmpty {
      for one in owner.utf8.split(separator: 124) {
        let part = Array(one)
        if ByteText.contains(host[...], part.span) { return false }
      }
    }
    for index in argv.indices.dropFirst()
    where !argv[index].isLiteral && places.contains(argv[index].range) {
      switch Self.place(of: index, in: argv) {
      case .header: if owner != nil, !host.isEmpty { return true }
      case .data: return true
      case .address: if isSent(argv[index].pieces, isKnownOwner: owner != nil) { return true }
      }
    }
    return false
  }

  /// Whether the variable of this name may go to the host of an address: the service that it names, or
  /// any where its name tells none.
  static func belongs(_ name: [UInt8], to address: [UInt8]) -> Bool {
    guard let owner = ownHosts(name) else { return true }
    guard let host = hostName(address[...]) else { return false }
    for one in owner.utf8.split(separator: 124) {
      let part = Array(one)
      if ByteText.contains(host[...], part.span) { return true }
    }
    return false
  }

  /// Where a word stands.
  private enum Place {
    case header
    case data
    case address
  }

  private static func place(of index: Int, in argv: [Word]) -> Place {
    var option = argv[index - 1].literal ?? []
    if case .literal(let text)? = argv[index].pieces.first, text.first == 45 { option = text }
    if option.begins(with: "-H") || option.begins(with: "--header") || option.begins(with: "-u")
      || option.begins(with: "--user") || option.begins(with: "--oauth2")
    {
      return .header
    }
    if option.begins(with: "-d") || option.begins(with: "--data") || option.begins(with: "-F")
      || option.begins(with: "--form") || option.begins(with: "--post-data")
      || option.begins(with: "--json")
    {
      return .data
    }
    return .address
  }

  /// Whether the value stands behind `=`, or, if its service is known, anywhere in an address.
  private static func isSent(_ pieces: [Word.Piece], isKnownOwner: Bool) -> Bool {
    var isAddress = false
    for (place, piece) in pieces.enumerated() {
      if case .literal(let text) = piece {
        if ByteText.contains(text[...], "://") { isAddress = true }
      } else if place > 0, case .literal(let before) = pieces[place - 1] {
        if before.last == 61 || isAddress && isKnownOwner { return true }
      }
    }
    return false
  }

  /// What stands between `://`, or the beginning, and the first slash of an address.
  private static func hostName(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    guard text.first != 45 else { return nil }
    var rest = text
    if let colon = text.firstIndex(of: 58), text[colon...].begins(with: "://") {
      rest = text[(colon + 3)...]
    }
    let host = rest.prefix { $0 != 47 && $0 != 63 && $0 != 32 }
    return host.contains(46) ? Array(host) : nil
  }

  /// The hosts that a variable of this name is for; `nil` if the name tells none.
  private static func ownHosts(_ name: [UInt8]) -> String? {
    let end = name.firstIndex(of: 95) ?? name.endIndex
    let vendor = name[..<end]
    guard vendor.count >= 2 else { return nil }
    if ByteText.isOne(of: "GH|GITHUB", vendor) { return "github|ghcr|azure" }
    if ByteText.isOne(of: "AWS", vendor) { return "amazonaws|aws" }
    if ByteText.isOne(of: "HF|HUGGINGFACE|HUGGING", vendor) { return "huggingface|hf.co" }
    if ByteText.isOne(of: "GOOGLE|GEMINI|GCP|GCLOUD", vendor) { return "google" }
    if ByteText.isOne(of: "AZURE", vendor) { return "azure|microsoft" }
    if ByteText.isOne(of: "NPM|NODE", vendor) { return "npm" }
    if ByteText.isOne(of: "PYPI|TWINE", vendor) { return "pypi" }
    if ByteText.isOne(of: "OPENAI", vendor) { return "openai|azure" }
    if ByteText.isOne(of: "GITLAB", vendor) { return "gitlab|git." }
    if ByteText.isOne(of: "STRIPE", vendor) { return "stripe" }
    if ByteText.isOne(of: "ANTHROPIC|CLAUDE", vendor) { return "anthropic" }
    if ByteText.isOne(of: "SLACK", vendor) { return "slack" }
    if ByteText.isOne(of: "CLOUDFLARE|CF", vendor) { return "cloudflare" }
    if ByteText.isOne(of: "DIGITALOCEAN|DO", vendor) { return "digitalocean" }
    if ByteText.isOne(of: "HEROKU|VERCEL|NETLIFY|SENTRY|DATADOG|TELEGRAM|DISCORD", vendor) {
      return "heroku|vercel|netlify|sentry|datadog|telegram|discord"
    }
    return nil
  }
}
