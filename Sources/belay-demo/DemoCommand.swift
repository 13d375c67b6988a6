import BelayIO
import BelaySamples

/// The program behind `make demo` and `make record`.
enum DemoCommand {
  private static let usage = """
    belay-demo: feeds every sample to the built hook executables and shows what they answer

    USAGE: belay-demo [--executables DIR] [--record] [FOLDER]
           belay-demo --run-log FOLDER
           belay-demo --keyword-filter FILE

      --executables DIR   where the executables are (default: .build/release)
      --record            write verdict.json and audit.jsonl of every sample anew
      FOLDER              the samples (default: samples)
      --run-log FOLDER    write a month of sample runs into a new state folder
      --keyword-filter FILE
                          search a file for the keywords of all secrets, and print its bytes, the
                          hits, and the microseconds of the filter alone and with its hits

    """

  static func run(_ arguments: [String]) -> Int32 {
    var executables = ".build/release"
    var folder = "samples"
    var records = false
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--executables":
        guard let value = rest.popFirst() else { return complain("--executables needs a folder") }
        executables = value
      case "--record": records = true
      case "--run-log":
        guard let value = rest.popFirst(), value.hasPrefix("/") else {
          return complain("--run-log needs an absolute path")
        }
        var log = SampleRunLog(stateFolder: value)
        log.write()
        return 0
      case "--keyword-filter":
        guard let path = rest.popFirst() else { return complain("--keyword-filter needs a file") }
        return FilterSpeed.measure(path) ? 0 : complain("\(path) cannot be read")
      case "--help", "-h":
        _ = DescriptorOutput.writeAll(Array(usage.utf8), to: 1)
        return 0
      default:
        guard !argument.hasPrefix("-") else { return complain("unknown option \(argument)") }
        folder = argument
      }
    }
    do {
      let cases = try SampleCase.load(from: folder)
      if records {
        try SampleRecorder.record(cases, executables: executables)
        return 0
      }
      try DemoRun.show(cases, executables: executables)
      return 0
    } catch {
      return complain(error.message)
    }
  }

  private static func complain(_ message: String) -> Int32 {
    _ = DescriptorOutput.writeAll(Array("belay-demo: \(message)\n".utf8), to: 2)
    return 2
  }
}
