using System.Collections.Generic;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Threading;
using Specwright.Json;

namespace Specwright;

/// <summary>The pages of an operation, fetched while they are enumerated.</summary>
internal sealed class FetchedPages<TPage, TItem>(
    ApiPipeline pipeline, ApiRequest template, JsonReadFunc<TPage> read, Paging<TPage, TItem> paging, CancellationToken operationToken) : AsyncPageable<TItem>
{
    public override IAsyncEnumerable<Page<TItem>> AsPages(string? continuationToken = null, int? pageSizeHint = null)
    {
        if (pageSizeHint <= 0)
        {
            throw new System.ArgumentOutOfRangeException(nameof(pageSizeHint), pageSizeHint, "A page has at least one item.");
        }

        return EnumerateAsync(continuationToken, pageSizeHint);
    }

    private async IAsyncEnumerable<Page<TItem>> EnumerateAsync(string? token, int? pageSize, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var both = Link(cancellationToken);
        var anyToken = both?.Token ?? (cancellationToken.CanBeCanceled ? cancellationToken : operationToken);
        var server = pipeline.Settings.ServerOf(template);
        var walk = PageWalk<TPage, TItem>.Create(paging);
        do
        {
            var request = CreateRequest(pageSize);
            if (token is not null)
            {
                walk.Resume(request, token, server);
            }

            var page = await FetchAsync(request, server, anyToken).ConfigureAwait(false);
            walk.Check(request, page);
            token = Next(walk, request, page, out var problem);
            yield return Present(page, token);
            if (problem is not null)
            {
                throw problem;
            }
        }
        while (token is not null);
    }

    /// <summary>A page is delivered before the enumeration stops because nothing sensible follows it.</summary>
    private static string? Next(PageWalk<TPage, TItem> walk, ApiRequest request, FetchedPage<TPage, TItem> page, out PagingException? problem)
    {
        problem = null;
        try
        {
            return walk.Next(request, page);
        }
        catch (PagingException e)
        {
            problem = e;
            return null;
        }
    }

    /// <summary>The parameter of the list method and the token of the enumeration both cancel; only when both can, they need to be linked.</summary>
    private CancellationTokenSource? Link(CancellationToken cancellationToken) =>
        cancellationToken.CanBeCanceled && operationToken.CanBeCanceled && cancellationToken != operationToken
            ? CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, operationToken)
            : null;

    private ApiRequest CreateRequest(int? pageSize)
    {
        var request = template.Clone();
        request.ApplyOptions();
        if (pageSize is { } size && paging.SizeParameter is { } name)
        {
            request.QueryString.Set(name, size.ToString(CultureInfo.InvariantCulture));
        }

        return request;
    }

    private async System.Threading.Tasks.Task<FetchedPage<TPage, TItem>> FetchAsync(ApiRequest request, ServerUrl server, CancellationToken cancellationToken)
    {
        var call = new ApiCall(request, server, pipeline.Settings);
        var reader = new PageResponseReader<TPage>(read);
        var content = await pipeline.SendAsync(call, reader, cancellationToken).ConfigureAwait(false);
        var items = paging.Items(content!);
        return new FetchedPage<TPage, TItem>(content!, items as IReadOnlyList<TItem> ?? [.. items ?? []], reader.Fingerprint, call.Info);
    }

    private Page<TItem> Present(FetchedPage<TPage, TItem> page, string? token) => new(page.Items, token)
    {
        TotalCount = paging.Total?.Invoke(page.Content),
        TotalPages = paging.TotalPages?.Invoke(page.Content),
        PageNumber = paging.PageNumber?.Invoke(page.Content),
        Response = page.Response,
    };
}
