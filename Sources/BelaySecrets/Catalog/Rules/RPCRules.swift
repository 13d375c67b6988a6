import BelayModel

/// Addresses of blockchain nodes that hold the caller's key in their path or query.
enum RPCRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "rpc-url-key", title: "Node provider key in URL", severity: .medium, form: .following,
      keywords: """
        .quiknode.pro/|rpc.ankr.com/|helius-rpc.com/|.getblock.io/|.blastapi.io/|.chainstack.com/|\
        .nodereal.io/|.tenderly.co/|.drpc.org/|moralis-nodes.com/|.alchemyapi.io/|\
        .unifra.io/|.infstones.com/
        """,
      pattern: #"""
        \.quiknode\.pro/([0-9a-f]{40})|rpc\.ankr\.com/(?:[a-z0-9_-]{1,40}/){0,2}([0-9a-f]{64})|heli\#
        us-rpc\.com/\?api-key=([0-9a-f-]{36})|\.getblock\.io/(?:mainnet/)?(?:\?api_key=)?([0-9a-f]{3\#
        2}|[0-9a-f-]{36})|\.blastapi\.io/([0-9a-f-]{36})|\.chainstack\.com/(?:[a-z]{1,12}/)?([0-9a-\#
        f]{32})|\.nodereal\.io/v1/([0-9a-f]{32})|\.tenderly\.co/([0-9a-f-]{36}|[A-Za-z0-9]{20,24})|\#
        \.drpc\.org/[\w/]{0,40}\?(?:\w{1,12}=[\w-]{1,24}&){0,3}dkey=([A-Za-z0-9_-]{40,60})|moralis-n\#
        odes\.com/(?:[a-z0-9]{1,12}/){1,3}([0-9a-f]{32})|\.alchemyapi\.io/v2/([A-Za-z0-9_-]{32})|\#
        \.unifra\.io/v1/([0-9a-f]{32})|\.infstones\.com/[a-z0-9/]{1,40}/([0-9a-f]{32})
        """#,
      validator: .mixed, advice: "Make a new key in the dashboard of the node's provider",
      finds: "https://calm-river.quiknode.pro/{{fake:rpc-url-key}}/",
      ignores: "https://calm-river.quiknode.pro/YOUR_KEY/")
  ]
}
