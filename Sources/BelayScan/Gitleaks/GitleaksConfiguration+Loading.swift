extension GitleaksConfiguration {
  /// Reads a configuration and what it extends, and compiles every expression once.
  ///
  /// - Throws: what is wrong, in which file and line.
  package static func load(_ file: String) throws(ScanError) -> GitleaksConfiguration {
    let configuration = try GitleaksReader.read(file)
    try GitleaksScanner.check(configuration)
    return configuration
  }
}
