/// Containers whose image, or whose command line, says which program gets the words behind the image.
extension ScriptEvaluator {
  /// `docker run --entrypoint sh image -c code`, `docker run hashicorp/terraform destroy`; `nil` where the
  /// words behind the image name their program themselves.
  mutating func runEntryPoint(
    _ reading: WrapperReader.Reading, _ grammar: WrapperGrammar, _ call: Call, _ contained: Call
  ) -> [Word.Piece]? {
    let image = reading.next - 1
    guard image > 0, image < call.argv.count else { return nil }
    var program: [UInt8]?
    for index in 1..<image {
      guard
        let value = ScriptEvaluator.value(
          of: Array("--entrypoint".utf8), at: index, in: call.argv)
      else { continue }
      program = Word(pieces: value).literal
    }
    if program == nil, reading.next < call.argv.count, let name = call.argv[image].literal,
      let tool = Self.tool(ofImage: name)
    {
      let first = call.argv[reading.next].literal ?? []
      // An image without an entry point: the command names its tool.
      if first == tool || isTool(first) || first.contains(47) || first.isOne(of: "sh|bash|ash") {
        return nil
      }
      program = tool
    }
    guard let program, !program.isEmpty else { return nil }
    var inner = contained
    inner.argv = [Word(literal: program, range: call.range)] + call.argv[reading.next...]
    if grammar.showsItself { emit(call) }
    inner.via.append("\(grammar.name) \(grammar.subcommand)")
    return execute(&inner)
  }

  /// The program that an image runs with the words behind its name; `nil` if it is not known to run one.
  private static func tool(ofImage image: [UInt8]) -> [UInt8]? {
    var name = image[...]
    if let mark = name.firstIndex(of: 64) { name = name[..<mark] }
    if let slash = name.lastIndex(of: 47) { name = name[(slash + 1)...] }
    if let tag = name.firstIndex(of: 58) { name = name[..<tag] }
    if name.isOne(of: tools) { return Array(name) }
    if name.isOne(of: "aws-cli|awscli") { return Array("aws".utf8) }
    if name.matches("opentofu") { return Array("tofu".utf8) }
    if name.matches("docker-kubectl") { return Array("kubectl".utf8) }
    return nil
  }

  private static let tools = """
    ansible-playbook|argocd|azcopy|buildah|consul|crane|curl|docker-compose|doctl|eksctl|flyctl|flyway|git|\
    goreleaser|helm|helmfile|kubectl|liquibase|mc|mongosh|nomad|oras|packer|prisma|pulumi|rclone|restic|s3cmd|s5cmd|\
    semantic-release|sentry-cli|serverless|skopeo|sops|terraform|terragrunt|tofu|twine|vault|velero|wrangler
    """
}
