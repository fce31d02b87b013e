using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Specwright.Analyzers.Tests.Testing;

namespace Specwright.Benchmarks.Analysis;

/// <summary>A project of 100,000 lines of everyday C#, written by this program: classes with texts, loops, queries, logging and calls of a generated SDK.</summary>
internal static class SampleProject
{
    private const int Files = 500;
    private const int LinesOfFile = 200;
    private const int FilesForOneWithKeys = 10;

    /// <summary>The project's compilation, new each time, so that nothing is bound yet.</summary>
    /// <param name="trees">What <see cref="Parse(bool)"/> gave.</param>
    public static CSharpCompilation Compile(IEnumerable<SyntaxTree> trees)
        => CSharpCompilation.Create(
            "Sample",
            trees,
            [.. PlatformReferences.All, MetadataReference.CreateFromFile(typeof(ApiClient).Assembly.Location), MetadataReference.CreateFromFile(typeof(SampleProject).Assembly.Location)],
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false,
                specificDiagnosticOptions: [new("S6418", ReportDiagnostic.Warn)]));

    /// <summary>The parsed files.</summary>
    /// <param name="withKeys">True for keys in every tenth file: one whole, one put together, one in a comment.</param>
    public static IReadOnlyList<SyntaxTree> Parse(bool withKeys)
        => [.. Enumerable.Range(0, Files).Select(index => Parse($"File{index}.cs", Write(index, withKeys && index % FilesForOneWithKeys == 0)))];

    /// <summary>Parses one file as the compiler would, from bytes.</summary>
    public static SyntaxTree Parse(string path, string text)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return CSharpSyntaxTree.ParseText(SourceText.From(bytes, Encoding.UTF8), new CSharpParseOptions(LanguageVersion.CSharp12), path);
    }

    private static string Write(int index, bool withKeys)
    {
        var text = new StringBuilder();
        var lines = 0;
        Add($$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Threading.Tasks;
            {{(index == 0 ? "[assembly: Specwright.GrantedScopes(Specwright.Benchmarks.Shop.ShopScope.OrdersRead)]" : "")}}

            namespace Sample.Part{{index / 10}};

            /// <summary>Orders of region {{index}}.</summary>
            public sealed class Orders{{index}}(Specwright.Benchmarks.Shop.ShopClient shop)
            {
            """);
        if (withKeys)
        {
            var body = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(BitConverter.GetBytes(index)))[..24].ToLower(CultureInfo.InvariantCulture);
            Add($"    private readonly string _whole = \"cn_live_sk_{body}\";\n    private readonly string _parts = \"cn_live_\" + \"sk_{body}\"; // cn_live_sk_{body}\n");
        }

        for (var method = 0; lines < LinesOfFile - 20; method++)
        {
            Add(Method(method));
        }

        return text.Append("}\n").ToString();

        void Add(string part)
        {
            text.Append(part).Append('\n');
            lines += part.AsSpan().Count('\n') + 1;
        }
    }

    private static string Method(int number) => $$"""

            /// <summary>Describes the orders of step {{number}}.</summary>
            /// <param name="names">Names of customers.</param>
            public string Describe{{number}}(IReadOnlyList<string> names)
            {
                var lines = new List<string>();
                foreach (var name in names.Where(static name => name.Length > {{number % 7}}).OrderBy(static name => name, StringComparer.Ordinal))
                {
                    // Everything that is shown is counted.
                    lines.Add($"order-{name}: \"{lines.Count + {{number}}}\" of {names.Count} at https://shop.example/orders/{number{{number}}}?page={{number}}");
                }

                var settings = new Dictionary<string, string> { ["region"] = "eu-west-{{number}}", ["mode"] = "batch_{{number}}", ["id"] = "ord_{{number:x8}}a7c93e" };
                if (lines.Count == 0 || settings["region"] == "none")
                {
                    throw new InvalidOperationException("There are no orders in step {{number}}: " + string.Join(", ", names));
                }

                return string.Format("{0}: {1} lines, {2} settings\n", nameof(Describe{{number}}), lines.Count, settings.Count);
            }

            private readonly int number{{number}} = {{number}} * 31;

            /// <summary>Asks for orders of step {{number}}.</summary>
            public async Task<int> Count{{number}}Async(int rounds)
            {
                for (var round = 0; round < rounds; round++)
                {
                    await shop.Orders.ListAsync(new() { Limit = {{(number % 90) + 1}} });
                }

                return rounds switch { 0 => number{{number}}, 1 => rounds * 2, _ => rounds + {{number}} };
            }
        """;
}
