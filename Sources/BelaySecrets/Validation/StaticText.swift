/// A literal text that can be compared, so that a rule's validator can carry one.
package struct StaticText: Sendable, Equatable, ExpressibleByStringLiteral {
  let value: StaticString

  package init(stringLiteral value: StaticString) {
    self.value = value
  }

  /// Whether bytes begin with it.
  func begins(_ bytes: [UInt8]) -> Bool {
    let count = value.utf8CodeUnitCount
    guard count <= bytes.count else { return false }
    return value.withUTF8Buffer { letters in
      for index in 0..<count where unsafe letters[index] != bytes[index] { return false }
      return true
    }
  }

  package static func == (left: StaticText, right: StaticText) -> Bool {
    left.value.description == right.value.description
  }
}
