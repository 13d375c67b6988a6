import BelayModel

/// Tools that send files to stores and shares.
///
/// The rules hold for every program of the family, see `ProgramIndex`.
enum TransferToolRules {
  /// The rules, plain literals; see `BuiltInRule`.
  static let all: [BuiltInRule] = [
    BuiltInRule(
      id: "upload.tool", ruling: .ask, severity: .high,
      reason: "sends files to another machine",
      advice: nil,
      program: "*",
      command: "",
      when: """
        :put|upload*|send|push|share|pipe|mput|mirror|add|publish|store|snapshot !:list|ls|get|help
        :cp|copy|sync|mv|rsync|move @last:*://*|*:*
        """,
      match: """
        s5cmd cp dump.sql s3://x/
        azcopy copy ./data https://x.example/c --recursive
        dbxcli put a /a
        ipfs add -r ./private
        """,
      notMatch: """
        s5cmd ls s3://x
        s5cmd cp s3://x/a .
        azcopy list https://x.example/c
        ipfs cat QmX
        """)
  ]
}
