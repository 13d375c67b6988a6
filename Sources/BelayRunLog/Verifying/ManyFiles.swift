import BelayIO

/// Verifies many files on as many threads as the machine has processors.
enum ManyFiles {
  /// A file to be verified.
  struct Job {
    let path: String
    /// What the ledger knows of it, by rising number.
    let marks: [LedgerMark]
    /// The id that its records must have; `nil` that of the first one.
    let chain: [UInt8]?
  }

  /// What came of one file.
  typealias Outcome = Result<ChainReport, RunLogError>

  /// A thread's share of the files: every so-manieth.
  ///
  /// A class, because a thread is handed one reference and its owner reads the result afterwards; nobody
  /// else touches it in between.
  private final class Share {
    let jobs: [Job]
    let first: Int
    let step: Int
    let progress: ((Int) -> Void)?
    var outcomes: [Outcome] = []

    init(_ jobs: [Job], first: Int, step: Int, progress: ((Int) -> Void)?) {
      self.jobs = jobs
      self.first = first
      self.step = step
      self.progress = progress
    }

    func run() {
      var index = first
      while index < jobs.count {
        progress?(index)
        let job = jobs[index]
        do throws(RunLogError) {
          outcomes.append(
            .success(try ChainVerifier.verify(job.path, marks: job.marks, chain: job.chain).report))
        } catch {
          outcomes.append(.failure(error))
        }
        index += step
      }
    }
  }

  /// Verifies them; the outcomes come in the order of the files.
  ///
  /// `progress` is called on this thread only, with the number of a file that is about to be read.
  static func verify(_ jobs: [Job], progress: ((Int) -> Void)?) -> [Outcome] {
    let count = max(1, min(ParallelWalk.threads, jobs.count))
    let shares = (0..<count).map { first in
      Share(jobs, first: first, step: count, progress: first == 0 ? progress : nil)
    }
    Threads.run(shares.map { share in { share.run() } })
    return jobs.indices.map { shares[$0 % count].outcomes[$0 / count] }
  }
}
