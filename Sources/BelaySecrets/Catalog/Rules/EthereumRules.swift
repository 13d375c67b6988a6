import BelayModel

/// Secret formats of Ethereum.
enum EthereumRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "eth-private-key", title: "Ethereum account private key", severity: .critical,
      form: .credited,
      keywords: """
        private_key|privatekey|private-key|private key|wallet|deployer|mnemonic|hardhat|eth_\
        key|ethereum|ethers|accounts: [|account.from_key
        """, pattern: "(?:0x)?[0-9a-fA-F]{64}", specificity: 4,
      advice: "Move the funds to a new account", finds: "ETH_PRIVATE_KEY={{fake:eth-private-key}}",
      ignores: "ETH_PRIVATE_KEY=<key>")
  ]
}
