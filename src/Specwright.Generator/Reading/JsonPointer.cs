using System.Globalization;
using System.Text;

namespace Specwright.Generator.Reading;

/// <summary>RFC 6901 over nodes.</summary>
internal static class JsonPointer
{
    /// <summary>The pointer of a node from its root.</summary>
    public static string Of(Node node)
    {
        if (node.Parent.IsMissing)
        {
            return "";
        }

        var tokens = new List<string>();
        for (var parent = node.Parent; parent.Exists; node = parent, parent = node.Parent)
        {
            tokens.Add(node.Name is { } name ? Escape(name) : Position(parent, node).ToString(CultureInfo.InvariantCulture));
        }

        var pointer = new StringBuilder();
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            pointer.Append('/').Append(tokens[i]);
        }

        return pointer.ToString();
    }

    /// <summary>The node that a pointer leads to; missing when there is none.</summary>
    public static Node Resolve(Node from, string pointer)
    {
        if (pointer.Length > 0 && pointer[0] != '/')
        {
            return default;
        }

        for (var start = 1; start <= pointer.Length && from.Exists;)
        {
            var end = pointer.IndexOf('/', start);
            end = end < 0 ? pointer.Length : end;
            from = Step(from, pointer, start, end - start);
            start = end + 1;
        }

        return from;
    }

    /// <summary>A name as one token of a pointer.</summary>
    public static string Escape(string name) => name.IndexOfAny(s_reserved) < 0 ? name : name.Replace("~", "~0").Replace("/", "~1");

    private static readonly char[] s_reserved = ['~', '/'];

    private static Node Step(Node from, string pointer, int start, int length)
    {
        if (from.IsArray)
        {
            return Item(from, pointer, start, length);
        }

        if (pointer.IndexOf('~', start, length) < 0)
        {
            return from.Member(pointer, start, length);
        }

        var name = pointer.Substring(start, length).Replace("~1", "/").Replace("~0", "~");
        return from[name];
    }

    private static Node Item(Node array, string pointer, int start, int length)
    {
        if (length is 0 or > 9 || (length > 1 && pointer[start] == '0'))
        {
            return default;
        }

        var position = 0;
        for (var i = start; i < start + length; i++)
        {
            if (pointer[i] is < '0' or > '9')
            {
                return default;
            }

            position = (position * 10) + (pointer[i] - '0');
        }

        foreach (var item in array.Items)
        {
            if (position-- == 0)
            {
                return item;
            }
        }

        return default;
    }

    private static int Position(Node array, Node node)
    {
        var position = 0;
        foreach (var item in array.Items)
        {
            if (item == node)
            {
                return position;
            }

            position++;
        }

        return position;
    }
}
