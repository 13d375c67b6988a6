/// Which four bytes of keywords are common in source and prose: others are looked for where a keyword has them.
///
/// Counted over 60 MB of Python, C, JavaScript, JSON and Markdown of a Debian 12 system: of all windows of the
/// built-in keywords the most frequent ones. A keyword whose windows are not here does no harm.
struct CommonWindows {
  /// Four bytes and a bar each; letters in any case, as the windows are folded.
  private static let list: StaticString = """
        |   _| com| key| log| ope| pas| pri| sou| wit|\": \"|*   |----|.com|_key|_pat|_sk_|_str|\
    able|acce|age_|algo|ance|asse|ata |ate |ate_|atio|atte|ault|auth|b.co|base|bloc|cate|cces|\
    cert|cess|chec|ciph|clea|clie|code|com/|conf|cons|cont|coun|crip|cryp|cs12|ctio|d by|data|\
    deep|defa|dent|ed b|ed w|efau|egin|ence|encr|ende|enss|enti|entr|ents|erti|erve|ess_|essa|\
    even|faul|fica|file|gith|gram|hash|heck|here|http|icat|iden|ient|ific|ifie|in s|ine |ing_|\
    ings|init|ion:|ion_|iphe|ipti|irec|ist_|istr|ith |ithu|ivat|kcs1|key |l_li|lare|lass|lien|\
    llba|lock|mark|ment|mess|ncry|ndex|ning|node|ntif|ntry|ocsp|oint|oken|onfi|open|ount|ourc|\
    pace|pack|pass|pens|pher|pkcs|poin|port|pres|prin|priv|prot|ps:/|ptio|ream|reca|ring|rint|\
    ript|riva|rtif|rust|rver|rypt|s://|sage|scri|serv|sign|sk_t|sour|spac|ssag|stac|stat|stri|\
    tabl|tack|te_p|ted |test|text|thor|thub|tial|tifi|ting|tion|tps:|trac|trib|trin|tter|ttps|\
    uenc|uffe|ult |umen|urce|user|utho|vate|with|word|x_se|zero
    """

  /// One bit for each value of a hash; two windows that share one are both taken to be common.
  private var bits: [UInt64]

  init() {
    bits = [UInt64](repeating: 0, count: 1 << 6)
    let count = Self.list.utf8CodeUnitCount
    var start = 0
    while start + 4 <= count {
      let letters = unsafe UnsafeRawPointer(Self.list.utf8Start + start)
      let bit = unsafe Self.bit(letters.loadUnaligned(as: UInt32.self) | KeywordIndex.fold)
      bits[bit >> 6] |= 1 << UInt64(bit & 63)
      start += 5
    }
  }

  /// Whether a folded window is common.
  func contains(_ window: UInt32) -> Bool {
    let bit = Self.bit(window)
    return bits[bit >> 6] >> UInt64(bit & 63) & 1 == 1
  }

  private static func bit(_ window: UInt32) -> Int {
    Int(truncatingIfNeeded: KeywordIndex.hash(window) >> 20)
  }
}
