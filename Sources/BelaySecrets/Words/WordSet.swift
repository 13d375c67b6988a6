/// A set of the word lists that names and values are judged by.
struct WordSet: OptionSet, Sendable {
  let rawValue: UInt32

  /// Parts of names whose values are no secrets.
  static let harmlessParts = WordSet(rawValue: 1 << 0)
  /// Whole last words of such names.
  static let harmlessEnds = WordSet(rawValue: 1 << 1)
  /// Parts of the names of keys and tokens.
  static let keys = WordSet(rawValue: 1 << 2)
  /// Parts of the names of passwords.
  static let passwords = WordSet(rawValue: 1 << 3)
  /// Parts of names that promise little.
  static let weak = WordSet(rawValue: 1 << 4)
  /// Whole last words of such names.
  static let weakEnds = WordSet(rawValue: 1 << 5)
  /// What no random token holds.
  static let dummyTokens = WordSet(rawValue: 1 << 6)
  /// What no value of a credential holds.
  static let dummyValues = WordSet(rawValue: 1 << 7)
  /// What no real password holds.
  static let dummyPasswords = WordSet(rawValue: 1 << 8)
  /// Names of services.
  static let services = WordSet(rawValue: 1 << 9)

  /// The lists that a whole last word is looked up in; all others may stand anywhere.
  static let ends: WordSet = [.harmlessEnds, .weakEnds]

  /// How many lists there are.
  static var count: Int { 10 }

  /// The words of the list with this number, with bars between them.
  static func words(_ list: Int) -> StaticString {
    switch list {
    case 0: CredentialName.harmlessParts
    case 1: CredentialName.harmlessEnds
    case 2: CredentialName.keys
    case 3: CredentialName.passwords
    case 4: CredentialName.weak
    case 5: CredentialName.weakEnds
    case 6: Placeholder.words
    case 7: CredentialValue.words
    case 8: Password.pieces
    default: ServiceNames.all
    }
  }
}
