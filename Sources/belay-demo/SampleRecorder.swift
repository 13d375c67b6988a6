import BelayIO
import BelaySamples

/// Writes the golden files of the samples anew.
enum SampleRecorder {
  static func record(_ cases: [SampleCase], executables: String) throws(SampleError) {
    for sample in cases {
      guard let state = TemporaryFolder(prefix: "belay-record") else {
        throw SampleError(path: "/tmp", problem: "no temporary folder can be made")
      }
      let run = try SampleRun(sample, executables: executables, stateHome: state.path)
      try write(run.answer.golden(stateFolder: state.path), to: sample.folder + "/verdict.json")
      try write(
        RecordedLog.normalized(in: state.path + "/belay/log"), to: sample.folder + "/audit.jsonl")
    }
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(SampleError) {
    let failure = WholeFile.write(bytes, to: path, mode: 0o644)
    if failure != 0 {
      throw SampleError(path: path, problem: "cannot be written, errno \(failure)")
    }
  }
}
