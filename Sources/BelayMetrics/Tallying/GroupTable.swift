/// Counts by day or team, made for records that come in runs of the same one.
struct GroupTable<Key: Hashable> {
  /// The groups in the order in which they first came.
  private(set) var groups: [(key: Key, count: GroupCount)] = []
  private var at = 0

  /// Makes a group the current one; the session counts once in each.
  mutating func select(_ key: Key) {
    if at < groups.count, groups[at].key == key { return }
    if let known = groups.lastIndex(where: { $0.key == key }) {
      at = known
    } else {
      at = groups.count
      var count = GroupCount()
      count.runs = 1
      groups.append((key, count))
    }
  }

  /// The current group; one has been selected before.
  var current: GroupCount {
    get { groups[at].count }
    _modify { yield &groups[at].count }
  }

  /// Changes a group that was current before.
  mutating func change(_ key: Key, _ body: (inout GroupCount) -> Void) {
    if let known = groups.lastIndex(where: { $0.key == key }) { body(&groups[known].count) }
  }
}
