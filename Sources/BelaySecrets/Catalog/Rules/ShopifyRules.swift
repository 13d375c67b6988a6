import BelayModel

/// Secret formats of Shopify.
enum ShopifyRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "shopify-admin", title: "Shopify admin token", severity: .critical, keywords: "shpat_",
      pattern: "shpat_[0-9a-fA-F]{32}", advice: "Uninstall or rotate the app in the Shopify admin",
      finds: "TOKEN={{fake:shopify-admin}}", ignores: "TOKEN={{blank:shopify-admin}}"),
    SecretRule(
      id: "shopify-custom", title: "Shopify custom app token", severity: .critical,
      keywords: "shpca_", pattern: "shpca_[0-9a-fA-F]{32}",
      advice: "Uninstall or rotate the app in the Shopify admin",
      finds: "TOKEN={{fake:shopify-custom}}", ignores: "TOKEN={{blank:shopify-custom}}"),
    SecretRule(
      id: "shopify-private", title: "Shopify private app token", severity: .critical,
      keywords: "shppa_", pattern: "shppa_[0-9a-fA-F]{32}",
      advice: "Uninstall or rotate the app in the Shopify admin",
      finds: "TOKEN={{fake:shopify-private}}", ignores: "TOKEN={{blank:shopify-private}}"),
    SecretRule(
      id: "shopify-secret", title: "Shopify shared secret", severity: .critical, keywords: "shpss_",
      pattern: "shpss_[0-9a-fA-F]{32}", advice: "Uninstall or rotate the app in the Shopify admin",
      finds: "TOKEN={{fake:shopify-secret}}", ignores: "TOKEN={{blank:shopify-secret}}"),
  ]
}
