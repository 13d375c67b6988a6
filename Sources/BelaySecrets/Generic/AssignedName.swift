/// The name that a value is assigned to, read backwards from where the value begins.
///
/// It knows how programs and configuration files write assignments: `name = "…"`, `name: …`,
/// `"name" => …`, `<name>…`, `put("name", "…")`, `--name …`, `name: String = "…"`, `Bearer …`,
/// and the pairs `name: …` and `value: …` on two lines.
struct AssignedName {
  /// How a name and its value are joined.
  enum Link: Equatable {
    /// By `=`, `:`, `=>` and the like.
    case sign
    /// By a comma: two arguments of a call.
    case argument
    /// By nothing but white space.
    case space
    /// By the sign of a block of YAML, whose first line the value is.
    case block
    /// The name is a scheme of HTTP authorisation.
    case scheme
  }

  let range: Range<Int>
  let link: Link

  static let schemes: StaticString =
    "|bearer|basic|token|splunk|ssws|bot|apikey|key|genie|oauth|x-api-key|"
  static let types: StaticString = """
    |string|str|text|varchar|varchar2|nvarchar|nvarchar2|char|const|static|final|bytes|byte|object|any|securestring|optional|\
    nsstring|let|var|val|auto|wstring|literal|classvar|
    """
  static let stands: StaticString =
    """
    |value|val|parametervalue|default|defaultvalue|default_value|plaintext_value|fallback|content|contents|data|string|stringvalue|\
    body|text|param-value|env-entry-value|with|
    """
  /// The first letters of the words of each list, a bit for each: most words are in none.
  static let schemeLetters: UInt32 = 0x008C_4443
  static let typeLetters: UInt32 = 0x006C_6827
  static let standLetters: UInt32 = 0x006C_803E
  /// Elements of pages whose text is named by the text in front.
  private static let cells: StaticString = "|td|dd|code|pre|kbd|span|strong|"

  /// Whether a verb stands at a place that joins a name and its value in prose: "is", "was", "as", or the
  /// "to" of Kotlin's pairs.
  static func isVerb(_ text: Span<UInt8>, at start: Int) -> Bool {
    guard start > 0, start + 2 < text.count, text[start - 1] == 0x20 else { return false }
    var end = start
    while end < text.count, end - start < 4, ByteClass.isLetter(text[end]) { end += 1 }
    return end < text.count && text[end] == 0x20
      && WordList.holds("|is|was|as|to|", text.extracting(start..<end))
  }

  /// The name of the value at `start`; nothing in front of `limit` is looked at.
  static func before(_ start: Int, in text: Span<UInt8>, from limit: Int) -> AssignedName? {
    var reader = BackwardReader(start, limit: limit)
    reader.skipOpening(text)
    reader.skipAnchor(text)
    reader.skipStars(text)
    let isDefault = reader.skipWrapper(text) || reader.skipArgument(text, until: start)
    if let scheme = reader.peekWord(text), scheme.upperBound < start,
      scheme.lowerBound == limit || !ByteClass.isName(text[scheme.lowerBound - 1]),
      WordList.holds(schemes, schemeLetters, text.extracting(scheme))
    {
      return AssignedName(range: scheme, link: .scheme)
    }
    if reader.skipReturn(text) || reader.endsStatement(text) && reader.skipDefinition(text),
      let name = reader.takeName(text)
    {
      return AssignedName(range: name, link: .sign)
    }
    let tag = reader.skipAttributes(text)
    guard var link = isDefault || tag != nil ? .sign : reader.skipSign(text) else {
      guard var word = reader.peekName(text), word.upperBound < start else { return nil }
      if isVerb(text, at: word.lowerBound), word.count < 4 {
        // "the key is …"
        _ = reader.takeName(text)
        reader.skipClosing(text)
        guard let subject = reader.peekName(text) else { return nil }
        word = subject
      }
      return AssignedName(range: word, link: .space)
    }
    if tag == nil {
      reader.skipClosing(text)
      if reader.last(text) == UInt8(ascii: ">") { reader.skipTypeArguments(text) }
    }
    guard var name = tag ?? reader.takeName(text) else { return nil }
    let word = text.extracting(name)
    let isStand =
      WordList.holds(stands, standLetters, word)
      || reader.opensTag(text, name) && WordList.holds(cells, word)
    if isStand { reader.skipNamespace(text) }
    if WordList.holds(types, typeLetters, text.extracting(name)), reader.skipTypeSeam(text),
      let typed = reader.takeName(text)
    {
      name = typed
      // `Dim name As String = …`
      if WordList.holds("|as|", text.extracting(name)), reader.skipTypeSeam(text),
        let declared = reader.takeName(text)
      {
        name = declared
      }
    } else if isStand, reader.skipCall(text),
      let field = reader.takeName(text)
    {
      // `name = Field(default="…")`
      name = field
      if WordList.holds(types, typeLetters, text.extracting(field)), reader.skipTypeSeam(text),
        let typed = reader.takeName(text)
      {
        name = typed
      }
    } else if isStand, reader.skipToFormerValue(text),
      let former = reader.takeName(text)
    {
      name = former
      link = .sign
      if WordList.holds(types, typeLetters, text.extracting(former)), reader.skipType(text),
        let described = reader.takeName(text)
      {
        name = described
      }
    }
    return AssignedName(range: name, link: link)
  }
}
