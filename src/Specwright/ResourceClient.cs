using System;

namespace Specwright;

/// <summary>The base of generated resource clients: the operations of an API that belong together.</summary>
public abstract class ResourceClient
{
    private readonly ApiClient? _client;

    /// <summary>Creates a resource client.</summary>
    /// <param name="client">The client whose credential, options and connections it uses.</param>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is null.</exception>
    protected ResourceClient(ApiClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        _client = client;
    }

    /// <summary>For test doubles: every call fails unless it is overridden.</summary>
    protected ResourceClient()
    {
    }

    /// <summary>The client.</summary>
    /// <exception cref="InvalidOperationException">This is a test double without a client.</exception>
    protected ApiClient Client => _client ?? throw new InvalidOperationException(
        $"This {GetType().Name} is a test double without a client. Override the member that was called.");
}
