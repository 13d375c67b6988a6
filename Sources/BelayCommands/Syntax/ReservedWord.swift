/// The words with a meaning of their own in command position.
///
/// A raw value is the word's letters packed into a number, the first one lowest, so that
/// recognising one is one comparison.
enum ReservedWord: UInt64 {
  /// `if`
  case ifWord = 0x6669
  /// `then`
  case thenWord = 0x6E65_6874
  /// `elif`
  case elifWord = 0x6669_6C65
  /// `else`
  case elseWord = 0x6573_6C65
  /// `fi`
  case fiWord = 0x6966
  /// `for`
  case forWord = 0x72_6F66
  /// `while`
  case whileWord = 0x65_6C69_6877
  /// `until`
  case untilWord = 0x6C_6974_6E75
  /// `do`
  case doWord = 0x6F64
  /// `done`
  case doneWord = 0x656E_6F64
  /// `case`
  case caseWord = 0x6573_6163
  /// `esac`
  case esacWord = 0x6361_7365
  /// `select`
  case selectWord = 0x7463_656C_6573
  /// `function`
  case functionWord = 0x6E6F_6974_636E_7566
  /// `time`
  case timeWord = 0x656D_6974
  /// `coproc`
  case coprocWord = 0x636F_7270_6F63
  /// `in`
  case inWord = 0x6E69
  /// `{`
  case openBrace = 0x7B
  /// `}`
  case closeBrace = 0x7D
  /// `!`
  case bang = 0x21
  /// `[[`
  case openCondition = 0x5B5B

  /// Whether the word can only end or divide a clause, so that no command begins with it.
  var endsList: Bool {
    switch self {
    case .thenWord, .elifWord, .elseWord, .fiWord, .doWord, .doneWord, .esacWord, .closeBrace: true
    default: false
    }
  }
}
