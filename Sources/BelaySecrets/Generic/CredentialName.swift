/// What the name of a value says about it.
enum CredentialName {
  /// How much a name promises.
  enum Kind: Equatable {
    /// That the value is no secret: a hash, an identifier, a public key.
    case harmless
    /// Nothing.
    case none
    /// A word that is also used for harmless things: `key`, `token`, `auth`.
    case weak
    /// A secret key or token.
    case key
    /// A password that a person may have chosen.
    case password
  }

  static let passwords: StaticString = """
    passw|passphrase|pwd|passcode|dbpass|db_pass|kennwort|senha|contrase|mot_de_passe|authtok|\
    _pass_
    """
  static let keys: StaticString = """
    secret|apikey|api_key|accesskey|access_key|privatekey|private_key|credential|access_token|\
    accesstoken|authtoken|auth_token|apitoken|api_token|bearer|encryption|signing|masterkey|\
    master_key|refresh_token|refreshtoken|appkey|app_key|authkey|auth_key|accountkey|account_key|\
    sharedkey|shared_key|storage_key|license_key|licensekey|jwt|hmac|pepper|personal_access|\
    deploy_token|bot_token|bottoken|client_key|consumer_key|server_key|admin_key|service_key|\
    subscription_key|subscriptionkey|session_token|sessiontoken|security_token|webhook_token|\
    user_token|usertoken|x_api|crypt_key|cryptkey
    """
  static let weak: StaticString = "token|auth"
  static let weakEnds: StaticString =
    "|key|keys|cred|creds|salt|psk|webhook|cookie|license|licence|pat|sid|dsn|"
  /// Last words of names whose values are no secrets.
  static let harmlessEnds: StaticString = """
    |id|ids|name|names|url|uri|urls|path|paths|file|files|filename|dir|type|types|length|len|size|\
    count|hash|hashes|digest|checksum|sha|sha1|sha256|sha512|md5|fingerprint|thumbprint|version|\
    expiry|expires|expiration|ttl|field|header|headers|prefix|suffix|format|regex|regexp|pattern|\
    label|title|description|desc|hint|placeholder|algorithm|alg|env|var|ref|index|host|hostname|\
    user|username|email|region|endpoint|scope|policy|class|method|error|message|status|state|\
    public|pub|publickey|pubkey|identifier|selector|provider|issuer|location|arn|vault|manager|\
    store|handler|validator|generator|help|info|docs|link|page|tag|tags|sort|cache|cachekey|\
    partition|primary|foreign|translation|i18n|locale|nonce|iv|etag|revision|rev|commit|blob|uuid|uid|\
    guid|oid|charset|timestamp|date|time|enabled|required|rotation|row|column|col|sitekey|\
    site_key|get|pop|fetch|lookup|client|kid|x5t|integrity|shasum|resolved|trackingid|hmac|mac|js|\
    ts|css|py|html|txt|jar|dll|clientid|author|authors|authority|mint|certificate|certificates|\
    cert|certs|rlkey|resp|response|req|request|role|roles|accessor|schema|program|minter|contract|\
    contracts|factory|bridge|supply|symbol|addon|sig|asc|by|since|until|pin|pins|attempts|attempt|\
    reason|
    """
  static let harmlessParts: StaticString = """
    public|publishable|checksum|integrity|fingerprint|thumbprint|cache_key|cachekey|primary_key|\
    foreign_key|idempoten|translation|next_page|nextpage|page_token|pagetoken|continuation|\
    nexttoken|next_token|starting_token|startingtoken|changetoken|change_token|clienttoken|\
    client_token|purchasetoken|updatetoken|exporttoken|granttoken|importtoken|synctoken|\
    sync_token|locktoken|lock_token|update_token|actiontoken|action_token|unit_token|\
    paginationtoken|verificationtoken|requesttoken|request_token|secretsmanager|secretmanager|\
    cursor|resumetoken|resume_token|statetoken|signature|challenge|tokenizer|token_type|tokentype|\
    secretname|secret_name|passwordless|sort_key|sortkey|partition|keyboard|keyword|keyframe|\
    monkey|turkey|hotkey|tokenize|csrf_t|csrft|csrfm|csrf_c|csrfc|csrf_h|csrfh|csrf_p|csrfp|\
    csrf_ses|xsrf|antiforgery|sitekey|site_key|example|sha256|sha1|md5|digest|keyid|key_id|\
    keypress|nosecret|clientmutation|placeholder|dummy|encrypted|locale|snapshot|restore_key|\
    restorekey|sha_1|sha_256|sha_384|sha_512|hashed_|hashedsecret|dedup|websocket|uniquekey|\
    unique_key|searchonly|search_only|site_verification|domain_verification|applicationserverkey|\
    application_server_key|issuekey|issue_key|result_key|manifest_key|group_key|groupkey|blob_key|\
    blobkey|credentialsjson|hashedpass|pwdhash|pwd_hash|passwordhash|password_hash|passwdhash|\
    passwd_hash|passwordsalt|password_salt|keysalt|spl_token|crashreporterkey|sender_key|\
    senderkey|pub_key|sha_224|sha224|compliancecode|spltoken|key_salt|fakekey|fake_key|faketoken|\
    fake_token|fakesecret|fake_secret|mocktoken|mock_token|mockkey|mock_key|mocksecret|\
    mock_secret|fakepass|fake_pass|mockpass|mock_pass
    """

  /// What a name says, whatever joins its words.
  static func kind(_ name: Span<UInt8>) -> Kind {
    for index in 0..<name.count where isSeam(name[index]) {
      var joined: [UInt8] = []
      joined.reserveCapacity(name.count)
      for index in 0..<name.count {
        joined.append(isSeam(name[index]) ? UInt8(ascii: "_") : name[index])
      }
      return kind(joined: joined.span)
    }
    return kind(joined: name)
  }

  private static func isSeam(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == 0x20
  }

  private static func kind(joined name: Span<UInt8>) -> Kind {
    guard name.count >= 3 else { return .none }
    let start = lastWord(name).lowerBound
    let found = WordIndex.lists(
      of: [.harmlessParts, .harmlessEnds, .keys, .passwords, .weak, .weakEnds], in: name,
      last: start)
    let last = name.extracting(start..<name.count)
    if !found.isDisjoint(with: [.harmlessParts, .harmlessEnds]) || ends(last, in: "hash") {
      return .harmless
    }
    if found.contains(.keys) { return .key }
    if found.contains(.passwords) || ends(last, in: "pass") || ends(last, in: "psk") {
      return .password
    }
    if !found.isEmpty || ends(last, in: "key") { return .weak }
    return .none
  }

  /// Whether a name's last word is that of a credential, and not one that a credential is a part of.
  static func endsInCredential(_ name: Span<UInt8>) -> Bool {
    let last = name.extracting(lastWord(name))
    return WordList.holds(weakEnds, last) || WordList.holds("|token|tokens|secret|auth|", last)
      || ends(last, in: "key") || ends(last, in: "token")
  }

  /// Whether a name's last word is that of a credential or a password.
  static func endsInSecret(_ name: Span<UInt8>) -> Bool {
    endsInCredential(name) || endsInPassword(name)
  }

  /// Whether a name's last word is that of a password.
  static func endsInPassword(_ name: Span<UInt8>) -> Bool {
    let last = name.extracting(lastWord(name))
    return ends(last, in: "pass") || ends(last, in: "password") || ends(last, in: "pwd")
      || WordList.holds("|passwd|passphrase|passcode|pw|", last)
  }

  /// Whether a name has two words or more.
  static func isCompound(_ name: Span<UInt8>) -> Bool { lastWord(name).lowerBound > 1 }

  /// Words that end like credentials and are none.
  private static let ordinary: StaticString = """
    |bypass|buypass|compass|encompass|surpass|trespass|overpass|underpass|lowpass|highpass|\
    bandpass|allpass|multipass|subpass|renderpass|monkey|turkey|hotkey|
    """

  /// Whether a word ends in a text of small letters, and is no ordinary word that does.
  private static func ends(_ word: Span<UInt8>, in ending: StaticString) -> Bool {
    let count = ending.utf8CodeUnitCount
    guard word.count >= count else { return false }
    let isThere = ending.withUTF8Buffer { letters in
      for index in 0..<count
      where unsafe ByteClass.lowercased(word[word.count - count + index]) != letters[index] {
        return false
      }
      return true
    }
    return isThere && !WordList.holds(ordinary, word)
  }

  /// The last word of a name in snake, kebab, dotted or camel case.
  static func lastWord(_ name: Span<UInt8>) -> Range<Int> {
    var start = name.count
    while start > 0 {
      let byte = name[start - 1]
      if !ByteClass.isAlphanumeric(byte) { break }
      start -= 1
      if start > 0, byte & 0x20 == 0, ByteClass.isLetter(byte), name[start - 1] & 0x20 != 0,
        ByteClass.isAlphanumeric(name[start - 1])
      {
        break
      }
    }
    return start..<name.count
  }
}
