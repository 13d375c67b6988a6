/// Names of things: of what is called `api_key_audit` or `secret_board` an identifier or a digest is that of the audit
/// or the board.
///
/// Left out are words that tell where or by whom a credential is used: of environments, machines, roles and services.
enum ThingNames {
  private static let words: StaticString = """
    |action|activity|addr|address|alert|alias|amount|analysis|anchor|answer|area|array|article|\
    asset|audience|audit|auditor|author|badge|balance|band|banner|bar|basket|batch|binding|bit|\
    block|body|book|box|branch|brand|breach|broker|bucket|budget|buffer|bug|build|bundle|button|\
    byte|cache|calendar|call|callback|campaign|capacity|card|cart|case|catalog|category|cell|\
    center|chain|change|channel|chapter|charge|chart|check|child|chunk|city|claim|cluster|coin|\
    collection|color|command|comment|company|component|console|constant|container|content|context|\
    controller|copy|country|coupon|course|credit|cron|currency|cycle|dashboard|dataset|day|\
    deadline|decision|delivery|department|dependency|deployment|depth|design|destination|detail|\
    diff|discount|disk|display|document|draft|driver|duration|edge|editor|element|employee|engine|\
    entity|entry|epoch|estimate|evaluation|event|exception|exchange|execution|executor|export|\
    expression|extension|facet|factor|failure|family|feature|feed|filter|finding|flag|flow|folder|\
    font|form|frame|frequency|function|gauge|goal|grade|graph|grid|handle|health|heap|height|\
    history|hit|holder|hub|icon|image|img|import|indicator|input|insight|instance|interval|\
    invoice|issue|item|iteration|job|journal|jump|keyframe|kind|language|layer|layout|lead|leaf|\
    ledger|lesson|level|library|limit|line|list|load|log|logo|loop|map|mark|market|match|matrix|\
    measure|media|member|memory|menu|merge|message|meta|metric|migration|minute|mirror|mode|model|\
    monitor|month|mount|movie|namespace|network|note|notice|notification|number|object|offer|\
    offset|operation|operator|order|organization|origin|owner|package|page|pair|panel|\
    parameter|parent|part|patch|pattern|payload|payment|peer|period|permission|phase|photo|\
    picture|piece|pipeline|pixel|place|plan|player|plugin|point|pool|position|post|preview|price|\
    priority|probe|problem|process|processor|product|progress|promotion|property|proposal|\
    protocol|publisher|purchase|quality|quantity|query|question|queue|quota|range|rank|rate|\
    receipt|receiver|recipe|record|redirect|relation|release|render|replica|report|resource|\
    result|retry|review|revision|reward|ring|risk|roadmap|room|route|router|row|rule|run|sample|\
    schedule|score|screen|script|search|season|seat|section|segment|selection|sequence|series|\
    setting|sheet|shift|shop|signal|slot|snippet|socket|span|spec|split|sprint|stack|stamp|\
    statement|station|step|stock|story|stream|street|structure|style|subject|submission|suite|\
    summary|supplier|surface|table|target|task|template|theme|thing|thread|threshold|\
    ticket|tier|timeline|title|topic|total|trace|track|trade|trail|transaction|transfer|\
    transition|tree|trend|trial|trigger|trip|turn|unit|update|upload|usage|variant|vector|video|\
    view|visit|visitor|vote|warehouse|warning|watch|wave|weight|widget|width|window|workflow|year|
    """

  /// What a key is that finds something: `object_key`, `routingKey`.
  private static let found: StaticString = """
    |artifact|asset|attribute|blob|board|branch|bucket|business|case|cell|child|color|colour|\
    column|commit|component|composite|concurrency|correlation|cursor|dedup|dict|document|entity|\
    epic|event|facet|feature|field|file|filter|flag|grouping|image|index|issue|item|join|label|\
    lang|layout|lookup|map|menu|merge|metric|natural|object|offset|option|ordering|page|parent|\
    path|position|property|query|queue|range|record|registry|request|response|revision|route|\
    routing|row|s3|schema|section|sequence|shard|sorted|sorting|span|sprint|step|story|style|\
    surrogate|table|tag|task|template|theme|ticket|topic|trace|unique|version|widget|
    """

  /// What a token is that tells where something stands or is a piece of text or of money: `sync_token`, `baseToken`.
  private static let told: StaticString = """
    |base|bos|cache|cancel|cancellation|change|concurrency|continuation|correlation|css|cursor|\
    dedup|delta|design|end|eos|erc20|fencing|idempotency|input|lease|lexer|lock|lp|mask|native|\
    next|nft|operation|output|pad|page|parser|pool|position|previous|quote|resume|revision|reward|\
    scroll|skip|snapshot|start|state|stop|sub|sync|syntax|transaction|tx|unk|watch|word|wrapped|
    """

  /// Whether a name is that of a thing: its last word, or its singular, is one, or the word in front of `key` or
  /// `token`.
  static func end(_ name: Span<UInt8>) -> Bool {
    let range = CredentialName.lastWord(name)
    let last = name.extracting(range)
    guard last.count > 2, last.count < name.count else { return false }
    if WordList.holds("|key|token|", last) {
      var end = range.lowerBound
      while end > 0, !ByteClass.isAlphanumeric(name[end - 1]) { end -= 1 }
      let front = name.extracting(0..<end)
      return WordList.holds(
        last.count == 3 ? found : told, front.extracting(CredentialName.lastWord(front)))
    }
    if WordList.holds(words, last) { return true }
    return last[last.count - 1] | 0x20 == UInt8(ascii: "s")
      && WordList.holds(words, last.extracting(0..<(last.count - 1)))
  }
}
