using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Specwright;

/// <summary>Reads the items of a body one by one, each as JSON.</summary>
internal abstract class ItemReader(LineReader lines) : IDisposable
{
    /// <summary>The JSON of the current item, until the next one is read.</summary>
    public ReadOnlyMemory<byte> Json { get; protected set; }

    /// <summary>The line that the current item begins on, from 1.</summary>
    public long LineNumber { get; protected set; }

    protected LineReader Lines => lines;

    public static ItemReader Create(ItemStreamFormat format, ApiCall call, Stream body, long maxBytes)
    {
        var lines = new LineReader(call, body, maxBytes);
        return format switch
        {
            ItemStreamFormat.JsonLines => new JsonLineReader(lines),
            ItemStreamFormat.JsonSequence => new JsonSequenceReader(lines),
            _ => new EventReader(lines, format),
        };
    }

    /// <summary>Moves to the next item; false at the end.</summary>
    public abstract ValueTask<bool> ReadAsync(CancellationToken cancellationToken);

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            lines.Dispose();
        }
    }
}
