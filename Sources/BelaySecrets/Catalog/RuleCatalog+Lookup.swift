extension RuleCatalog {
  /// Whether there is a built-in format of that id, without `secret.` in front.
  package static func contains(_ id: String) -> Bool { namesIt(id) != nil }

  /// Whether the name in front of a secret of that format says nearly all, and its shape little.
  package static func restsOnName(_ id: String) -> Bool { namesIt(id) ?? false }

  /// Whether the built-in format of that id rests on a name; `nil` where there is none.
  private static func namesIt(_ id: String) -> Bool? {
    let name = Array(id.utf8)
    for number in 0..<groupCount {
      for rule in group(number) where rule.id.utf8CodeUnitCount == name.count {
        let isSame = rule.id.withUTF8Buffer { unsafe $0.elementsEqual(name) }
        if isSame { return rule.restsOnName }
      }
    }
    return nil
  }
}
