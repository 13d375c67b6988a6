import BelayModel

/// A path that a command or tool touches, for a look at the links on its way.
package struct TouchedPath: Sendable, Equatable {
  /// As it was worked out from the text: absolute, without `.` and `..`; what is not known stands as
  /// bytes from `firstOpenByte` on.
  package let path: [UInt8]
  /// As it is written, from the root, where it goes up by `..`: behind a link that leads elsewhere than
  /// the text says; else `nil`.
  package let written: [UInt8]?

  /// Bytes from here on, which UTF-8 does not use, stand for text that is not known.
  package static var firstOpenByte: UInt8 { OpenByte.any }

  /// The path that an argument names; `nil` where its beginning is not known.
  init?(_ path: LexicalPath, argument: [UInt8], cwd: String?) {
    if path.isUnanchored || path.bytes.isEmpty { return nil }
    self.path = path.bytes
    if ByteText.contains(argument[...], ".."), argument[0] == UInt8(ascii: "/") {
      written = argument
    } else if ByteText.contains(argument[...], ".."), argument[0] != UInt8(ascii: "~"), let cwd {
      written = Array(cwd.utf8) + [UInt8(ascii: "/")] + argument
    } else {
      written = nil
    }
  }

  /// A path that a tool's argument or a patch names; `nil` if it names none.
  @export(interface)
  package init?(_ argument: [UInt8], context: CommandContext) {
    guard let path = LexicalPath(argument[...], cwd: context.cwd, home: context.home) else {
      return nil
    }
    self.init(path, argument: argument, cwd: context.cwd)
  }
}

/// Where a touched path really lies, because there is a symbolic link on its way.
package struct PathLink: Sendable {
  /// `TouchedPath.path`.
  package let path: [UInt8]
  /// Absolute, without `.`, `..` and links.
  package let target: [UInt8]

  @export(interface)
  package init(path: [UInt8], target: [UInt8]) {
    self.path = path
    self.target = target
  }
}
