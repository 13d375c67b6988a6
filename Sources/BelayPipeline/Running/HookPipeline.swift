import BelayCommands
import BelayIO
package import BelayModel
import BelayPolicy
import BelayRunLog
import BelaySettings

/// The way of an event through Belay: read, decode, load the policy, judge, record, answer.
package enum HookPipeline {
  /// How long a decision may take, in milliseconds; far below the registered timeout of ten seconds.
  package static let deadline = 2000

  /// Runs one hook call.
  ///
  /// - Returns: the exit status for Codex.
  package static func run(
    _ program: HookProgram, options: HookOptions, surroundings: HookSurroundings
  ) -> Int32 {
    let start = surroundings.microseconds()
    LastAnswer.arm(
      milliseconds: deadline, timeOver: timeOver(program.mainEvent),
      crash: crash(program.mainEvent), spare: spare(program.mainEvent))
    let log = HookLog(places: surroundings.places, now: surroundings.now())

    let event: HookEvent
    do {
      event = try decode(surroundings.input, options: options)
    } catch {
      let failed = error.event ?? program.mainEvent
      LastAnswer.prepare(
        timeOver: timeOver(failed), crash: crash(failed), spare: spare(failed))
      let took = Int(surroundings.microseconds() - start)
      log.appendFailure(
        error.failure.message, event: failed, session: error.session, duration: took)
      let verdict = FailurePolicy.verdict(for: failed, message: "belay: " + error.failure.message)
      return deliver(VerdictEncoder.encode(verdict, for: failed), of: failed, surroundings)
    }
    if event.name != program.mainEvent {
      LastAnswer.prepare(
        timeOver: timeOver(event.name), crash: crash(event.name), spare: spare(event.name))
    }

    let context = CommandContext(event: event, places: surroundings.places)
    var settings = SettingsLoader.load(
      .discover(places: surroundings.places, context: context, added: options.policyFile),
      checks: .engines)
    if settings.stop.evidence, event.name == .subagentStop, log.hasAskedForEvidence(event) {
      settings.stop.evidence = false
    }
    let judgement = EventJudge.judge(
      event, settings: settings, context: context, now: surroundings.now())
    let took = Int(surroundings.microseconds() - start)
    let recorded = log.append(
      judgement, settings: settings, projectRoot: context.projectRoot, duration: took)
    var verdict = judgement.verdict
    if let demand = recorded.demand { verdict = .block(reason: demand, systemMessage: nil) }
    verdict = verdict.adding(systemMessage: recorded.message)
    let encoded = VerdictEncoder.encode(verdict, for: event.name)
    if options.printsDecision {
      LastAnswer.disarm()
      let report = DecisionReport.json(judgement, settings: settings, answer: encoded)
      _ = DescriptorOutput.writeAll(report, to: surroundings.output)
      _ = DescriptorOutput.writeAll(encoded.standardError, to: surroundings.error)
      return encoded.exitCode
    }
    let status = deliver(encoded, of: event.name, surroundings)
    if !judgement.isRefused {
      WorkTreeWatch.begin(
        judgement.event, root: context.projectRoot, stateFolder: surroundings.places.stateFolder)
    }
    return status
  }

  /// Answers when there is nothing to judge: a command line that cannot be understood.
  package static func answer(
    _ message: String, program: HookProgram, output: Int32, error: Int32
  ) -> Int32 {
    let verdict = FailurePolicy.verdict(for: program.mainEvent, message: "belay: " + message)
    let encoded = VerdictEncoder.encode(verdict, for: program.mainEvent)
    return AnswerDelivery.deliver(encoded, of: program.mainEvent, output: output, error: error)
  }

  // MARK: - Stages

  /// A failure together with what the event told before it failed.
  private struct UndecodedEvent: Error {
    let failure: HookFailure
    var event: HookEventName?
    var session: String?
  }

  private static func decode(
    _ input: Int32, options: HookOptions
  ) throws(UndecodedEvent) -> HookEvent {
    let bytes: [UInt8]
    do { bytes = try StandardInput.readAll(from: input) } catch {
      throw UndecodedEvent(failure: .input(error))
    }
    let document: JSONDocument
    do { document = try JSONScanner.parse(consume bytes) } catch {
      throw UndecodedEvent(failure: .json(error))
    }
    let name = EventDecoder.name(of: document)
    let session = document.string("session_id", of: 0)
    let event: HookEvent
    do { event = try EventDecoder.decode(document) } catch {
      throw UndecodedEvent(failure: .event(error), event: name, session: session)
    }
    if let role = options.role {
      throw UndecodedEvent(failure: .undefinedRole(role), event: name, session: session)
    }
    return event
  }

  /// What is answered when the deadline passes.
  private static func timeOver(_ event: HookEventName) -> EncodedVerdict {
    let verdict = FailurePolicy.verdict(
      for: event,
      message: "belay: no decision within two seconds; try a smaller call")
    return VerdictEncoder.encode(verdict, for: event)
  }

  /// What is answered when Belay itself crashes.
  private static func crash(_ event: HookEventName) -> EncodedVerdict {
    let verdict = FailurePolicy.verdict(
      for: event,
      message: "belay: a fault in Belay stopped the decision; please report the event")
    return VerdictEncoder.encode(verdict, for: event)
  }

  /// What refuses on standard output if standard error is closed; empty where nothing is refused.
  private static func spare(_ event: HookEventName) -> [UInt8] {
    switch event {
    case .preToolUse, .postToolUse, .userPromptSubmit:
      // Written out, because it is prepared in every run and needed in almost none.
      Array("{\"decision\":\"block\",\"reason\":\"belay: no decision could be made\"}\n".utf8)
    default: []
    }
  }

  private static func deliver(
    _ answer: EncodedVerdict, of event: HookEventName, _ surroundings: HookSurroundings
  ) -> Int32 {
    LastAnswer.disarm()
    return AnswerDelivery.deliver(
      answer, of: event, output: surroundings.output, error: surroundings.error)
  }
}
