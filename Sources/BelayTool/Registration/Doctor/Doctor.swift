import BelayIO
import BelayModel
package import BelayProcess

/// Finds out whether Codex runs Belay's hooks in a folder, and whether they decide as they should.
package struct Doctor {
  private let codex: String
  private let folder: String
  private let environment: ProgramEnvironment
  private let ownCommands: Set<String>

  /// - Parameters:
  ///   - codex: the Codex executable.
  ///   - folder: the session's folder, absolute.
  ///   - environment: what a session would have.
  ///   - executables: the folder of the hook executables that go with this `belay`, if they are there.
  package init(
    codex: String, folder: String, environment: ProgramEnvironment, executables: String?
  ) {
    ownCommands = Set(
      executables.map { HookRegistration.all(executablesIn: $0).map(\.command) } ?? [])
    self.codex = codex
    self.folder = folder
    self.environment = environment
  }

  /// Makes all checks.
  package func examine() -> DoctorReport {
    var report = DoctorReport()
    let hooks: [CodexHook]
    do throws(CodexError) {
      hooks = try askCodex(&report)
    } catch {
      report.add(
        DoctorCheck(
          .codex, "codex", .skipped,
          "\(error); not checked: whether hooks are on, trusted, enabled and complete",
          fix: "belay doctor --codex PATH"))
      hooks = registeredInUserFile(&report)
    }
    tryOut(hooks, &report)
    report.add(RunLogCheck.check())
    return report
  }

  private func askCodex(_ report: inout DoctorReport) throws(CodexError) -> [CodexHook] {
    var server = try CodexAppServer(codex: codex, environment: environment, folder: folder)
    let listing = try server.hooks(in: folder)
    let isOff = try server.areHooksSwitchedOff(in: folder)
    // An older Codex does not know this question; then there is no such switch either.
    let onlyManaged = (try? server.areOnlyManagedHooksAllowed()) ?? false
    report.wasCodexAsked = true
    report.codexVersion = server.version
    report.add(versionCheck(server.version))
    report.add(HookCheck.complaints(listing))
    if isOff {
      report.add(
        DoctorCheck(
          .codex, "hooks feature", .problem, "switched off: no hook runs at all",
          fix: "codex features enable hooks"))
      return registeredInUserFile(&report)
    }
    report.add(DoctorCheck(.codex, "hooks feature", .ok, "on"))
    let ours = HookCheck.ours(listing)
    if onlyManaged {
      report.add(
        ours.contains { $0.trust == .managed }
          ? DoctorCheck(.codex, "managed hooks", .ok, "the administrator allows no others")
          : DoctorCheck(
            .codex, "managed hooks", .problem,
            "the administrator allows managed hooks only, and Belay's are none",
            fix: "belay install --managed | sudo tee -a \(ManagedRegistration.path)"))
      if ours.isEmpty { return [] }
    }
    if let check = unreadProjectFile(listing) { report.add(check) }
    report.add(HookCheck.checks(listing))
    return ours
  }

  private func versionCheck(_ version: String?) -> DoctorCheck {
    let tested = BelayVersion.testedCodex
    let detail = "version \(version ?? "unknown"), \(environment.path(of: codex) ?? codex)"
    return DoctorCheck(
      .codex, "codex", .ok,
      version == tested ? detail : "\(detail); Belay was tested with \(tested)")
  }

  /// A project's hook file that Codex passes over because it does not trust the project.
  private func unreadProjectFile(_ listing: CodexHookListing) -> DoctorCheck? {
    let file = RegistrationPlace.project(around: folder).hooksFile
    guard let text = try? file.read(), let hooks = try? HooksFile(text, path: file.path),
      !hooks.entries.isEmpty, !listing.hooks.contains(where: { $0.sourcePath == file.path })
    else { return nil }
    return DoctorCheck(
      .codex, "project", .warning, "\(file.path) is not read, as Codex does not trust the project",
      fix: "start `codex` in the project and trust it")
  }

  /// The registrations of the user's file, where Codex gives no answer about them.
  private func registeredInUserFile(_ report: inout DoctorReport) -> [CodexHook] {
    let file: SettingsFile
    let hooks: HooksFile
    do throws(RegistrationError) {
      file = try RegistrationPlace.user(environment: environment).hooksFile
      guard let text = try Self.read(file) else {
        report.add(
          DoctorCheck(
            .hooks, "registration", .problem, "there is no \(file.path)", fix: "belay install"))
        return []
      }
      hooks = try HooksFile(text, path: file.path)
    } catch {
      report.add(DoctorCheck(.hooks, "registration", .problem, error.description, fix: nil))
      return []
    }
    let found = hooks.entries.compactMap { entry in
      HookEventName(rawValue: entry.eventName).map { event in
        CodexHook(
          key: "", event: event, command: entry.command,
          timeoutSeconds: HookRegistration.timeout(for: event), trust: .unknown, source: "user",
          sourcePath: file.path)
      }
    }
    let missing = HookProgram.allCases.flatMap(\.events).filter { event in
      !found.contains { $0.event == event }
    }
    for event in missing {
      report.add(
        DoctorCheck(
          .hooks, event.rawValue, .problem, "no hook of Belay is registered in \(file.path)",
          fix: "belay install"))
    }
    return found
  }

  private static func read(_ file: SettingsFile) throws(RegistrationError) -> [UInt8]? {
    do throws(FileError) { return try file.read() } catch {
      throw .unreadable(path: file.path, error)
    }
  }

  /// Starts what is registered: the executables for their version, then with test events.
  private func tryOut(_ hooks: [CodexHook], _ report: inout DoctorReport) {
    guard let state = TemporaryFolder(prefix: "belay-doctor") else {
      report.add(
        DoctorCheck(
          .canaries, "test events", .skipped, "no temporary folder can be made",
          fix: "set TMPDIR to a folder that can be written"))
      return
    }
    let shell = HookShell(folder: folder, environment: environment, stateHome: state.path)
    let executables = ExecutableCheck(shell: shell)
    let canaries = CanaryCheck(shell: shell, folder: folder)
    var works: [String: Bool] = [:]
    var tried: Set<String> = []
    let order = HookProgram.allCases.flatMap(\.events)
    let sorted = order.flatMap { event in hooks.filter { $0.event == event } }
    for hook in sorted {
      guard let command = hook.command, let event = hook.event,
        HookCommandLine.executable(of: command)?.events.contains(event) == true
      else { continue }
      guard isSafeToStart(hook) else {
        report.add(
          DoctorCheck(
            .canaries, event.rawValue, .skipped,
            "not started, as nobody has trusted it (\(hook.sourcePath)): \(command)",
            fix: "belay install; or, if the command is as you want it: \(HookCheck.trustStep)"))
        continue
      }
      if works[command] == nil {
        let check = executables.check(command)
        works[command] = check.status == .ok
        report.add(check)
      }
      guard works[command] == true, tried.insert("\(event.rawValue) \(command)").inserted else {
        continue
      }
      report.add(canaries.check(command, for: event, timeout: hook.timeoutSeconds))
    }
  }

  /// Whether a command line may be started to try it out.
  ///
  /// What nobody has trusted may have been written by an agent, or come with a repository. It is started
  /// only if it is, to the letter, what `belay install` would write.
  private func isSafeToStart(_ hook: CodexHook) -> Bool {
    switch hook.trust {
    case .managed, .trusted: true
    case .modified, .untrusted, .unknown: ownCommands.contains(hook.command ?? "")
    }
  }
}
