using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Specwright.Generator.Reading;

/// <summary>Reads YAML 1.2 out of YamlDotNet's events, one at a time, so that every limit holds while reading. No recursion.</summary>
internal sealed partial class YamlReader
{
    private readonly char[] _chars;
    private readonly int _start;
    private readonly int _end;
    private readonly DomBuilder _dom;
    private readonly bool _isRepaired;
    private readonly CancellationToken _cancellationToken;
    private readonly YamlFrame[] _frames = new YamlFrame[ReadLimits.Depth];
    private readonly Dictionary<string, Anchor> _anchors = new(StringComparer.Ordinal);
    private int _documentStart;
    private int _lastEnd;
    private int _skipNodes;
    private int _skipDepth;

    /// <summary>Makes a reader over a part of the characters. When they are not those of the file, no text is a slice of it.</summary>
    public YamlReader(char[] chars, int start, int end, DomBuilder dom, bool isRepaired, CancellationToken cancellationToken)
    {
        _chars = chars;
        _start = start;
        _end = end;
        _dom = dom;
        _isRepaired = isRepaired;
        _cancellationToken = cancellationToken;
    }

    /// <summary>What YamlDotNet said when it refused the text; <see langword="null"/> when it did not.</summary>
    public string? Refusal { get; private set; }

    private bool AwaitsName => _dom.Depth > 0 && _dom.InObject && !_dom.HasName;

    /// <summary>Reads the whole text.</summary>
    public void Read()
    {
        var scanner = new Scanner(new CharReader(_chars, _start, _end, _dom.Errors, _cancellationToken));
        try
        {
            var parser = new Parser(scanner);
            while (!_dom.Stopped && parser.MoveNext())
            {
                Take(parser.Current!);
            }
        }
        catch (YamlException exception)
        {
            Refusal = exception.Message;
            Refuse(exception, scanner.CurrentPosition);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The parser has a few paths on which it fails without saying why; char.ConvertToUtf32 is one of them.
            Refusal = exception is ArgumentException ? YamlRepair.LoneSurrogates : "";
            var position = Offset(scanner.CurrentPosition);
            _dom.Stop(ReadErrorKind.Syntax, position, VisibleLength(position), "This cannot be read as YAML. Check the quotes; inside brackets, indent each line deeper than the name before them.");
        }
    }

    private void Take(ParsingEvent parsed)
    {
        if (_skipNodes > 0)
        {
            Skip(parsed);
            return;
        }

        switch (parsed)
        {
            case DocumentStart:
                _documentStart = Offset(parsed.Start);
                break;
            case Scalar scalar:
                TakeScalar(scalar);
                break;
            case YamlDotNet.Core.Events.AnchorAlias alias:
                TakeAlias(alias);
                break;
            case MappingStart mapping:
                TakeStart(mapping, NodeKind.Object, mapping.Style == MappingStyle.Flow);
                break;
            case SequenceStart sequence:
                TakeStart(sequence, NodeKind.Array, sequence.Style == SequenceStyle.Flow);
                break;
            case MappingEnd or SequenceEnd:
                TakeEnd(parsed);
                break;
        }
    }

    private void TakeStart(NodeEvent start, NodeKind kind, bool isFlow)
    {
        // The end of the event is where the content begins, after anchor and tag. The event of a pair without braces, as in [a: b],
        // has no position at all.
        var isPair = _dom.Depth > 0 && start.End.Index == 0;
        var offset = isPair ? AfterComma() : Math.Max(Offset(start.Start), Offset(start.End));
        if (AwaitsName)
        {
            _dom.Errors.Add(ReadErrorKind.UnsupportedKey, offset, 1, "A list or mapping cannot be the name of a member; this member is left out.");
            _skipNodes = 2;
            Skip(start);
            return;
        }

        if (!BeginsNode(offset))
        {
            return;
        }

        if (!start.Tag.IsEmpty && !CoreSchema.IsCollectionTag(start.Tag.Value))
        {
            IgnoreTag(start);
        }

        var anchor = NameOf(start.Anchor);
        if (_dom.Open(kind, offset))
        {
            _frames[_dom.Depth - 1] = new YamlFrame(isFlow && !isPair, anchor);
            _lastEnd = isPair ? offset : offset + 1;
            if (anchor is not null)
            {
                _anchors[anchor] = Anchor.Unfinished;
            }
        }
    }

    private void TakeEnd(ParsingEvent end)
    {
        var frame = _frames[_dom.Depth - 1];
        if (frame.IsFlow)
        {
            _lastEnd = Math.Min(Offset(end.Start) + 1, _end);
        }

        if (_dom.HasName)
        {
            // YamlDotNet loses a node when a name is left out in a nested mapping.
            _dom.Scalar(NodeKind.Null, NodeFlags.None, _lastEnd, 0);
        }

        var node = _dom.OpenNode;
        var kind = _dom.InObject ? NodeKind.Object : NodeKind.Array;
        var size = _dom.Close(_lastEnd);
        if (frame.Anchor is not null)
        {
            _anchors[frame.Anchor] = new Anchor(node, size, kind, null);
        }
    }

    // False when a second document begins.
    private bool BeginsNode(int offset)
    {
        if (_dom.Depth > 0 || _dom.Count == 0)
        {
            return true;
        }

        var start = Math.Min(_documentStart, offset);
        var length = start + 3 <= _end && _chars[start] == '-' && _chars[start + 1] == '-' ? 3 : 1;
        _dom.Stop(ReadErrorKind.MultipleDocuments, start, length, "A second YAML document begins here; only the first one is read. Put it into a file of its own.");
        return false;
    }

    // A node that cannot be a name, and the value that belongs to it.
    private void Skip(ParsingEvent parsed)
    {
        _skipDepth += parsed.NestingIncrease;
        if (_skipDepth < 0)
        {
            // The value is missing and the mapping ends.
            _skipNodes = _skipDepth = 0;
            Take(parsed);
        }
        else if (_skipDepth > ReadLimits.Depth)
        {
            _dom.Stop(ReadErrorKind.TooDeep, Offset(parsed.Start), 1, $"Values are nested deeper than {ReadLimits.Depth} levels; the rest of the file is not read.");
        }
        else if (_skipDepth == 0)
        {
            _skipNodes--;
        }
    }

    // Some exceptions carry no position; then the scanner knows how far it came.
    private void Refuse(YamlException exception, Mark position)
    {
        var hasPosition = exception.End.Index > 0;
        var start = Offset(hasPosition ? exception.Start : position);
        var end = Math.Max(start, hasPosition ? Offset(exception.End) : start);
        if (YamlMessage.IsAtEnd(exception.Message))
        {
            start = end;
        }

        _dom.Stop(ReadErrorKind.Syntax, start, Math.Max(end - start, VisibleLength(start)), YamlMessage.Explain(exception.Message, _chars, start, _end));
    }

    private int AfterComma()
    {
        var offset = SkipBlanks(_lastEnd);
        return offset < _end && _chars[offset] == ',' ? SkipBlanks(offset + 1) : offset;
    }

    // One character where there is one on the line, so that an editor has something to underline.
    private int VisibleLength(int offset) => offset < _end && _chars[offset] is not ('\r' or '\n') ? 1 : 0;

    private static string? NameOf(AnchorName anchor) => anchor.IsEmpty ? null : anchor.Value;

    private int Offset(Mark mark) => (int)Math.Min(_start + (long)mark.Index, _end);
}
