#nullable enable

namespace ListsAtTheRoot;

/// <summary>The <c>Day</c> schema.</summary>
[ApiSchema("Day")]
public sealed partial class Day
{
    /// <summary>The <c>date</c> member.</summary>
    public DateOnly? Date { get; set; }
}

/// <summary>The <c>Days</c> operations.</summary>
public partial class DaysClient : ResourceClient
{
    /// <summary>Calls <c>GET /days</c>.</summary>
    /// <returns>Days by name.</returns>
    [ApiOperation("listDays", "GET", "/days")]
    public virtual Task<IDictionary<string, IList<Day>>> ListAsync(
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>POST /days</c>.</summary>
    /// <param name="body">What to send.</param>
    /// <returns>How many.</returns>
    [ApiOperation("addDays", "POST", "/days")]
    public virtual Task<long> AddAsync(
        IEnumerable<Day> body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>Lists at the root</summary>
public partial class ListsAtTheRootClient : ApiClient
{
    /// <summary>The <c>Days</c> operations.</summary>
    public virtual DaysClient Days => throw null!;
}
