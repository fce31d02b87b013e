namespace Specwright.Analyzers.Keys;

/// <summary>What a key with a given prefix opens.</summary>
internal enum KeyEnvironment
{
    /// <summary>Production: the key must not be in source.</summary>
    Live,

    /// <summary>Sandbox, staging or development.</summary>
    Test,

    /// <summary>Not an API key but the secret that signs webhooks.</summary>
    Webhook,
}
