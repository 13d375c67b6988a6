/// The patterns that were needed so far, by rule: few, so a list.
///
/// Patterns are not copyable and arrays cannot hold such values, hence the boxes on the heap. A class,
/// because Embedded Swift lets no other module end the life of a scanner that holds a value with a
/// `deinit` of its own.
final class PatternCache {
  @safe private struct Box {
    let rule: RuleReference
    /// `nil` where the pattern does not compile.
    let pattern: UnsafeMutablePointer<Pattern>?
  }

  private var boxes: [Box] = []

  deinit {
    for box in boxes {
      guard let pattern = unsafe box.pattern else { continue }
      unsafe pattern.deinitialize(count: 1)
      unsafe pattern.deallocate()
    }
  }

  /// The number of the rule's pattern, compiled at the first call; `nil` where it does not compile.
  func index(
    of rule: RuleReference, compile: () throws(SecretsError) -> Pattern
  ) -> Int? {
    for index in boxes.indices where boxes[index].rule == rule {
      return unsafe boxes[index].pattern == nil ? nil : index
    }
    do {
      let pattern = try compile()
      let box = UnsafeMutablePointer<Pattern>.allocate(capacity: 1)
      unsafe box.initialize(to: pattern)
      unsafe boxes.append(Box(rule: rule, pattern: box))
      return boxes.count - 1
    } catch {
      unsafe boxes.append(Box(rule: rule, pattern: nil))
      return nil
    }
  }

  /// Matches with the pattern of that number.
  func match(
    _ index: Int, _ text: UnsafeBufferPointer<UInt8>, from start: Int, cutBefore: Bool,
    cutAfter: Bool
  ) -> PatternMatch {
    guard let pattern = unsafe boxes[index].pattern else { return .undecided }
    return unsafe pattern.pointee.match(
      text, from: start, cutBefore: cutBefore, cutAfter: cutAfter)
  }
}
