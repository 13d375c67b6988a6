import ArgumentParser

/// How a subcommand prints a table.
enum TableFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  case csv
}
