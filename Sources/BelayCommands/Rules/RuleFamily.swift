/// The tables of built-in rules, one file each.
enum RuleFamily: UInt8, CaseIterable, Sendable {
  case none
  case git
  case gitSettings
  case fileSystem
  case disk
  case system
  case account
  case database
  case infrastructure
  case containers
  case cloud
  case publishing
  case credentials
  case network
  case tampering
  case fileLoss
  case processes
  case archives
  case codeHost
  case tasks
  case upload
  case machine
  case privilege
  case environment
  case serviceTools
  case releaseTools
  case secretStores
  case transferTools
  case machineSettings
  case searches

  /// The first subcommand words that its rules speak of, sorted; empty where that is not worth while
  /// or a rule speaks of all.
  var commands: String {
    switch self {
    case .git:
      """
      branch|checkout|checkout-index|clean|filter-branch|filter-repo|gc|http-push|prune|push|\
      read-tree|reflog|reset|restore|rm|send-pack|stash|switch|update-ref|worktree
      """
    case .gitSettings:
      """
      am|cherry-pick|clone|commit|config|credential|credential-cache|credential-libsecret|\
      credential-manager|credential-osxkeychain|credential-store|daemon|fetch|\
      instaweb|log|ls-remote|merge|pull|push|rebase|remote|replace|secret|send-email|submodule|symbolic-ref
      """
    default: ""
    }
  }

  /// Its rules.
  var rules: [BuiltInRule] {
    switch self {
    case .none: []
    case .git: GitRules.all
    case .gitSettings: GitSettingRules.all
    case .fileSystem: FileSystemRules.all
    case .disk: DiskRules.all
    case .system: SystemRules.all
    case .account: AccountRules.all
    case .database: DatabaseRules.all
    case .infrastructure: InfrastructureRules.all
    case .containers: ContainerRules.all
    case .cloud: CloudRules.all
    case .publishing: PublishingRules.all
    case .credentials: CredentialRules.all
    case .network: NetworkRules.all
    case .tampering: TamperingRules.all
    case .fileLoss: FileLossRules.all
    case .processes: ProcessRules.all
    case .archives: ArchiveRules.all
    case .codeHost: CodeHostRules.all
    case .tasks: TaskRules.all
    case .upload: UploadRules.all
    case .machine: MachineRules.all
    case .privilege: PrivilegeRules.all
    case .environment: EnvironmentRules.all
    case .serviceTools: ServiceToolRules.all
    case .releaseTools: ReleaseToolRules.all
    case .secretStores: SecretStoreRules.all
    case .transferTools: TransferToolRules.all
    case .machineSettings: MachineSettingRules.all
    case .searches: SearchRules.all
    }
  }
}
