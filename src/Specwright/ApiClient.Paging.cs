using System;
using System.ComponentModel;
using System.Threading;
using Specwright.Json;

namespace Specwright;

/// <content>Paging.</content>
public abstract partial class ApiClient
{
    /// <summary>Makes a long list of an operation. Nothing is sent before it is enumerated.</summary>
    /// <typeparam name="TPage">The type of the response.</typeparam>
    /// <typeparam name="TItem">The type of the items.</typeparam>
    /// <param name="request">The request of the first page.</param>
    /// <param name="read">Reads a response.</param>
    /// <param name="paging">How the operation pages.</param>
    /// <param name="cancellationToken">Cancels every enumeration of the list.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public AsyncPageable<TItem> Pages<TPage, TItem>(ApiRequest request, JsonReadFunc<TPage> read, Paging<TPage, TItem> paging, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(paging);
        return new FetchedPages<TPage, TItem>(Pipeline, request, read, paging, cancellationToken);
    }
}
