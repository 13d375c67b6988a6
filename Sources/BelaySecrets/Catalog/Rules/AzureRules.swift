import BelayModel

/// Secret formats of Azure.
enum AzureRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "azure-storage-key", title: "Azure storage account key", severity: .critical,
      form: .credited,
      keywords: """
        AccountKey|account_key|storage_key|storagekey|account-key|storage-key|azure
        """,
      pattern: "[A-Za-z0-9+/]{86}==", boundary: .base64, validator: .base64Bytes(64),
      specificity: 4, advice: "Regenerate the key in the Azure portal",
      finds: "AZURE_STORAGE_KEY={{fake:azure-storage-key}}", ignores: "AccountKey=<key>"),
    SecretRule(
      id: "azure-storage-conn", title: "Azure storage connection string", severity: .critical,
      form: .following, keywords: "DefaultEndpointsProtocol",
      pattern: #"""
        DefaultEndpointsProtocol=https?;AccountName=(?!devstoreaccount1)[^;\s]{1,64};(?:[A-Za-z]+=\#
        [^;\s]{1,200};){0,6}?AccountKey=([A-Za-z0-9+/]{86}==)
        """#,
      boundary: .base64, validator: .base64Bytes(64), specificity: 6,
      advice: "Regenerate the key in the Azure portal",
      finds: """
        DefaultEndpointsProtocol=https;AccountName=acmestore;AccountKey={{fake:azure-storage-conn}\
        };EndpointSuffix=core.windows.net
        """,
      ignores: "DefaultEndpointsProtocol=https;AccountName=a;AccountKey=$KEY"),
    SecretRule(
      id: "azure-servicebus-conn", title: "Azure Service Bus connection string",
      severity: .critical, keywords: "Endpoint=sb://",
      pattern: #"""
        Endpoint=sb://[\w.-]{1,100}/?;(?:[A-Za-z]+=[^;\s]{1,200};){0,3}?SharedAccessKey=([A-Za-z0-\#
        9+/]{43}=)
        """#,
      boundary: .base64, validator: .base64Bytes(32),
      advice: "Regenerate the key in the Azure portal",
      finds: """
        Endpoint=sb://acmebus.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey={{f\
        ake:azure-servicebus-conn}}
        """,
      ignores: "Endpoint=sb://localhost;SharedAccessKey=SAS_KEY_VALUE"),
    SecretRule(
      id: "azure-iothub-conn", title: "Azure IoT Hub connection string", severity: .high,
      form: .following, keywords: ".azure-devices.net;",
      pattern: #"""
        \.azure-devices\.net;(?:[A-Za-z]+=[^;\s]{1,200};){0,3}?SharedAccessKey=([A-Za-z0-9+/]{43}=\#
        )
        """#,
      boundary: .base64, validator: .base64Bytes(32),
      advice: "Regenerate the key in the Azure portal",
      finds: """
        HostName=acmehub.azure-devices.net;SharedAccessKeyName=iothubowner;SharedAccessKey={{fake:\
        azure-iothub-conn}}
        """,
      ignores: "HostName=h.azure-devices.net;SharedAccessKey=x"),
    SecretRule(
      id: "azure-cosmos-key", title: "Azure Cosmos DB key", severity: .critical, form: .following,
      keywords: ".documents.azure.com",
      pattern: #"\.documents\.azure\.com(?::\d+)?/?;AccountKey=([A-Za-z0-9+/]{86}==)"#,
      boundary: .base64, validator: .base64Bytes(64),
      advice: "Regenerate the key in the Azure portal",
      finds: """
        AccountEndpoint=https://acmedb.documents.azure.com:443/;AccountKey={{fake:azure-cosmos-key\
        }}
        """,
      ignores: "AccountEndpoint=https://a.documents.azure.com:443/;AccountKey=x"),
    SecretRule(
      id: "azure-appconfig-conn", title: "Azure App Configuration connection string",
      severity: .high, form: .following, keywords: ".azconfig.io",
      pattern: #"""
        \.azconfig\.io;Id=[\w:/+=-]{5,60};Secret=([A-Za-z0-9+/]{43}=|[A-Za-z0-9]{84})
        """#,
      boundary: .base64, advice: "Regenerate the key in the Azure portal",
      finds: """
        Endpoint=https://acme.azconfig.io;Id=ab12-l0-s0:Zm9vYmFyYmF6cXV4cXV1;Secret={{fake:azure-a\
        ppconfig-conn}}
        """,
      ignores: "Endpoint=https://a.azconfig.io;Id=a;Secret=b"),
    SecretRule(
      id: "azure-ad-client-secret", title: "Microsoft Entra client secret", severity: .critical,
      form: .search, keywords: "0Q~|1Q~|2Q~|3Q~|4Q~|5Q~|6Q~|7Q~|8Q~|9Q~",
      pattern: #"[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{34}"#, leading: 3, reach: 40,
      boundary: .base64URL, advice: "Regenerate the key in the Azure portal",
      finds: "TOKEN={{fake:azure-ad-client-secret}}", ignores: "abc8Q~tooshort"),
    SecretRule(
      id: "azure-devops-pat-v2", title: "Azure DevOps access token", severity: .high, form: .search,
      keywords: "AZDO", pattern: "[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}", leading: 76, reach: 10,
      advice: "Regenerate the key in the Azure portal", finds: "TOKEN={{fake:azure-devops-pat-v2}}",
      ignores: "AZDO_TOKEN=$TOKEN"),
    SecretRule(
      id: "azure-search-key", title: "Azure AI Search key", severity: .high, form: .search,
      keywords: "AzSe", pattern: "[A-Za-z0-9]{42}AzSe[A-Za-z0-9]{6}", leading: 42, reach: 12,
      advice: "Regenerate the key in the Azure portal", finds: "TOKEN={{fake:azure-search-key}}",
      ignores: "AzSearchClient"),
    SecretRule(
      id: "azure-sas", title: "Azure shared access signature", severity: .high, form: .following,
      keywords: "&sig=|;sig=|?sig=",
      pattern: "[&;?]sig=([A-Za-z0-9%+/]{40,70}(?:%3D|=))", boundary: .none,
      advice: "Regenerate the key in the Azure portal",
      finds: """
        https://acme.blob.core.windows.net/c?sv=2022-11-02&ss=b&srt=sco&sp=rwdlacx&se=2030-01-01T0\
        0:00:00Z&sig={{fake:azure-sas}}
        """,
      ignores: "?sv=1&se=2&sig=short"),
    SecretRule(
      id: "azure-acr-password", title: "Azure container Registry password", severity: .high,
      form: .search, keywords: "+ACR", pattern: #"[A-Za-z0-9+/]{42}\+ACR[A-Za-z0-9]{6}"#,
      leading: 42, reach: 12, boundary: .base64, advice: "Regenerate the key in the Azure portal",
      finds: "ACR_PASSWORD={{fake:azure-acr-password}}",
      ignores: "TOKEN={{blank:azure-acr-password}}"),
    SecretRule(
      id: "azure-apim-key", title: "Azure API Management subscription key", severity: .medium,
      form: .credited, keywords: "Ocp-Apim-Subscription-Key|apim|azure", pattern: "[0-9a-fA-F]{32}",
      specificity: 4, advice: "Regenerate the key in the Azure portal",
      finds: "Ocp-Apim-Subscription-Key: {{fake:azure-apim-key}}",
      ignores: "commit {{shape:hex:32}}"),
    SecretRule(
      id: "azure-devops-pat", title: "Azure azure DevOps PAT (legacy)", severity: .high,
      form: .credited,
      keywords: """
        azure_devops|azure-devops|azuredevops|azure devops|ado_pat|ado-pat|ado_token|vsts_|vsts-pat|dev.azure\
        .com|azure_pat|visualstudio.com|azure|adopat
        """, pattern: "[a-z2-7]{52}", validator: .mixed, specificity: 4,
      advice: "Regenerate the key in the Azure portal",
      finds: "AZURE_DEVOPS_PAT={{fake:azure-devops-pat}}", ignores: "commit {{shape:b32l:52}}"),
    SecretRule(
      id: "azure-function-key", title: "Azure functions host key", severity: .medium, form: .search,
      keywords: "AzFu", pattern: "[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{6}(?:==|%3D%3D)", leading: 44,
      reach: 16, boundary: .base64, advice: "Regenerate the key in the Azure portal",
      finds: "x-functions-key: {{fake:azure-function-key}}",
      ignores: "TOKEN={{blank:azure-function-key}}"),
    SecretRule(
      id: "azure-openai-key", title: "Azure OpenAI / Cognitive service key", severity: .high,
      form: .credited,
      keywords: """
        azure_openai|azureopenai|azure-openai|azure openai|openai.azure.com|cognitive|azure_\
        ai|azure_speech|azure
        """, pattern: "(?:[0-9a-fA-F]{32}|[A-Za-z0-9]{84})", specificity: 4,
      advice: "Regenerate the key in the Azure portal",
      finds: "AZURE_OPENAI_API_KEY={{fake:azure-openai-key}}", ignores: "commit {{shape:hex:32}}"),
    SecretRule(
      id: "azure-redis-key", title: "Azure cache for Redis key", severity: .high, form: .search,
      keywords: "AzCa", pattern: "(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{33}AzCa[A-Za-z0-9+/]{6}=",
      leading: 33, reach: 12, boundary: .none, advice: "Regenerate the key in the Azure portal",
      finds: "redis.cache.windows.net password={{fake:azure-redis-key}}",
      ignores: "TOKEN={{blank:azure-redis-key}}"),
  ]
}
