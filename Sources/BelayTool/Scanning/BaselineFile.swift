import ArgumentParser

/// The file that `belay scan baseline` works on.
struct BaselineFile: ParsableArguments {
  @Option(help: ArgumentHelp("The baseline.", valueName: "file"))
  var baseline = ".belay-baseline.json"
}
