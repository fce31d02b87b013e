using System.Globalization;
using Specwright.Tests.Support;

namespace Specwright.Tests.Paging;

/// <summary>A server of numbered pages, ten items each, whose totals can be wrong.</summary>
public sealed class NumberedServer : IDisposable
{
    public NumberedServer(int items)
    {
        Total = items;
        TotalPages = (items + 9) / 10;
        Handler = new RecordedHandler(request => Answer(request, items));
    }

    public RecordedHandler Handler { get; }

    public int? Total { get; init; }

    public int? TotalPages { get; init; }

    public int FirstPage { get; init; } = 1;

    public int MaxSize { get; init; } = 100;

    public Func<int, bool>? HasMore { get; init; }

    public void Dispose() => Handler.Dispose();

    private HttpResponseMessage Answer(SentRequest request, int items)
    {
        var page = Parameter(request, "page") ?? FirstPage;
        var size = Math.Min(Parameter(request, "per_page") ?? 10, MaxSize);
        var all = Enumerable.Range(0, items).Skip((page - FirstPage) * size).Take(size);
        var totalPages = TotalPages is null ? null : size == 10 ? TotalPages : (items + size - 1) / size;
        return RecordedHandler.Json(Body(all, Total, totalPages, page, HasMore?.Invoke(page)));
    }

    public static string Body(IEnumerable<int> items, int? total, int? totalPages, int? page, bool? more = null)
    {
        var members = new List<string> { "\"data\":[" + string.Join(",", items) + "]" };
        AddMember(members, "total", total);
        AddMember(members, "total_pages", totalPages);
        AddMember(members, "page", page);
        if (more is { } flag)
        {
            members.Add("\"more\":" + (flag ? "true" : "false"));
        }

        return "{" + string.Join(",", members) + "}";
    }

    private static void AddMember(List<string> members, string name, int? value)
    {
        if (value is { } number)
        {
            members.Add($"\"{name}\":{number}");
        }
    }

    public static int? Parameter(SentRequest request, string name) =>
        request.Query.Split('&').FirstOrDefault(pair => pair.StartsWith(name + "=", StringComparison.Ordinal)) is { } pair ? int.Parse(pair[(name.Length + 1)..], CultureInfo.InvariantCulture) : null;
}
