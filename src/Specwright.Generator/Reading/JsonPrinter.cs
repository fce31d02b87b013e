using System.Text;

namespace Specwright.Generator.Reading;

/// <summary>A node as JSON text. Its recursion ends at <see cref="ReadLimits.Depth"/>, which holds for every DOM.</summary>
internal static class JsonPrinter
{
    /// <summary>The JSON text of a value. Past <see cref="ReadLimits.JsonText"/> characters values become <c>null</c> and containers end; the text stays JSON.</summary>
    public static string Print(Node node)
    {
        var json = new StringBuilder();
        Append(json, node);
        return json.ToString();
    }

    private static void Append(StringBuilder json, Node node)
    {
        if (json.Length >= ReadLimits.JsonText)
        {
            json.Append("null");
            return;
        }

        switch (node.Kind)
        {
            case NodeKind.Object:
                AppendObject(json, node);
                break;
            case NodeKind.Array:
                AppendArray(json, node);
                break;
            case NodeKind.String:
                AppendBounded(json, node.Text!);
                break;
            case NodeKind.Number:
                AppendNumber(json, node.Text!);
                break;
            case NodeKind.Boolean:
                json.Append(node.Boolean == true ? "true" : "false");
                break;
            default:
                json.Append("null");
                break;
        }
    }

    private static void AppendObject(StringBuilder json, Node node)
    {
        var separator = '{';
        foreach (var member in node.Members)
        {
            json.Append(separator);
            JsonString.Append(json, member.Name);
            json.Append(':');
            Append(json, member.Value);
            separator = ',';
            if (json.Length >= ReadLimits.JsonText)
            {
                break;
            }
        }

        json.Append(separator == '{' ? "{}" : "}");
    }

    private static void AppendArray(StringBuilder json, Node node)
    {
        var separator = '[';
        foreach (var item in node.Items)
        {
            json.Append(separator);
            Append(json, item);
            separator = ',';
            if (json.Length >= ReadLimits.JsonText)
            {
                break;
            }
        }

        json.Append(separator == '[' ? "[]" : "]");
    }

    private static void AppendBounded(StringBuilder json, string text)
    {
        if (text.Length > ReadLimits.JsonText - json.Length)
        {
            json.Append("null");
        }
        else
        {
            JsonString.Append(json, text);
        }
    }

    private static void AppendNumber(StringBuilder json, string text)
    {
        if (NumberText.ToJson(text) is { } number)
        {
            json.Append(number);
        }
        else
        {
            JsonString.Append(json, text);
        }
    }
}
