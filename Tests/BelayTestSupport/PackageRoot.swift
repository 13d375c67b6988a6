import Foundation

/// Where the package lies, and what stands in it.
package enum PackageRoot {
  /// The folder that holds `Package.swift`.
  package static let path: String = {
    var folder = URL(fileURLWithPath: #filePath)
    // Tests/BelayTestSupport/PackageRoot.swift
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return folder.path
  }()

  /// A file or folder of the package.
  package static func path(_ relative: String) -> String { path + "/" + relative }
}
