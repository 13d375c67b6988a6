extension ScanJob {
  /// The job of a command line that needs no help from the argument parser; `nil` for any other.
  ///
  /// The parser takes ten times the instructions of scanning a small file, which a commit hook would
  /// pay each time (13.5 of 14.8 million, callgrind). Only what can have one meaning is taken here:
  /// whole words that are known, and paths.
  static func quick(_ arguments: [String]) -> ScanJob? {
    guard arguments.first == "scan" else { return nil }
    var job = ScanJob()
    var isStaged = false
    var index = 1
    while index < arguments.count {
      let argument = arguments[index]
      index += 1
      if argument == "--staged" {
        if isStaged { return nil }
        isStaged = true
      } else if argument == "--format" {
        guard index < arguments.count, let format = ScanFormat(rawValue: arguments[index]) else {
          return nil
        }
        job.format = format
        index += 1
      } else if argument == "-" || !argument.isEmpty && argument.utf8.first != UInt8(ascii: "-") {
        job.target.paths.append(argument)
      } else {
        return nil
      }
    }
    if isStaged == !job.target.paths.isEmpty { return nil }
    if job.target.paths.first == "baseline" { return nil }
    if isStaged { job.target.kind = .staged(wholeFiles: false) }
    return job
  }
}
