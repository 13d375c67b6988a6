/// The rules for receipts, of each family the special before the general: the first that fits a line holds.
enum ReceiptRules {
  /// All of them.
  static let all: [ReceiptRule] = hosting + packages + deployments + migrations
}
