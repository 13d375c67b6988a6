/// All built-in formats, one group a provider.
package enum RuleCatalog {
  /// How many groups there are.
  package static var groupCount: Int { 89 }

  /// The rules of one group.
  ///
  /// A switch and not an array of arrays: joining them would cost start-up time.
  package static func group(_ number: Int) -> [SecretRule] {
    switch number {
    case 0: GitHubRules.all
    case 1: GitLabRules.all
    case 2: BitbucketRules.all
    case 3: AmazonRules.all
    case 4: GoogleRules.all
    case 5: AzureRules.all
    case 6: DigitalOceanRules.all
    case 7: AlibabaRules.all
    case 8: CloudflareRules.all
    case 9: FlyRules.all
    case 10: HerokuRules.all
    case 11: RenderRules.all
    case 12: VercelRules.all
    case 13: NetlifyRules.all
    case 14: SupabaseRules.all
    case 15: PlanetScaleRules.all
    case 16: NeonRules.all
    case 17: DatabricksRules.all
    case 18: NpmRules.all
    case 19: PyPIRules.all
    case 20: RubyGemsRules.all
    case 21: NuGetRules.all
    case 22: CratesRules.all
    case 23: DockerRules.all
    case 24: ClojarsRules.all
    case 25: ArtifactoryRules.all
    case 26: OpenAIRules.all
    case 27: AnthropicRules.all
    case 28: HuggingFaceRules.all
    case 29: GroqRules.all
    case 30: XAIRules.all
    case 31: PerplexityRules.all
    case 32: ReplicateRules.all
    case 33: OpenRouterRules.all
    case 34: NvidiaRules.all
    case 35: LangSmithRules.all
    case 36: TogetherRules.all
    case 37: CerebrasRules.all
    case 38: PineconeRules.all
    case 39: WandbRules.all
    case 40: SlackRules.all
    case 41: DiscordRules.all
    case 42: TelegramRules.all
    case 43: TeamsRules.all
    case 44: StripeRules.all
    case 45: SquareRules.all
    case 46: ShopifyRules.all
    case 47: BraintreeRules.all
    case 48: FlutterwaveRules.all
    case 49: RazorpayRules.all
    case 50: PlaidRules.all
    case 51: ShippoRules.all
    case 52: SendGridRules.all
    case 53: MailgunRules.all
    case 54: MailchimpRules.all
    case 55: BrevoRules.all
    case 56: ResendRules.all
    case 57: MailerSendRules.all
    case 58: TwilioRules.all
    case 59: PrivateKeyRules.all
    case 60: JWTRules.all
    case 61: KubernetesRules.all
    case 62: DatabaseRules.all
    case 63: AddressRules.all
    case 64: HeaderRules.all
    case 65: VaultRules.all
    case 66: TerraformRules.all
    case 67: DopplerRules.all
    case 68: PulumiRules.all
    case 69: OnePasswordRules.all
    case 70: TailscaleRules.all
    case 71: OpenShiftRules.all
    case 72: NewRelicRules.all
    case 73: DatadogRules.all
    case 74: GrafanaRules.all
    case 75: SentryRules.all
    case 76: DynatraceRules.all
    case 77: PostHogRules.all
    case 78: LinearRules.all
    case 79: NotionRules.all
    case 80: AtlassianRules.all
    case 81: PostmanRules.all
    case 82: HubSpotRules.all
    case 83: AirtableRules.all
    case 84: FigmaRules.all
    case 85: CircleCIRules.all
    case 86: SonarRules.all
    case 87: BuildkiteRules.all
    case 88: SourcegraphRules.all
    default: []
    }
  }

  /// Every rule, for listings and tests.
  package static var all: [SecretRule] {
    var rules: [SecretRule] = []
    for number in 0..<groupCount { rules += group(number) }
    return rules
  }
}
