/// What a person or a program that writes policy files has to know of their form.
package enum PolicyText {
  /// The most elements of one array.
  package static let elementLimit = PolicyLimits.elements

  /// A basic string on one line with the given value.
  package static func quoted(_ text: String) -> String { TOMLText.quoted(text) }

  /// Whether a policy takes the text as a word, a reason or an example.
  package static func canHold(_ text: String) -> Bool {
    text.utf8.count <= PolicyLimits.textLength && !text.utf8.contains(0)
      && text.utf8.contains { $0 != UInt8(ascii: " ") && !(9...13).contains($0) }
  }
}
