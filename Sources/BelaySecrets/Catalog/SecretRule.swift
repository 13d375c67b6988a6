package import BelayModel

/// One built-in secret format, as plain data.
///
/// Every field is a literal of a trivial type, so that a whole catalogue lies in the executable's
/// read-only data and costs nothing at start. Lists are one text separated by `|`.
package struct SecretRule: Sendable {
  /// How the pattern relates to the keyword that was found.
  package enum Form: UInt8, Sendable {
    /// The secret begins with the keyword: the pattern is matched exactly there.
    case token
    /// The keyword stands in front of the secret and may be part of a longer word: the pattern
    /// begins with it.
    case following
    /// The keyword is the scheme of an address; only one that names a user and a password is
    /// matched.
    case address
    /// The keyword names the secret: pattern is the value that is assigned to it.
    case assigned
    /// The keyword stands inside the match or before it: the pattern is searched around it.
    case search
    /// The keyword names the service; the secret, which the pattern describes whole, follows in
    /// the same line or the next few.
    case nearby
    /// The same, but the secret's shape says little: it must be assigned to the name of a
    /// credential or of the service.
    case credited
    /// The secret begins with the keyword, which is too common to be searched for: it is compared
    /// at the start of long runs of letters and digits.
    case run
    /// The keyword is a part of a name: what is assigned to it is judged without a pattern.
    case generic
    /// The keyword stands in the head of a table: what its columns hold is judged without a pattern.
    case table
    /// The keyword marks an encoding: the text around it is decoded and judged anew.
    case encoded
  }

  /// Which bytes next to a secret would make it a piece of something longer.
  package enum Boundary: UInt8, Sendable {
    /// The pattern itself takes care.
    case none
    /// Letters, digits, `_`.
    case word
    /// Also `-`, where more follows behind it.
    case base64URL
    /// Also `+`, `/` and `=`.
    case base64
  }

  /// Whether a text that the pattern matches can hardly be anything else than this format, or a
  /// dummy or damaged token of it.
  var isDistinctive: Bool {
    switch form {
    case .token, .run, .following, .search: validator.isFinal
    case .address, .assigned, .nearby, .credited, .generic, .table, .encoded: false
    }
  }

  /// Whether the secret's own shape says little, and the name in front of it nearly all.
  var restsOnName: Bool {
    switch form {
    case .nearby, .credited, .generic, .assigned: true
    case .token, .run, .following, .search, .address, .table, .encoded: false
    }
  }

  package let id: StaticString
  /// What it is, for people.
  package let title: StaticString
  package let severity: Severity
  package let form: Form
  /// At least one of these stands in every match, in any case; at least three bytes, better five.
  package let keywords: StaticString
  /// PCRE2, on bytes.
  ///
  /// The last group that took part, else the whole match, is the secret.
  package let pattern: StaticString
  /// Whether the pattern ignores case.
  package let caseless: Bool
  /// How many bytes in front of the keyword a match may begin (`search` only).
  package let leading: UInt16
  /// How many bytes behind the keyword a match may reach.
  package let reach: UInt16
  /// How many letters and digits follow the keyword at least before anything else does (`run` only): what
  /// has fewer spares the pattern its compilation.
  package let unbroken: UInt8
  /// Letters, one of which stands among the first ten of an option behind the keyword (`following` only): a
  /// command without such an option spares the pattern its compilation.
  package let option: StaticString
  package let boundary: Boundary
  package let validator: Validator
  /// Least Shannon entropy of the secret in tenths of a bit a byte; 0 asks for none.
  package let minimumEntropy: UInt8
  /// Which of two overlapping findings wins: the greater.
  package let specificity: UInt8
  /// Documented dummy values, besides those every rule knows.
  package let placeholders: StaticString
  /// What to do when it is found.
  package let advice: StaticString
  /// A text the rule finds something in; `{{fake:ID}}` stands for a generated token.
  package let finds: StaticString
  /// A text the rule finds nothing in; `{{wrong:ID}}` stands for a token with a damaged checksum.
  package let ignores: StaticString

  package init(
    id: StaticString, title: StaticString, severity: Severity, form: Form = .token,
    keywords: StaticString, pattern: StaticString, caseless: Bool = false, leading: UInt16 = 0,
    reach: UInt16 = 512, unbroken: UInt8 = 0, option: StaticString = "", boundary: Boundary = .word,
    validator: Validator = .none, minimumEntropy: UInt8 = 0, specificity: UInt8 = 5,
    placeholders: StaticString = "",
    advice: StaticString, finds: StaticString, ignores: StaticString
  ) {
    self.id = id
    self.title = title
    self.severity = severity
    self.form = form
    self.keywords = keywords
    self.pattern = pattern
    self.caseless = caseless
    self.leading = leading
    self.reach = reach
    self.unbroken = unbroken
    self.option = option
    self.boundary = boundary
    self.validator = validator
    self.minimumEntropy = minimumEntropy
    self.specificity = specificity
    self.placeholders = placeholders
    self.advice = advice
    self.finds = finds
    self.ignores = ignores
  }
}
