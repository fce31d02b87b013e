using System.Text.Json;

namespace Specwright.Corpus.Reports;

/// <summary>The rows for tools.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions s_options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true };

    /// <summary>The report as JSON: <c>rows</c> and <c>skipped</c>.</summary>
    public static string Write(Report report) => JsonSerializer.Serialize(report, s_options);

    /// <summary>The report that was written.</summary>
    /// <exception cref="JsonException">The text is no report.</exception>
    public static Report Read(string json) => JsonSerializer.Deserialize<Report>(json, s_options) ?? throw new JsonException("The file holds no report.");
}
