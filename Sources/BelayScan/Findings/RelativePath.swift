/// Paths as code hosts and gitleaks write them.
enum RelativePath {
  /// The path without `./` in front.
  static func of(_ path: [UInt8]) -> String {
    let isHere = path.starts(with: "./".utf8)
    return String(decoding: isHere ? path[2...] : path[...], as: UTF8.self)
  }
}
