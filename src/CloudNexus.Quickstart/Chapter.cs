using System.Threading;
using System.Threading.Tasks;

namespace CloudNexus.Quickstart;

/// <summary>What the story tells of one API.</summary>
internal abstract class Chapter
{
    /// <summary>The API's short name, for example "compute".</summary>
    public abstract string Name { get; }

    /// <summary>What the chapter is about.</summary>
    public abstract string Subject { get; }

    /// <summary>Calls the API and checks what it answers.</summary>
    public abstract Task TellAsync(Story story, CancellationToken cancellationToken);
}
