using System;
using System.Collections.Generic;
using System.IO;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Specwright.Validation;

/// <summary>Builds nodes from YamlDotNet's events, one at a time and without recursion. An alias is the very node that its anchor names.</summary>
internal sealed class YamlReader
{
    /// <summary>YamlDotNet needs quadratic time for nesting, so reading stops where no spec goes.</summary>
    private const int DeepestNesting = 128;

    private readonly Dictionary<string, YamlNode> _anchors = new(StringComparer.Ordinal);
    private readonly Stack<YamlNode> _open = new();
    private readonly Stack<YamlNode?> _keys = new();
    private YamlNode? _root;

    private YamlReader()
    {
    }

    /// <exception cref="SpecSyntaxException">The text is not YAML.</exception>
    /// <exception cref="SpecUnreadableException">The text is empty or nested too deeply.</exception>
    public static YamlNode Read(string text)
    {
        var reader = new YamlReader();
        var parser = new Parser(new StringReader(text));
        while (MoveNext(parser, text.Length) && parser.Current is not DocumentEnd)
        {
            reader.Take(parser.Current!, text.Length);
        }

        return reader._root ?? throw new SpecUnreadableException("it is empty");
    }

    /// <summary>The parser has its own exception for bad text, and forgets it at times (<c>title: [</c>, then <c>paths:</c>).</summary>
    private static bool MoveNext(Parser parser, int length)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (YamlException exception)
        {
            throw Error((int)Math.Min(exception.Start.Index, length), length, exception.Message);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            throw Error((int)Math.Min(parser.Current?.End.Index ?? 0, length), length, "what follows here cannot be read.");
        }
    }

    private static SpecSyntaxException Error(int start, int length, string message)
        => new(new TextSpan(start, Math.Min(1, length - start)), "YamlDotNet cannot read the document: " + message);

    private void Take(ParsingEvent current, int length)
    {
        switch (current)
        {
            case AnchorAlias alias:
                Add(_anchors.TryGetValue(alias.Value.Value, out var node) ? node : throw new SpecUnreadableException("an alias names no anchor"));
                break;
            case Scalar scalar:
                Add(Anchor(scalar, new YamlNode { Span = SpanOf(scalar, length), Scalar = scalar.Value, IsPlain = IsPlain(scalar) }));
                break;
            case MappingStart mapping:
                Open(Anchor(mapping, new YamlNode { Span = SpanOf(mapping, length), Entries = [] }));
                break;
            case SequenceStart sequence:
                Open(Anchor(sequence, new YamlNode { Span = SpanOf(sequence, length), Items = [] }));
                break;
            case MappingEnd or SequenceEnd:
                _open.Pop();
                _keys.Pop();
                break;
        }
    }

    private static bool IsPlain(Scalar scalar) => scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty;

    private static TextSpan SpanOf(ParsingEvent current, int length)
    {
        var start = (int)Math.Min(current.Start.Index, length);
        var end = (int)Math.Min(current.End.Index, length);
        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    private YamlNode Anchor(NodeEvent current, YamlNode node)
    {
        if (!current.Anchor.IsEmpty)
        {
            _anchors[current.Anchor.Value] = node;
        }

        return node;
    }

    private void Open(YamlNode node)
    {
        Add(node);
        _open.Push(node);
        _keys.Push(null);
        if (_open.Count > DeepestNesting)
        {
            throw new SpecUnreadableException("it is nested too deeply");
        }
    }

    private void Add(YamlNode node)
    {
        if (_open.Count == 0)
        {
            _root ??= node;
        }
        else if (_open.Peek().Items is { } items)
        {
            items.Add(node);
        }
        else if (_keys.Pop() is { } key)
        {
            _open.Peek().Entries!.Add((key, node));
            _keys.Push(null);
        }
        else
        {
            _keys.Push(node);
        }
    }
}
