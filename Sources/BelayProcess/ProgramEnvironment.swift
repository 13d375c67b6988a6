import BelayIO

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The environment of a program to start.
package struct ProgramEnvironment: Sendable, Equatable {
  /// `NAME=value`, in the order in which the program sees them.
  package private(set) var entries: [String]

  /// An environment of one's own.
  package init(entries: [String] = []) {
    self.entries = entries
  }

  /// A copy of the environment of this process.
  package static func inherited() -> ProgramEnvironment {
    var entries: [String] = []
    var entry: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = unsafe environ
    while let text = unsafe entry?.pointee {
      unsafe entries.append(String(cString: text))
      unsafe entry = unsafe entry?.advanced(by: 1)
    }
    return ProgramEnvironment(entries: entries)
  }

  /// The value of a variable; setting `nil` removes it.
  package subscript(name: String) -> String? {
    get {
      let start = name + "="
      return entries.last { $0.hasPrefix(start) }.map { String($0.dropFirst(start.count)) }
    }
    set {
      let start = name + "="
      entries.removeAll { $0.hasPrefix(start) }
      if let newValue { entries.append(start + newValue) }
    }
  }

  /// The path of the program called `name`: itself if it holds a slash, else the first of that name in
  /// the folders of `PATH`.
  ///
  /// Relative and empty folders of `PATH` are passed over: they would mean the folder one happens to be
  /// in, which may be somebody else's.
  package func path(of name: String) -> String? {
    if name.contains("/") { return name }
    guard !name.isEmpty, let folders = self["PATH"] else { return nil }
    for folder in folders.split(separator: ":") where folder.hasPrefix("/") {
      let candidate = "\(folder)/\(name)"
      if PathStatus.isExecutable(candidate) { return candidate }
    }
    return nil
  }
}
