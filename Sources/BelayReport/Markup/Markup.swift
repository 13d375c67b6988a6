/// Text of a page that is HTML already.
///
/// Only literals get into it as they are: whatever is put in between them becomes text, whoever wrote it.
package struct Markup: ExpressibleByStringInterpolation, Sendable {
  /// The HTML in UTF-8.
  package private(set) var bytes: [UInt8]

  /// Nothing.
  package init() { bytes = [] }

  package init(stringLiteral value: String) { bytes = Array(value.utf8) }

  package init(stringInterpolation: StringInterpolation) { bytes = stringInterpolation.bytes }

  /// Appends HTML.
  package mutating func add(_ more: Markup) { bytes += more.bytes }

  /// Appends what `body` makes of each element.
  mutating func add<Element>(each elements: some Sequence<Element>, _ body: (Element) -> Markup) {
    for element in elements { add(body(element)) }
  }

  /// Where the pieces of a literal with values in it come together.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate(set) var bytes: [UInt8]

    package init(literalCapacity: Int, interpolationCount: Int) {
      bytes = []
      bytes.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    package mutating func appendLiteral(_ literal: String) { bytes += literal.utf8 }

    /// HTML stays what it is.
    package mutating func appendInterpolation(_ markup: Markup) { bytes += markup.bytes }

    /// Any other text is made harmless and cut to `limit` characters.
    package mutating func appendInterpolation(_ text: String, limit: Int = PageText.limit) {
      PageText.append(text, limit: limit, to: &bytes)
    }

    /// A whole number as a coordinate or a count without separators.
    package mutating func appendInterpolation(_ number: Int) { bytes += String(number).utf8 }

    /// A length on the page, to a tenth of a pixel.
    package mutating func appendInterpolation(at place: Double) {
      bytes += NumberText.decimal(place, digits: 1).utf8
    }

    /// A count as people read it.
    package mutating func appendInterpolation(count: Int) {
      bytes += NumberText.grouped(count).utf8
    }
  }
}

extension Markup {
  /// The one after the other.
  static func + (first: Markup, second: Markup) -> Markup {
    var both = first
    both.add(second)
    return both
  }
}
