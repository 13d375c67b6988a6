import Testing

@testable import BelayCommands

@Suite struct ProgramTests {
  @Test func theIndexIsSortedByteByByte() {
    let names = ProgramIndex.all.map { Array($0.name.utf8) }
    for (left, right) in zip(names, names.dropFirst()) {
      #expect(left.lexicographicallyPrecedes(right), "\(String(decoding: right, as: UTF8.self))")
    }
  }

  @Test func everyProgramIsFoundByItsName() {
    for program in ProgramIndex.all {
      #expect(Program.named(Array(program.name.utf8)[...])?.name == program.name)
    }
    #expect(Program.named([]) == nil)
    #expect(Program.named(Array("zzz".utf8)[...]) == nil)
    #expect(Program.named(Array("mkfs.ext4".utf8)[...])?.family == .disk)
  }

  @Test func everyProgramOfARuleIsInTheIndexWithItsFamily() {
    for family in RuleFamily.allCases {
      for rule in family.rules {
        if rule.program == "*" {
          #expect(ProgramIndex.all.contains { $0.family == family }, "\(rule.id) is dead")
          continue
        }
        for name in rule.program.split(separator: "|") {
          let program = Program.named(Array(name.utf8)[...])
          #expect(
            program?.family == family || program?.also == family, "\(rule.id) is dead for \(name)")
        }
      }
    }
  }

  @Test func everyFamilyWithAListOfCommandsListsAllThatItsRulesSpeakOf() {
    for family in RuleFamily.allCases where !family.commands.isEmpty {
      for rule in family.rules {
        let words = rule.command.prefix { $0 != " " }.split(separator: "|")
        // Rules that speak of git's own `-c` are looked at wherever it stands.
        if rule.command.isEmpty, rule.when.contains("-c|--config") { continue }
        #expect(!words.isEmpty, "\(rule.id)")
        for word in words {
          #expect(SortedWords.contains(family.commands, Array(word.utf8)), "\(rule.id): \(word)")
        }
      }
    }
  }

  @Test func everyConditionOfARuleIsKnown() {
    for family in RuleFamily.allCases {
      for rule in family.rules {
        for word in rule.when.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
          let bare = word.drop { $0 == "!" }
          guard bare.first == "@" else {
            #expect(bare.first == "-" || bare.first == ":", "\(rule.id): \(word)")
            continue
          }
          let name = Array(bare.dropFirst().prefix { $0 != ":" }.utf8)
          #expect(RuleCondition.Name(name[...]) != nil, "\(rule.id): \(word)")
        }
      }
    }
  }
}
