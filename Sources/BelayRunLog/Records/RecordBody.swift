import BelayDigest

/// A record that has no place in a chain yet: everything but number and attestation.
struct RecordBody {
  /// The line without the digits of the number and without the attestation.
  let bytes: [UInt8]
  /// Where the digits of the number belong.
  let numberAt: Int
  /// The chain's id as the inside of a JSON string.
  let chain: [UInt8]
  /// The record's id.
  let uid: [UInt8]
  /// The record's type, six digits.
  let typeUID: [UInt8]

  /// What the attestation adds at most, besides the chain's id.
  private static let attestationLength = 512

  init(bytes: [UInt8], numberAt: Int, chain: [UInt8], uid: [UInt8], typeUID: [UInt8]) {
    self.bytes = bytes
    self.numberAt = numberAt
    self.chain = chain
    self.uid = uid
    self.typeUID = typeUID
  }

  /// The body of a line that was written before, to be chained anew; `nil` if it is damaged.
  init?(line: [UInt8]) {
    let parts = unsafe line.withUnsafeBufferPointer { buffer -> RecordLine? in
      guard let parts = unsafe RecordLine(buffer), unsafe parts.isIntact(buffer) else { return nil }
      return parts
    }
    guard let parts else { return nil }
    bytes = Array(
      line[..<parts.sequenceDigits.lowerBound]
        + line[parts.sequenceDigits.upperBound..<parts.attestation])
    numberAt = parts.sequenceDigits.lowerBound
    chain = Array(line[parts.chain])
    uid = Array(line[parts.uid..<parts.uid + RecordLayout.uidLength])
    typeUID = Array(line[parts.typeUID..<parts.typeUID + RecordLayout.typeLength])
  }

  /// Appends the whole line, chained behind `previous`, with its newline.
  ///
  /// - Returns: what the next record has to repeat.
  func append(to lines: inout [UInt8], after previous: ChainHead?) -> ChainHead {
    append(to: &lines, sequence: (previous?.sequence ?? 0) + 1, after: previous)
  }

  /// The line outside of any chain, for a spill file: number 0, no record before, its newline.
  var unchained: [UInt8] {
    var line: [UInt8] = []
    _ = append(to: &line, sequence: 0, after: nil)
    return line
  }

  private func append(
    to lines: inout [UInt8], sequence: Int, after previous: ChainHead?
  ) -> ChainHead {
    let start = lines.count
    var buffer = RecordBuffer(capacity: 0)
    swap(&buffer.bytes, &lines)
    buffer.bytes.reserveCapacity(start + bytes.count + chain.count + Self.attestationLength)
    buffer.bytes += bytes[..<numberAt]
    buffer.number(sequence)
    buffer.bytes += bytes[numberAt...]
    buffer.raw(RecordLayout.attestation)
    buffer.bytes += chain
    buffer.raw("\",")
    if let previous {
      buffer.raw(RecordLayout.previous)
      buffer.bytes += previous.uid
      buffer.raw(RecordLayout.previousType)
      buffer.bytes += previous.typeUID
      buffer.raw(RecordLayout.previousFingerprint)
      buffer.bytes += previous.fingerprint
      buffer.raw(RecordLayout.previousEnd)
    }
    buffer.raw(RecordLayout.fingerprint)
    let fingerprint = Hexadecimal.encode(SHA256.digest(buffer.bytes[start...]))
    buffer.raw(RecordLayout.value)
    buffer.bytes += fingerprint
    buffer.raw(RecordLayout.end)
    buffer.bytes.append(UInt8(ascii: "\n"))
    swap(&buffer.bytes, &lines)
    return ChainHead(sequence: sequence, uid: uid, typeUID: typeUID, fingerprint: fingerprint)
  }
}
