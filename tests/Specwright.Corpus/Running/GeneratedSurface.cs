using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Specwright.Corpus.Running;

/// <summary>What generated code offers, as its attributes say.</summary>
/// <param name="Operations">The operations that methods call, HTTP method and path; one that several methods call, for its several bodies, counts once.</param>
/// <param name="Schemas">The schemas that types stand for: a name, or a place in the spec.</param>
/// <param name="Lines">How many lines there are.</param>
internal sealed record GeneratedSurface(IReadOnlyList<(string Method, string Path)> Operations, IReadOnlyList<string> Schemas, int Lines)
{
    /// <summary>Reads the attributes of generated files.</summary>
    public static GeneratedSurface Of(IEnumerable<SyntaxTree> trees)
    {
        var (operations, schemas, lines) = (new HashSet<(string Id, string Method, string Path)>(), new List<string>(), 0);
        foreach (var tree in trees)
        {
            var text = tree.GetText();
            lines += text.Lines.Count;
            foreach (var line in text.Lines.Select(static line => line.ToString().TrimStart()).Where(static line => line.StartsWith('[')))
            {
                if (Arguments(line, "ApiOperation") is [var id, var method, var path, ..])
                {
                    // Overloads are one operation.
                    operations.Add((id, method, path));
                }
                else if (Arguments(line, "ApiSchema") is [var schema])
                {
                    schemas.Add(schema);
                }
            }
        }

        return new GeneratedSurface([.. operations.Select(static operation => (operation.Method, operation.Path))], schemas, lines);
    }

    // The name stands alone or, where a generated type shadows it, in full.
    private static List<string> Arguments(string line, string attribute)
    {
        var at = line.IndexOf(attribute + "(", StringComparison.Ordinal);
        if (at < 1 || line[at - 1] is not ('[' or '.'))
        {
            return [];
        }

        var list = SyntaxFactory.ParseArgumentList(line[(at + attribute.Length)..line.LastIndexOf(']')]);
        return [.. list.Arguments.Select(static argument => argument.Expression.GetFirstToken().ValueText)];
    }
}
