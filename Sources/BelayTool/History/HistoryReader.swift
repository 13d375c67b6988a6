import BelayIO
import BelayModel
import BelayPipeline
import BelayPolicy
import BelayTranscripts

/// Reads transcripts one after the other and counts what Belay would have done.
struct HistoryReader {
  private(set) var count = HistoryCount()
  /// Events before this moment are passed over, in milliseconds since 1970.
  private let since: Int64
  private var judges: HistoryJudges
  /// What is known of the events of the transcript that is read; `nil` if it neither is a copy nor has any.
  private var seen: SeenEvents?
  /// What stands in the transcript of which this one is a copy.
  private var copied: SeenEvents?
  /// Whether something came that does not stand there.
  private var isPastCopy = false
  private var buffer = [UInt8](repeating: 0, count: 1 << 20)

  /// The longest line that is read; Codex keeps outputs of a megabyte at most.
  private static let longestLine = 64 << 20

  init(since: Int64, judges: HistoryJudges) {
    self.since = since
    self.judges = judges
  }

  /// Reads one transcript.
  ///
  /// - Parameters:
  ///   - path: where it stands.
  ///   - number: that of the file, for places.
  ///   - copied: the events of the transcript of which it is a copy: they are counted there.
  ///   - isCopied: whether there are copies of it.
  /// - Returns: its events, with those of what it is a copy of; `nil` for a transcript without copies that is
  ///   none.
  mutating func read(
    _ path: [UInt8], number: Int, copied: SeenEvents? = nil, isCopied: Bool = false
  ) -> SeenEvents? {
    self.copied = copied
    isPastCopy = false
    seen = copied ?? (isCopied ? SeenEvents() : nil)
    do throws(FileError) {
      try readLines(FileInput(path), number: number)
    } catch {
      count.add(error.description, of: number)
    }
    return seen
  }

  private mutating func readLines(
    _ input: consuming FileInput, number: Int
  ) throws(FileError) {
    var events = RolloutEvents()
    var isCounted = false
    var line = 0
    var filled = 0
    while true {
      let received = try input.take(&buffer, from: filled)
      count.bytes += received
      let end = filled + received
      var start = 0
      // What was there before holds no newline.
      var searched = filled
      while let newline = ByteSearch.first(UInt8(ascii: "\n"), in: buffer, searched..<end) {
        line += 1
        add(start..<newline, to: &events, at: .init(file: number, line: line), &isCounted)
        start = newline + 1
        searched = start
      }
      filled = end - start
      ByteMove.move(in: &buffer, from: start, to: 0, count: filled)
      if received == 0 { break }
      if filled == buffer.count {
        guard filled < Self.longestLine else {
          throw .tooLarge(limit: Self.longestLine)
        }
        buffer += [UInt8](repeating: 0, count: buffer.count)
      }
    }
    // Behind the last newline stands what a running session is still writing.
    count.unseenCommands += events.unseenCommands
    if isCounted, let version = events.session.version { count.add(version) }
  }

  private mutating func add(
    _ range: Range<Int>, to events: inout RolloutEvents, at place: HistoryCount.Place,
    _ isCounted: inout Bool
  ) {
    let line = buffer[range]
    let found: [HookEvent]
    do throws(TranscriptLine.Nothing) {
      found = try events.add(line)
    } catch {
      if error == .unreadable, !line.isEmpty { count.unreadable.append(place) }
      return
    }
    var fresh: [Int] = []
    for index in found.indices where isFresh(found[index]) { fresh.append(index) }
    if fresh.isEmpty { return }
    let time = events.time
    if let time, time < since { return }
    if !isCounted {
      isCounted = true
      count.sessions += 1
    }
    if let time {
      count.first = min(count.first ?? time, time)
      count.last = max(count.last ?? time, time)
    }
    for index in fresh { judge(found[index], at: place, time: time) }
  }

  /// Whether an event does not stand in the transcript that this one began as a copy of.
  ///
  /// Calls are known by their id. A prompt has none: it is a copy only while everything was.
  private mutating func isFresh(_ event: HookEvent) -> Bool {
    if seen == nil { return true }
    let key = SeenEvents.key(event)
    seen?.add(key)
    guard let copied, copied.holds(key), event.name != .userPromptSubmit || !isPastCopy else {
      isPastCopy = true
      return true
    }
    return false
  }

  private mutating func judge(_ event: HookEvent, at place: HistoryCount.Place, time: Int64?) {
    switch event.name {
    case .preToolUse: count.calls += 1
    case .postToolUse: count.outputs += 1
    default: count.prompts += 1
    }
    let decision = judges.decide(event, now: time ?? SystemClock.now())
    guard decision.ruling != .allow, let deciding = decision.deciding.first else { return }
    let effect: HistoryCount.Effect =
      switch event.name {
      case .postToolUse: .masked
      case .userPromptSubmit: .refusedPrompt
      default: decision.ruling == .ask ? .asked : .denied
      }
    count.add(
      effect, rule: deciding.rule,
      example: deciding.excerpt.isEmpty ? deciding.reason : deciding.excerpt, at: place)
  }
}
