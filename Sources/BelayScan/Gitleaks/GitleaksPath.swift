/// Paths as gitleaks writes them.
enum GitleaksPath {
  /// The path without `./` in front.
  static func of(_ path: [UInt8]) -> String {
    let isHere = path.starts(with: "./".utf8)
    return String(decoding: isHere ? path[2...] : path[...], as: UTF8.self)
  }
}
