import BelayIO

/// Standard output and standard error of `belay`: results on the one, everything else on the other.
package struct Console {
  /// Output waiting to be written; results are written in large pieces.
  private var pending: [UInt8] = []
  /// Whether output may carry colour: only on a terminal, and not if `NO_COLOR` is set
  /// (https://no-color.org).
  package let usesColour: Bool
  /// Whether everything could be written so far.
  package private(set) var isIntact = true
  /// What is done to all results before any of them is written, which is at the end then.
  package var revision: (([UInt8]) -> [UInt8])?

  package init() {
    usesColour =
      ProcessEnvironment.isTerminal(1) && ProcessEnvironment.value("NO_COLOR") == nil
      && ProcessEnvironment.value("TERM") != "dumb"
  }

  /// Writes a result.
  package mutating func write(_ text: String) {
    pending += text.utf8
    if pending.count > 1 << 16 && revision == nil { flush() }
  }

  /// Writes a result.
  package mutating func write(_ bytes: [UInt8]) {
    pending += bytes
    if pending.count > 1 << 16 && revision == nil { flush() }
  }

  /// Writes a result and a newline.
  package mutating func line(_ text: String = "") {
    write(text)
    pending.append(UInt8(ascii: "\n"))
  }

  /// Writes out what is waiting.
  package mutating func flush() {
    if pending.isEmpty { return }
    if let revision { pending = revision(pending) }
    if !DescriptorOutput.writeAll(pending, to: 1) { isIntact = false }
    pending.removeAll(keepingCapacity: true)
  }

  /// Writes out what is waiting, the last there is.
  ///
  /// - Throws: `ExitStatus.unable` if not everything could be written; a reader that has gone wants no more,
  ///   and is told nothing.
  package mutating func finish() throws {
    flush()
    if isIntact { return }
    if !DescriptorOutput.hasNoReader(1) { Self.note("belay: the results could not be written") }
    throw ExitStatus.unable
  }

  /// Says something that is no result.
  package static func note(_ text: String) {
    _ = DescriptorOutput.writeAll(Array((text + "\n").utf8), to: 2)
  }

  /// The text in a colour, if colour may be used.
  package func coloured(_ text: String, _ colour: Colour) -> String {
    usesColour ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// The colours of ECMA-48 that Belay uses.
  package enum Colour: Int {
    case bold = 1
    case dim = 2
    case red = 31
    case green = 32
    case yellow = 33
  }
}
