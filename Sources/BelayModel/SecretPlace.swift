/// Where in an event a secret stands, as far as policies treat it differently.
package enum SecretPlace: UInt8, CaseIterable, Sendable {
  /// What a person wrote to the agent.
  case prompt
  /// The arguments of a tool call, commands among them.
  case tool
  /// What a tool call gave back.
  case output
  /// The lines that a patch adds.
  case patch
}
