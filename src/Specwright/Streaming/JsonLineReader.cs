using System;
using System.Threading;
using System.Threading.Tasks;

namespace Specwright;

/// <summary>Reads a JSON value on each line (jsonlines.org, NDJSON).</summary>
internal sealed class JsonLineReader(LineReader lines) : ItemReader(lines)
{
    public override async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        while (await Lines.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (!IsBlank(Lines.Line.Span))
            {
                (Json, LineNumber) = (Lines.Line, Lines.Number);
                return true;
            }
        }

        return false;
    }

    private static bool IsBlank(ReadOnlySpan<byte> line)
    {
        foreach (var character in line)
        {
            if (character is not ((byte)' ' or (byte)'\t'))
            {
                return false;
            }
        }

        return true;
    }
}
