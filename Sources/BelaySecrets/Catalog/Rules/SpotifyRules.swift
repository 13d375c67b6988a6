import BelayModel

/// Secret formats of Spotify.
enum SpotifyRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "spotify-secret", title: "Spotify client secret", severity: .medium, form: .credited,
      keywords: "spotify", pattern: "[0-9a-fA-F]{32}", specificity: 4,
      advice: "Revoke it in the settings of Spotify",
      finds: "SPOTIFY_CLIENT_SECRET={{fake:spotify-secret}}", ignores: "commit {{shape:hex:32}}")
  ]
}
