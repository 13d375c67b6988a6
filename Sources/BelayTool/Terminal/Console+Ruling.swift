import BelayModel

extension Console {
  /// A text in the colour of a ruling.
  func coloured(_ text: String, by ruling: Ruling) -> String {
    switch ruling {
    case .allow: coloured(text, .green)
    case .ask: coloured(text, .yellow)
    case .deny: coloured(text, .red)
    }
  }
}
