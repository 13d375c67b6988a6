import ArgumentParser

/// How `belay scan` prints its findings.
enum ScanFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  case jsonl
  case sarif
  case csv
  case junit
  case github
}
