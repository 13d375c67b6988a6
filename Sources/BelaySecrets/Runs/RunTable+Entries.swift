// Written by KeywordTableTests: BELAY_RECORD=1 swift test --filter KeywordTableTests
extension RunTable {
  /// First letter, group and place of the rule, place in its list, length.
  static let entries: [Entry] = [
    .init(77, 41, 0, 0, 1), .init(78, 41, 0, 2, 1), .init(79, 41, 0, 4, 1), .init(48, 53, 1, 0, 1),
    .init(49, 53, 1, 2, 1), .init(50, 53, 1, 4, 1), .init(51, 53, 1, 6, 1), .init(52, 53, 1, 8, 1),
    .init(53, 53, 1, 10, 1), .init(54, 53, 1, 12, 1), .init(55, 53, 1, 14, 1),
    .init(56, 53, 1, 16, 1), .init(57, 53, 1, 18, 1), .init(97, 53, 1, 20, 1),
    .init(98, 53, 1, 22, 1), .init(99, 53, 1, 24, 1), .init(100, 53, 1, 26, 1),
    .init(101, 53, 1, 28, 1), .init(102, 53, 1, 30, 1), .init(83, 58, 1, 0, 2),
    .init(65, 58, 2, 0, 2), .init(112, 83, 0, 0, 3), .init(65, 92, 0, 0, 3),
    .init(53, 103, 0, 0, 1), .init(75, 103, 0, 2, 1), .init(76, 103, 0, 4, 1),
    .init(99, 103, 0, 6, 1), .init(57, 103, 0, 8, 1), .init(112, 108, 0, 0, 3),
    .init(115, 124, 1, 0, 3), .init(69, 132, 0, 0, 3), .init(69, 133, 0, 0, 3),
    .init(73, 133, 2, 0, 3), .init(102, 136, 0, 0, 3), .init(112, 141, 0, 0, 4),
    .init(115, 141, 0, 5, 4), .init(115, 146, 0, 0, 3), .init(48, 200, 0, 0, 3),
    .init(105, 248, 2, 0, 4),
  ]
}
