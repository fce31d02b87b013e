using System.Threading;
using System.Threading.Tasks;

namespace Specwright;

/// <summary>The credential that adds nothing.</summary>
internal sealed class NoCredential : ApiCredential
{
    public override ValueTask ApplyAsync(CredentialContext context, CancellationToken cancellationToken) => default;
}
