using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CloudNexus.Embedded.Data;
using CloudNexus.Embedded.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CloudNexus.Embedded.Core;

/// <summary><c>/storage/buckets</c>: 24 buckets, two a page, so that the first page is the document's sample to the letter.</summary>
internal static class BucketEndpoints
{
    private const int PageSize = 2;
    private static readonly string[] s_regions = ["us-east", "eu-west", "ap-south"];
    private static readonly List<Bucket> s_buckets = [.. Documented(), .. Enumerable.Range(3, 22).Select(Seed)];

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/storage/buckets", List);

    private static IResult List(HttpContext context)
    {
        var query = new QueryFields(context);
        var cursor = query.Text("cursor");
        var start = cursor is null ? 0 : s_buckets.FindIndex(bucket => string.Equals(bucket.Id, BucketCursor.Read(cursor), StringComparison.Ordinal)) + 1;
        if (cursor is not null && start == 0)
        {
            query.AddProblem("cursor", "must be a cursor that this list answered");
        }

        query.ThrowIfInvalid();
        var items = s_buckets.Skip(start).Take(PageSize).ToList();
        var next = start + PageSize < s_buckets.Count ? $"/storage/buckets?cursor={BucketCursor.After(items[^1])}" : null;
        return JsonFormat.Ok(new BucketPage(items, new BucketPagination(next, s_buckets.Count)));
    }

    private static Bucket[] Documented() =>
    [
        new("bkt_1a2b3c", "media-assets", "us-east", 4589231456, 12450, new DateTimeOffset(2025, 1, 15, 9, 0, 0, TimeSpan.Zero)),
        new("bkt_4d5e6f", "db-backups", "eu-west", 89012345678, 365, new DateTimeOffset(2024, 12, 1, 0, 0, 0, TimeSpan.Zero)),
    ];

    private static Bucket Seed(int number) => new(
        Ids.Derive("bkt_", number, 6),
        "archive-" + number.ToString("00", CultureInfo.InvariantCulture),
        s_regions[number % s_regions.Length],
        number * 3_000_000_000L,
        number * 100,
        new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero).AddDays(number));
}
