/// Who answers for what (`[owners]`); names are free text.
package struct PolicyOwners: Sendable, Equatable {
  /// For the rules and their exceptions.
  package var policy: String?
  /// For what runs: hooks, calls, tests.
  package var runtime: String?
  package var contracts: String?
  /// For the run log as evidence.
  package var attest: String?

  package init(
    policy: String? = nil, runtime: String? = nil, contracts: String? = nil, attest: String? = nil
  ) {
    self.policy = policy
    self.runtime = runtime
    self.contracts = contracts
    self.attest = attest
  }

  /// These owners, with those of `other` where there are none: the layer with more authority comes first.
  package func completed(by other: PolicyOwners) -> PolicyOwners {
    PolicyOwners(
      policy: policy ?? other.policy, runtime: runtime ?? other.runtime,
      contracts: contracts ?? other.contracts, attest: attest ?? other.attest)
  }
}
