extension RuleCatalog {
  /// Whether there is a built-in format of that id, without `secret.` in front.
  package static func contains(_ id: String) -> Bool {
    let name = Array(id.utf8)
    for number in 0..<groupCount {
      for rule in group(number) where rule.id.utf8CodeUnitCount == name.count {
        let isSame = rule.id.withUTF8Buffer { unsafe $0.elementsEqual(name) }
        if isSame { return true }
      }
    }
    return false
  }
}
