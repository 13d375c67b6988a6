import BelayScan

/// What the tests of scanning share.
enum Scanning {
  /// Settings with a fixed key.
  static var settings: ScanSettings {
    ScanSettings(fingerprint: Fingerprint(key: [UInt8](repeating: 7, count: 32)))
  }

  /// Scans a text that comes in pieces of the given size.
  static func scan(
    _ text: [UInt8], settings: ScanSettings = settings, chunk: Int = 1 << 20
  ) -> ScanOutcome {
    var scanner = StreamScanner(settings)
    return scan(text, &scanner, chunk: chunk)
  }

  /// The same with a scanner that has scanned before.
  static func scan(
    _ text: [UInt8], _ scanner: inout StreamScanner, chunk: Int
  ) -> ScanOutcome {
    scanner.begin(file: Array("text".utf8))
    var place = 0
    while place < text.count {
      let end = min(text.count, place + chunk)
      scanner.append(text, place..<end)
      place = end
    }
    return scanner.finish()
  }
}
