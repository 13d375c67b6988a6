extension RuleCondition {
  /// What stands behind `@`.
  enum Name: UInt8, CaseIterable {
    /// There is no operand.
    case none
    /// There is one operand or more.
    case some
    /// There are two operands or more.
    case many
    /// A file written or removed lies in one of these classes of places.
    case path
    /// A file that is moved away or removed lies in one of these classes of places.
    case moved
    /// All files written or removed lie in these classes of places.
    case paths
    /// Something written or removed in one of these classes of places looks like a folder that the
    /// script has not made itself.
    case folder
    /// A file read has one of these names, `*` at the ends standing for anything.
    case reads
    /// A refspec forces, deletes or names a tag.
    case refspec
    /// SQL in an option, operand or standard input destroys a `table` or a `database`, or makes the
    /// server reach for a `program` or file.
    case sql
    /// An operand is a value of which nothing is known.
    case open
    /// Text that is known reaches standard input.
    case stdin
    /// Standard input is a file other than `/dev/null`, with one of these names where any are given.
    case input
    /// The command reads the output of one of these programs.
    case from
    /// The command before it in the script is one of these programs.
    case after
    /// The output goes to one of these programs.
    case to
    /// An earlier command of the same program has one of these words; `+` stands between words that
    /// follow each other.
    case before
    /// The text on standard input or in the operands contains one of these, in lower case.
    case text
    /// The command was taken out of one of these wrappers.
    case via
    /// One of these variables is set for the command.
    case environment
    /// The command's output goes to a file.
    case redirected
    /// git works in a folder for temporary files.
    case scratch
    /// The last operand has one of these values.
    case last
    /// An operand is the name of a task that puts something into service.
    case goal
    /// The first operand is the name of a script that puts something into service.
    case script
    /// An operand stands for all files of a programming language in a part of the project: `./*.swift`.
    case kept
    /// The command as written, with what stands before it in its line, contains one of these.
    case written
    /// The command runs in one of these classes of places.
    case here
    /// An earlier command of the script is one of these programs.
    case with
    /// Everything in a folder of one of these classes of places is removed, `folder/*`.
    case all
    /// The output is searched for variables that hold credentials, and their values are shown.
    case searched
    /// An operand, or an option's value, is a folder of one of these classes of places.
    case whole
    /// A command in a substitution among the operands reads a file with one of these names.
    case nested
    /// The output goes to a program that shows no values of it: names, counts, whether something is there.
    case names
    /// What is read is the output of another command whose words contain one of these, in lower case.
    case generated

    /// The condition of that name.
    init?(_ name: ArraySlice<UInt8>) {
      let bytes = Array(name)
      self.init(bytes.span)
    }

    /// The condition of that name; no two begin with the same byte and are of the same length.
    init?(_ name: Span<UInt8>) {
      guard !name.isEmpty else { return nil }
      let likely: Self
      switch (name.count, name[0]) {
      case (2, UInt8(ascii: "t")): likely = .to
      case (3, UInt8(ascii: "a")): likely = .all
      case (3, UInt8(ascii: "s")): likely = .sql
      case (3, UInt8(ascii: "v")): likely = .via
      case (4, UInt8(ascii: "f")): likely = .from
      case (4, UInt8(ascii: "g")): likely = .goal
      case (4, UInt8(ascii: "h")): likely = .here
      case (4, UInt8(ascii: "k")): likely = .kept
      case (4, UInt8(ascii: "l")): likely = .last
      case (4, UInt8(ascii: "m")): likely = .many
      case (4, UInt8(ascii: "n")): likely = .none
      case (4, UInt8(ascii: "o")): likely = .open
      case (4, UInt8(ascii: "p")): likely = .path
      case (4, UInt8(ascii: "s")): likely = .some
      case (4, UInt8(ascii: "t")): likely = .text
      case (4, UInt8(ascii: "w")): likely = .with
      case (5, UInt8(ascii: "a")): likely = .after
      case (5, UInt8(ascii: "i")): likely = .input
      case (5, UInt8(ascii: "m")): likely = .moved
      case (5, UInt8(ascii: "n")): likely = .names
      case (5, UInt8(ascii: "p")): likely = .paths
      case (5, UInt8(ascii: "r")): likely = .reads
      case (5, UInt8(ascii: "s")): likely = .stdin
      case (5, UInt8(ascii: "w")): likely = .whole
      case (6, UInt8(ascii: "b")): likely = .before
      case (6, UInt8(ascii: "f")): likely = .folder
      case (6, UInt8(ascii: "n")): likely = .nested
      case (6, UInt8(ascii: "s")): likely = .script
      case (7, UInt8(ascii: "r")): likely = .refspec
      case (7, UInt8(ascii: "s")): likely = .scratch
      case (7, UInt8(ascii: "w")): likely = .written
      case (8, UInt8(ascii: "s")): likely = .searched
      case (9, UInt8(ascii: "g")): likely = .generated
      case (10, UInt8(ascii: "r")): likely = .redirected
      case (11, UInt8(ascii: "e")): likely = .environment
      default: return nil
      }
      guard ByteText.equal(name, likely.text) else { return nil }
      self = likely
    }

    /// The word used in rules.
    var text: String {
      switch self {
      case .none: "none"
      case .some: "some"
      case .many: "many"
      case .open: "open"
      case .path: "path"
      case .moved: "moved"
      case .paths: "paths"
      case .folder: "folder"
      case .reads: "reads"
      case .refspec: "refspec"
      case .sql: "sql"
      case .stdin: "stdin"
      case .input: "input"
      case .from: "from"
      case .after: "after"
      case .before: "before"
      case .to: "to"
      case .text: "text"
      case .via: "via"
      case .environment: "environment"
      case .redirected: "redirected"
      case .scratch: "scratch"
      case .last: "last"
      case .goal: "goal"
      case .script: "script"
      case .kept: "kept"
      case .written: "written"
      case .here: "here"
      case .with: "with"
      case .all: "all"
      case .searched: "searched"
      case .nested: "nested"
      case .names: "names"
      case .generated: "generated"
      case .whole: "whole"
      }
    }
  }
}
