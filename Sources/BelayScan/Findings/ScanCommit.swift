/// The commit in which a file first had a content.
package struct ScanCommit: Sendable, Equatable {
  /// Its full name in hexadecimal.
  package let id: String
  /// As the commit names them: any text.
  package let author: String
  /// ISO 8601 with the author's offset.
  package let date: String

  package init(id: String, author: String, date: String) {
    self.id = id
    self.author = author
    self.date = date
  }
}
