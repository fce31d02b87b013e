using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Specwright.Generator.Reading;

/// <summary>Names, scalars, aliases and tags.</summary>
internal sealed partial class YamlReader
{
    private const string MergeKey = "<<";

    private void TakeScalar(Scalar scalar)
    {
        var start = AfterProperties(Offset(scalar.Start), Offset(scalar.End));
        var end = Math.Max(start, EndOf(scalar));
        if (AwaitsName)
        {
            TakeName(scalar, start, end);
            return;
        }

        var isEmptyDocument = _dom.Depth == 0 && start == end && scalar.Style == ScalarStyle.Plain;
        if (isEmptyDocument || !BeginsNode(start))
        {
            return;
        }

        _lastEnd = end;
        var kind = KindOf(scalar);
        var node = AddScalar(scalar, kind, start, end);
        if (NameOf(scalar.Anchor) is { } anchor)
        {
            _anchors[anchor] = new Anchor(node, NodeSize.Scalar, kind, YamlBreak.Restore(scalar.Value));
        }
    }

    private void TakeName(Scalar scalar, int start, int end)
    {
        if (start == end)
        {
            // The event of a name left out stands where some other name did.
            start = end = Math.Max(start, SkipBlanks(_lastEnd));
            _dom.Errors.Add(ReadErrorKind.UnsupportedKey, start, 0, "The name of this member is missing.");
        }

        if (NameOf(scalar.Anchor) is { } anchor)
        {
            _anchors[anchor] = new Anchor(-1, NodeSize.Scalar, KindOf(scalar), YamlBreak.Restore(scalar.Value));
        }

        if (scalar.Style == ScalarStyle.Plain && scalar.Value == MergeKey)
        {
            _dom.NextIsMerge();
        }

        _lastEnd = end;
        _dom.Name(_dom.Names.Intern(YamlBreak.Restore(scalar.Value)), start, end - start);
    }

    private int AddScalar(Scalar scalar, NodeKind kind, int start, int end)
    {
        var isQuoted = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted;
        var quote = isQuoted ? 1 : 0;
        return IsSlice(scalar.Value, start + quote, end - quote)
            ? _dom.Scalar(kind, isQuoted ? NodeFlags.Quoted : NodeFlags.None, start, end - start)
            : _dom.Scalar(kind, start, end - start, YamlBreak.Restore(scalar.Value));
    }

    private void TakeAlias(YamlDotNet.Core.Events.AnchorAlias alias)
    {
        var start = Offset(alias.Start);
        var length = Offset(alias.End) - start;
        var isDefined = _anchors.TryGetValue(alias.Value.Value, out var anchor);
        if (AwaitsName)
        {
            TakeAliasAsName(anchor, start, length);
            return;
        }

        if (!BeginsNode(start))
        {
            return;
        }

        _lastEnd = start + length;
        if (anchor.Kind == NodeKind.Missing)
        {
            var message = isDefined ? "This alias stands inside the value that its anchor marks and would repeat it without end." : "No anchor with this name stands before this alias.";
            _dom.Errors.Add(ReadErrorKind.UndefinedAlias, start, length, message);
            _dom.Scalar(NodeKind.Null, start, length, "");
        }
        else if (anchor.Node < 0)
        {
            _dom.Scalar(anchor.Kind, start, length, anchor.Text!);
        }
        else
        {
            _dom.Alias(anchor.Node, anchor.Size, start, length);
        }
    }

    private void TakeAliasAsName(Anchor anchor, int start, int length)
    {
        if (anchor.Text is null)
        {
            _dom.Errors.Add(ReadErrorKind.UnsupportedKey, start, length, "This alias is no text and cannot be the name of a member; this member is left out.");
            _skipNodes = 1;
            return;
        }

        _lastEnd = start + length;
        _dom.Name(_dom.Names.Intern(anchor.Text), start, length);
    }

    private NodeKind KindOf(Scalar scalar)
    {
        var plain = scalar.Style == ScalarStyle.Plain ? CoreSchema.KindOf(scalar.Value) : NodeKind.String;
        if (scalar.Tag.IsEmpty)
        {
            return plain;
        }

        if (CoreSchema.KindOf(scalar.Tag.Value, scalar.Value) is { } tagged)
        {
            return tagged;
        }

        IgnoreTag(scalar);
        return plain;
    }

    private void IgnoreTag(NodeEvent node)
    {
        var start = Offset(node.Start);
        while (start < _end && _chars[start] == '&')
        {
            start = SkipBlanks(SkipWord(start));
        }

        _dom.Errors.Add(ReadErrorKind.Tag, start, SkipWord(start) - start, "This tag means nothing in an API description, or its value does not fit it; it is ignored.");
    }

    // The event begins at the anchor or tag, the value after them.
    private int AfterProperties(int start, int end)
    {
        while (start < end && _chars[start] is '&' or '!')
        {
            start = SkipBlanks(SkipWord(start));
        }

        return Math.Min(start, end);
    }

    private int SkipWord(int i)
    {
        while (i < _end && _chars[i] is not (' ' or '\t' or '\r' or '\n' or ','))
        {
            i++;
        }

        return i;
    }

    private int SkipBlanks(int i)
    {
        while (i < _end && _chars[i] is ' ' or '\t' or '\r' or '\n' or '#')
        {
            i = _chars[i] == '#' ? SkipLine(i) : i + 1;
        }

        return i;
    }

    private int SkipLine(int i)
    {
        while (i < _end && _chars[i] is not ('\r' or '\n'))
        {
            i++;
        }

        return i;
    }

    // The event of a block scalar ends after the empty lines that follow it.
    private int EndOf(Scalar scalar)
    {
        var end = Offset(scalar.End);
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            while (end > 0 && _chars[end - 1] is ' ' or '\t' or '\r' or '\n')
            {
                end--;
            }
        }

        return end;
    }

    private bool IsSlice(string text, int start, int end)
    {
        if (_isRepaired || text.Length != end - start)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != _chars[start + i] && !(YamlBreak.Is(_chars[start + i]) && text[i] == YamlBreak.ToStandIn(_chars[start + i])))
            {
                return false;
            }
        }

        return true;
    }
}
