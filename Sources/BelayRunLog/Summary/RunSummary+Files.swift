extension RunSummary {
  /// Writes Markdown and JSON into the state folder; each file appears whole.
  ///
  /// - Returns: the path of the Markdown file.
  package func write(stateFolder: String) throws(RunLogError) -> String {
    let folder = StateFolder(stateFolder).runs(of: session)
    try PrivateFile.makeFolder(folder)
    let name = folder + "/" + SessionFileName.encode(turn ?? "session")
    try PrivateFile.replace(name + ".json", with: json, synced: false)
    try PrivateFile.replace(name + ".md", with: Array(markdown.utf8), synced: false)
    return name + ".md"
  }
}
