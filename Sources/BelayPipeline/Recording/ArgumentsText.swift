import BelayModel

/// The bytes of a call's arguments that its keyed digest is taken over.
///
/// Equal arguments give equal bytes in every event of a call, whatever the spacing of the JSON text. For
/// shell calls and patches that is the command alone: a PermissionRequest adds a description.
enum ArgumentsText {
  static func bytes(of event: HookEvent) -> [UInt8]? {
    if event.name == .userPromptSubmit {
      guard let prompt = event.prompt else { return nil }
      return event.document.text(at: prompt).copied
    }
    guard let input = event.toolInput else { return nil }
    if event.toolName == "Bash" || event.toolName == "apply_patch", let command = event.command {
      return command.copied
    }
    return canonical(event.document, below: input)
  }

  /// Every node in document order: its kind, its length, its bytes.
  private static func canonical(_ document: JSONDocument, below root: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    for index in root..<document.following(root) {
      let node = document.nodes[index]
      bytes.append(node.kind.rawValue)
      let length: UInt32
      switch node.kind {
      case .string, .number: length = node.end - node.start
      case .array, .object: length = node.start
      default: continue
      }
      for shift in stride(from: 0, through: 24, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: length >> UInt32(shift)))
      }
      bytes += document.text(at: index)
    }
    return bytes
  }
}
