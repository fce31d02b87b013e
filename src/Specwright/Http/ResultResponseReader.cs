using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Specwright;

/// <summary>Reads the response as its status says; a status that no case names as the first of them. For one call.</summary>
/// <typeparam name="TResult">The result.</typeparam>
internal sealed class ResultResponseReader<TResult>(IReadOnlyList<ResultCase<TResult>> cases, TimeProvider clock) : ResponseReader<TResult> where TResult : ApiResult
{
    private bool _keepsResponse;

    public override bool KeepsResponse => _keepsResponse;

    public override async Task<TResult> ReadAsync(ApiCall call, HttpResponseMessage response, long maxBytes, CancellationToken cancellationToken)
    {
        var status = (int)response.StatusCode;
        var chosen = Choose(status);
        var result = await chosen.ReadAsync(call, response, clock, maxBytes, cancellationToken).ConfigureAwait(false);
        result.StatusCode = status;
        _keepsResponse = chosen.KeepsResponse;
        return result;
    }

    private ResultCase<TResult> Choose(int status)
    {
        var best = cases[0];
        foreach (var candidate in cases)
        {
            if (candidate.Rank(status) > best.Rank(status))
            {
                best = candidate;
            }
        }

        return best;
    }
}
