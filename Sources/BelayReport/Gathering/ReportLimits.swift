/// How much a report keeps and lists: what keeps its memory and its page small, however long the log is.
///
/// Every list that was cut says so and how long it would be.
enum ReportLimits {
  /// Rows of the list of runs, the latest.
  static let runs = 25
  /// Runs whose call graph is drawn, the latest.
  static let graphs = 8
  /// Events of a run in its call graph, the last.
  static let events = 120
  /// Different names that are counted one by one; what comes later is counted together.
  static let names = 4000
  /// Rows of any other list.
  static let rows = 20
  /// Days that the trend covers, the last.
  static let days = 182
  /// Days that are shown one by one; more are shown by the week.
  static let singleDays = 21
}
