import BelayModel

/// Secret formats of Amazon.
enum AmazonRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "aws-access-key-id", title: "AWS access key id", severity: .high, keywords: "AKIA",
      pattern: "AKIA[A-Z2-7]{16}", validator: .amazonKeyID,
      advice: "Deactivate the key in IAM, then read CloudTrail for its use",
      finds: "TOKEN={{fake:aws-access-key-id}}", ignores: "TOKEN={{blank:aws-access-key-id}}"),
    SecretRule(
      id: "aws-sts-access-key-id", title: "AWS temporary access key id", severity: .medium,
      keywords: "ASIA", pattern: "ASIA[A-Z2-7]{16}", validator: .amazonKeyID,
      advice: "Deactivate the key in IAM, then read CloudTrail for its use",
      finds: "TOKEN={{fake:aws-sts-access-key-id}}",
      ignores: "TOKEN={{blank:aws-sts-access-key-id}}"),
    SecretRule(
      id: "aws-other-key-id", title: "AWS service or context key id", severity: .medium,
      keywords: "ABIA|ACCA", pattern: "A(?:BI|CC)A[A-Z2-7]{16}", validator: .amazonKeyID,
      advice: "Deactivate the key in IAM, then read CloudTrail for its use",
      finds: "TOKEN={{fake:aws-other-key-id}}", ignores: "TOKEN={{blank:aws-other-key-id}}"),
    SecretRule(
      id: "aws-secret-access-key", title: "AWS secret access key", severity: .critical,
      form: .credited,
      keywords: """
        aws_secret|awssecret|aws-secret|secret_access_key|secretaccesskey|secret-access-key|secret\
        key|secret_key
        """,
      pattern: "[A-Za-z0-9/+]{40}", boundary: .base64, validator: .amazonSecret, minimumEntropy: 38,
      specificity: 3, advice: "Deactivate the key in IAM, then read CloudTrail for its use",
      finds: "aws_secret_access_key = {{fake:aws-secret-access-key}}",
      ignores: "aws_secret_access_key = ${AWS_SECRET}"),
    SecretRule(
      id: "aws-secret-beside-id", title: "AWS secret access key beside its id",
      severity: .critical, form: .nearby, keywords: "AKIA|ASIA", pattern: "[A-Za-z0-9/+]{40}",
      boundary: .base64, validator: .amazonSecret, minimumEntropy: 42, specificity: 2,
      advice: "Deactivate the key in IAM, then read CloudTrail for its use",
      finds: "Client({{fake:aws-access-key-id}}, {{fake:aws-secret-beside-id}})",
      ignores: "Client(AKIA, {{shape:hex:40}})"),
    SecretRule(
      id: "aws-mws-key", title: "Amazon MWS token", severity: .high, keywords: "amzn.mws.",
      pattern: #"""
        amzn\.mws\.[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}
        """#,
      advice: "Deactivate the key in IAM, then read CloudTrail for its use",
      finds: "TOKEN={{fake:aws-mws-key}}", ignores: "TOKEN={{blank:aws-mws-key}}"),
    SecretRule(
      id: "aws-bedrock-long", title: "Amazon Bedrock API key", severity: .critical,
      keywords: "ABSK", pattern: "ABSK[A-Za-z0-9+/]{100,136}={0,2}",
      boundary: .base64,
      advice: "Deactivate the key in IAM, then read CloudTrail for its use",
      finds: "{{fake:aws-bedrock-long}}", ignores: "ABSKQmVkcm9ja0FQSUtleS1"),
    SecretRule(
      id: "aws-bedrock-short", title: "Amazon Bedrock short-term API key", severity: .high,
      keywords: "bedrock-api-key-YmVk",
      pattern: "bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/=]{100,2000}", reach: 2100,
      boundary: .none, advice: "Deactivate the key in IAM, then read CloudTrail for its use",
      finds: "TOKEN={{fake:aws-bedrock-short}}", ignores: "TOKEN={{blank:aws-bedrock-short}}"),
    SecretRule(
      id: "aws-session-token", title: "AWS session token", severity: .high, form: .credited,
      keywords: """
        aws_session_token|awssessiontoken|aws-session-token|x-amz-security-token|sessiontoken
        """,
      pattern: "(?:FwoG|IQoJ)[A-Za-z0-9+/]{200,1200}={0,2}", reach: 1400, boundary: .base64,
      advice: "Deactivate the key in IAM, then read CloudTrail for its use",
      finds: "AWS_SESSION_TOKEN={{fake:aws-session-token}}", ignores: "AWS_SESSION_TOKEN=$TOKEN"),
  ]
}
