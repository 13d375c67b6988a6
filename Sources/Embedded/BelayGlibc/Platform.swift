@_exported public import CGlibc

/// The number of the last error of this thread (`errno`).
public var errno: Int32 {
  get { belay_errno() }
  set { belay_set_errno(newValue) }
}

/// `open(2)` of a file that exists.
public func open(_ path: UnsafePointer<CChar>, _ flags: Int32) -> Int32 {
  unsafe belay_open(path, flags, 0)
}

/// `open(2)` of a file that may be made, with these permissions.
public func open(_ path: UnsafePointer<CChar>, _ flags: Int32, _ mode: mode_t) -> Int32 {
  unsafe belay_open(path, flags, mode)
}

/// `fcntl(2)` without a value.
public func fcntl(_ descriptor: Int32, _ command: Int32) -> Int32 {
  belay_fcntl(descriptor, command, 0)
}

/// `fcntl(2)` with a whole number.
public func fcntl(_ descriptor: Int32, _ command: Int32, _ value: Int32) -> Int32 {
  belay_fcntl(descriptor, command, value)
}

/// The environment of this process, `NAME=value` each, ended by a null.
public var environ: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
  unsafe belay_environment()
}

/// `SIG_IGN`: the disposition that ignores a signal.
// swift-format-ignore: AlwaysUseLowerCamelCase
public var SIG_IGN: (@convention(c) (Int32) -> Void)? { belay_ignore_signal() }

/// The bits of a mode that tell the kind of a file, typed as the field they are compared with.
// swift-format-ignore: AlwaysUseLowerCamelCase
public let S_IFMT: mode_t = 0o170000
/// A folder.
// swift-format-ignore: AlwaysUseLowerCamelCase
public let S_IFDIR: mode_t = 0o040000
/// A regular file.
// swift-format-ignore: AlwaysUseLowerCamelCase
public let S_IFREG: mode_t = 0o100000
/// A symbolic link.
// swift-format-ignore: AlwaysUseLowerCamelCase
public let S_IFLNK: mode_t = 0o120000
