import BelayModel

/// Secret formats of Google.
enum GoogleRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "gcp-api-key", title: "Google API key", severity: .high, keywords: "AIza",
      pattern: "AIza[A-Za-z0-9_-]{35}", boundary: .base64URL,
      advice: "Delete the key in the Google Cloud console, Credentials",
      finds: "TOKEN={{fake:gcp-api-key}}", ignores: "TOKEN={{blank:gcp-api-key}}"),
    SecretRule(
      id: "gcp-service-account", title: "Google service account key", severity: .critical,
      form: .search, keywords: "service_account",
      pattern: #"""
        "type\\*"\s*:\s*\\*"service_account\\*"[^{}]{0,800}?(-----BEGIN PRIVATE KEY-----)
        """#,
      leading: 40, reach: 1600, boundary: .none, validator: .pem, specificity: 8,
      advice: "Delete the key in the Google Cloud console, Credentials",
      finds: "{{fake:gcp-service-account}}", ignores: #""type": "service_account""#),
    SecretRule(
      id: "gcp-adc", title: "Google application default credentials", severity: .critical,
      form: .search, keywords: "refresh_token",
      pattern: #""refresh_token\\*"\s*:\s*\\*"(1//0[A-Za-z0-9_-]{40,120})"#, leading: 1, reach: 200,
      boundary: .base64URL, specificity: 6,
      advice: "Delete the key in the Google Cloud console, Credentials",
      finds: #"""
        {"client_secret": "x", "refresh_token": "{{fake:gcp-adc}}", "type": "authorized_user"}
        """#,
      ignores: #""refresh_token": "1//""#),
    SecretRule(
      id: "gcp-oauth-client-secret", title: "Google OAuth client secret", severity: .high,
      keywords: "GOCSPX-", pattern: "GOCSPX-[A-Za-z0-9_-]{28}", boundary: .base64URL,
      advice: "Delete the key in the Google Cloud console, Credentials",
      finds: "TOKEN={{fake:gcp-oauth-client-secret}}",
      ignores: "TOKEN={{blank:gcp-oauth-client-secret}}"),
    SecretRule(
      id: "gcp-oauth-access-token", title: "Google OAuth access token", severity: .medium,
      keywords: "ya29.", pattern: #"ya29\.[A-Za-z0-9_-]{50,400}"#, boundary: .base64URL,
      advice: """
        It expires within an hour; revoke the grant at https://myaccount.google.com/permissions
        """,
      finds: "TOKEN={{fake:gcp-oauth-access-token}}",
      ignores: "TOKEN={{blank:gcp-oauth-access-token}}"),
    SecretRule(
      id: "gcp-gemini-key-v2", title: "Google Gemini authorisation key", severity: .high,
      keywords: "AQ.Ab8RN6", pattern: #"AQ\.Ab8RN6[A-Za-z0-9_-]{44}"#, boundary: .base64URL,
      advice: "Delete the key in the Google Cloud console, Credentials",
      finds: "TOKEN={{fake:gcp-gemini-key-v2}}", ignores: "TOKEN={{blank:gcp-gemini-key-v2}}"),
    SecretRule(
      id: "firebase-fcm-server", title: "Google Firebase FCM legacy server key", severity: .high,
      form: .search, keywords: ":APA91b", pattern: "AAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{134}",
      leading: 11, reach: 160, boundary: .base64URL,
      advice: "Delete the key in the Google Cloud console, Credentials",
      finds: "TOKEN={{fake:firebase-fcm-server}}", ignores: "TOKEN={{blank:firebase-fcm-server}}"),
    SecretRule(
      id: "gcp-hmac-key", title: "Google Cloud Storage HMAC access id", severity: .medium,
      keywords: "GOOG1E", pattern: "GOOG1E[A-Z0-9]{55}",
      advice: "Delete the key in the Google Cloud console, Credentials",
      finds: "TOKEN={{fake:gcp-hmac-key}}", ignores: "TOKEN={{blank:gcp-hmac-key}}"),
    SecretRule(
      id: "gcp-oauth-refresh-token", title: "Google Cloud OAuth 2 refresh token", severity: .high,
      keywords: "1//0", pattern: "1//0[A-Za-z0-9_-]{40,120}", boundary: .base64URL, specificity: 4,
      advice: "Delete the key in the Google Cloud console, Credentials",
      finds: "refresh_token={{fake:gcp-oauth-refresh-token}}",
      ignores: "TOKEN={{blank:gcp-oauth-refresh-token}}"),
    SecretRule(
      id: "google-chat-webhook", title: "Google Chat incoming webhook URL", severity: .medium,
      form: .following, keywords: "chat.googleapis.com/v1/spaces/",
      pattern: #"""
        chat\.googleapis\.com/v1/spaces/([A-Za-z0-9_-]{6,20}/messages\?key=AIza[A-Za-z0-9_-]{35}\#
        (?:&|&amp;|%26|\\u0026)token=[A-Za-z0-9_%=-]{30,60})
        """#, boundary: .base64URL, specificity: 6,
      advice: "Delete the key in the Google Cloud console, Credentials",
      finds: """
        https://chat.googleapis.com/v1/spaces/{{fake:google-chat-webhook}}
        """, ignores: "https://chat.googleapis.com/v1/spaces/SPACE/messages?key=KEY"),
    SecretRule(
      id: "google-recaptcha-secret", title: "Google reCAPTCHA key", severity: .low, form: .credited,
      keywords: "recaptcha", pattern: "6L[A-Za-z0-9_-]{38}", boundary: .base64URL,
      validator: .mixed, specificity: 4,
      advice: "Delete the key in the Google Cloud console, Credentials",
      finds: "RECAPTCHA_SECRET_KEY={{fake:google-recaptcha-secret}}",
      ignores: "RECAPTCHA_SECRET_KEY=<key>"),
  ]
}
