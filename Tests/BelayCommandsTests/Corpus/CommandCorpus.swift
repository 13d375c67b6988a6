import BelayModel
import Foundation
import Testing

/// The labelled commands in `samples/commands`: `harmful/` and `harmless/`, a file for each category.
///
/// A line is a command; lines between `%{` and `%}` are one script; other lines that begin with `%` are
/// notes. They are only ever judged, never run.
enum CommandCorpus {
  /// What a file of the corpus holds.
  struct Category: CustomTestStringConvertible, Sendable {
    let name: String
    let isHarmful: Bool
    let commands: [String]

    var testDescription: String { name }

    /// The commands that are judged otherwise than they should be.
    var mistakes: [String] {
      commands.filter { (CommandJudging.ruling($0) > .allow) != isHarmful }
    }
  }

  /// All categories, by name.
  static let categories: [Category] = ["harmful", "harmless"].flatMap { label in
    let folder = root + label
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().map { name in
      let text = (try? String(contentsOfFile: folder + "/" + name, encoding: .utf8)) ?? ""
      return Category(
        name: "\(label)/\(name)", isHarmful: label == "harmful", commands: commands(in: text))
    }
  }

  private static let root =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path + "/samples/commands/"

  /// The commands of a file.
  static func commands(in text: String) -> [String] {
    var commands: [String] = []
    var script: [Substring]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "%}" {
        if let script { commands.append(script.joined(separator: "\n")) }
        script = nil
      } else if script != nil {
        script?.append(line)
      } else if line == "%{" {
        script = []
      } else if !line.isEmpty, !line.hasPrefix("%") {
        commands.append(String(line))
      }
    }
    return commands
  }
}
