using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Specwright;

/// <summary>Ignores the body: 204, an empty 200 and an unexpected "{}" are all success.</summary>
internal sealed class NoResponseReader : ResponseReader<bool>
{
    public static NoResponseReader Instance { get; } = new();

    public override Task<bool> ReadAsync(ApiCall call, HttpResponseMessage response, long maxBytes, CancellationToken cancellationToken) => Task.FromResult(true);
}
