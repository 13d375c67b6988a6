import BelayModel

/// One string inside a tool's arguments or result.
struct ArgumentString {
  /// The node in the document.
  let node: Int
  /// The member's name it is the value of, or an element of the array of; `nil` at the root.
  let key: Int?
  /// The innermost object it stands in; `nil` if it stands in none.
  let object: Int?
  /// Whether it is a member's name itself.
  let isKey: Bool
}
