import BelayModel
import BelayRunLog
import BelayTranscripts

/// Concludes from its traces what became of a call; pure.
enum CallConclusion {
  /// How much is still to come.
  enum Moment {
    /// A turn ended: what is still running may end in a later one.
    case turnEnd
    /// A turn was cut off, and Codex may not have written everything yet.
    case interruption
    /// Nothing more will come.
    case sessionEnd
  }

  /// What became of the call; `nil` if it is to be looked at again later.
  ///
  /// `scripts`: those of the call's transcript.
  static func resolution(
    of call: CallTrace, scripts: [TranscriptScript], others: [CallTrace], at moment: Moment
  ) -> CallResolution? {
    var resolution = CallResolution(status: .unresolved, source: .none, link: call.link)
    resolution.asked = call.asked
    if call.isRefused || call.isQuestionDenied {
      resolution.status = .blocked
      resolution.source = .deny
      return resolution
    }
    resolution.started = call.transcript?.started ?? call.entry.time
    if let told = call.transcript {
      resolution.ended = told.ended
      switch told.outcome {
      case .exited(let code):
        resolution.exitCode = code
        return executed(resolution, told)
      case .executed: return executed(resolution, told)
      case .rejected: return ended(resolution, .rejected, decided: told.ended)
      case .aborted: return ended(resolution, .aborted)
      case .blocked: return ended(resolution, .blocked)
      case .running:
        return moment == .sessionEnd ? executed(resolution, told) : nil
      case .open: break
      }
    }
    if let post = call.post {
      resolution.status = .executed
      resolution.source = .postToolUse
      resolution.ended = resolution.ended ?? post.time
      if isAsked(call) { resolution.decided = resolution.ended }
      return resolution
    }
    if let script = script(around: call, in: scripts) {
      resolution.ended = script.ended
      if script.isAborted { return ended(resolution, .aborted) }
      // The script's own words, so they count only for the one call that a person was asked about.
      if script.tellsRejection, isAsked(call), isOnlyAsked(call, in: script, of: others) {
        return ended(resolution, .rejected, decided: script.ended)
      }
    }
    let isTold = call.transcript?.ended != nil
    switch moment {
    case .sessionEnd: return resolution
    case .interruption: return nil
    case .turnEnd: return call.transcript == nil || isTold ? resolution : nil
    }
  }

  private static func executed(
    _ resolution: CallResolution, _ told: TranscriptCall
  ) -> CallResolution {
    var resolution = ended(resolution, .executed)
    guard resolution.asked != nil else { return resolution }
    // A command begins after the answer; of anything else only the end is told.
    resolution.decided = told.ran ?? told.ended
    return resolution
  }

  private static func ended(
    _ resolution: CallResolution, _ status: CallResolution.Status, decided: Int64? = nil
  ) -> CallResolution {
    var resolution = resolution
    resolution.status = status
    resolution.source = .transcript
    if resolution.asked != nil { resolution.decided = decided }
    return resolution
  }

  private static func isAsked(_ call: CallTrace) -> Bool {
    call.asked != nil
  }

  /// The script that was running when the call was made.
  private static func script(
    around call: CallTrace, in scripts: [TranscriptScript]
  ) -> TranscriptScript? {
    scripts.last { contains($0, call.entry.time) }
  }

  private static func contains(_ script: TranscriptScript, _ time: Int64) -> Bool {
    guard let start = script.started, let end = script.ended else { return false }
    return start <= time && time <= end
  }

  private static func isOnlyAsked(
    _ call: CallTrace, in script: TranscriptScript, of others: [CallTrace]
  ) -> Bool {
    !others.contains {
      $0.position != call.position && $0.link != nil && $0.entry.agent == call.entry.agent
        && contains(script, $0.entry.time)
    }
  }
}
