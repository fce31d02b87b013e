using System.Collections.Generic;

namespace Specwright;

/// <summary>A page as it came: its content, its items, and a fingerprint of its bytes that tells a repeated page.</summary>
internal sealed class FetchedPage<TPage, TItem>(TPage content, IReadOnlyList<TItem> items, ulong fingerprint, ResponseInfo response)
{
    public TPage Content { get; } = content;

    public IReadOnlyList<TItem> Items { get; } = items;

    public ulong Fingerprint { get; } = fingerprint;

    public ResponseInfo Response { get; } = response;
}
