/// The fixed parts of a line, from which the verifier tells its fields without parsing JSON.
///
/// None of them can stand inside a string: each holds a quote that a string would have to escape.
enum RecordLayout {
  /// The beginning, up to Belay's version.
  static let start: StaticString =
    #"{"metadata":{"version":"1.9.0","profiles":["security_control","ai_operation","record_integrity"],"product":{"name":"Belay","version":""#
  /// Between Belay's version and the record's id.
  static let uid: StaticString = #""},"uid":""#
  /// Behind the record's id.
  static let event: StaticString = #"","event_code":""#
  /// Before the number in the chain.
  static let sequence: StaticString = #","sequence":"#
  /// Behind the number in the chain.
  static let time: StaticString = #"},"time":"#
  /// Before the OCSF type.
  static let typeUID: StaticString = #","type_uid":"#
  /// Before the chain's id.
  static let attestation: StaticString = #","attestation_list":[{"chain_uid":""#
  /// Before the id of the record before.
  static let previous: StaticString = #""prev_event":{"uid":""#
  /// Between id and type of the record before.
  static let previousType: StaticString = #"","type_uid":"#
  /// Between type and fingerprint of the record before.
  static let previousFingerprint: StaticString =
    #","fingerprint":{"algorithm_id":3,"serialization_id":1,"value":""#
  /// Behind the fingerprint of the record before.
  static let previousEnd: StaticString = #""}},"#
  /// The last member's name: the fingerprint covers everything up to here.
  static let fingerprint: StaticString = #""fingerprint":"#
  /// Before the digits of the fingerprint.
  static let value: StaticString = #"{"algorithm_id":3,"serialization_id":1,"value":""#
  /// The end of the line.
  static let end: StaticString = #""}}]}"#

  /// Digits of a fingerprint.
  static let digits = 64
  /// Letters of a record's id.
  static let uidLength = 26
  /// Digits of an OCSF type of class 6003.
  static let typeLength = 6
}
