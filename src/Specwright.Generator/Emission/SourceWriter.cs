using System.Text;

namespace Specwright.Generator.Emission;

/// <summary>Writes lines of C# at the right indentation, with <c>\n</c> line ends on every machine.</summary>
internal sealed class SourceWriter
{
    /// <summary>The longest line that lists and documentation are written on.</summary>
    public const int MaxLineLength = 130;

    private const int IndentSize = 4;

    private readonly StringBuilder _text = new();
    private int _indentation;
    private bool _atStart = true;
    private bool _afterBlock;

    /// <summary>How many characters still fit on a line.</summary>
    public int Room => MaxLineLength - (_indentation * IndentSize);

    /// <summary>Writes a line, or each line of a text of several.</summary>
    public void Line(string text)
    {
        var start = 0;
        for (int end; (end = text.IndexOf('\n', start)) >= 0; start = end + 1)
        {
            SingleLine(text, start, end);
        }

        SingleLine(text, start, text.Length);
    }

    /// <summary>Writes a blank line between two things; none at the start of a block.</summary>
    public void Gap()
    {
        if (!_atStart)
        {
            _text.Append('\n');
            _atStart = true;
        }
    }

    /// <summary>Writes a preprocessor directive, which stands at the margin.</summary>
    public void Directive(string text)
    {
        _text.Append(text).Append('\n');
        _atStart = false;
    }

    /// <summary>Writes a header and opens a block in braces, which ends when the result is disposed.</summary>
    public Scope Block(string header)
    {
        Line(header);
        return Block();
    }

    /// <summary>Opens a block in braces below a header that is written already.</summary>
    public Scope Block()
    {
        Line("{");
        return Indent("}");
    }

    /// <summary>Opens the arms of a switch expression whose header is written already.</summary>
    public Scope Arms(string closing = "};")
    {
        Line("{");
        return Indent(closing);
    }

    /// <summary>Indents until the result is disposed.</summary>
    public Scope Indent() => Indent(null);

    /// <summary>Writes <c>head(items)tail</c> on a line when it fits, else with one item per line.</summary>
    public void List(string head, IReadOnlyList<string> items, string tail)
    {
        var line = head + string.Join(", ", items) + tail;
        if (items.Count == 0 || line.Length <= Room)
        {
            Line(line);
            return;
        }

        Line(head);
        using (Indent())
        {
            for (var i = 0; i < items.Count; i++)
            {
                Line(items[i] + (i == items.Count - 1 ? tail : ","));
            }
        }
    }

    /// <summary>Writes <c>head(items)tail</c> on a line when it fits, else with as many items per line as fit.</summary>
    public void Fill(string head, IReadOnlyList<string> items, string tail)
    {
        var line = head + string.Join(", ", items) + tail;
        if (line.Length <= Room)
        {
            Line(line);
            return;
        }

        Line(head);
        using (Indent())
        {
            foreach (var filled in Filled(items, tail))
            {
                Line(filled);
            }
        }
    }

    /// <summary>
    /// Writes <c>head { settings };</c> on a line when it fits, else as a block with a blank line around it; <c>head;</c> without settings.
    /// </summary>
    public void Initializer(string head, IReadOnlyList<string> settings)
    {
        var line = settings.Count == 0 ? head + ";" : $"{head} {{ {string.Join(", ", settings)} }};";
        var isBlock = settings.Count > 0 && line.Length > Room;
        if (isBlock || _afterBlock)
        {
            Gap();
        }

        if (isBlock)
        {
            Line(head);
            Arms(settings, "};");
            _afterBlock = true;
        }
        else
        {
            Line(line);
        }
    }

    /// <summary>Writes items as a block, one per line.</summary>
    public void Arms(IReadOnlyList<string> items, string closing)
    {
        Line("{");
        using (Indent(closing))
        {
            foreach (var item in items)
            {
                Line(item + ",");
            }
        }
    }

    /// <summary>The text so far.</summary>
    /// <exception cref="InvalidOperationException">A block is still open.</exception>
    public override string ToString() =>
        _indentation == 0 ? _text.ToString() : throw new InvalidOperationException($"{_indentation} blocks are still open.");

    private Scope Indent(string? closing)
    {
        _indentation++;
        _atStart = true;
        return new Scope(this, closing);
    }

    private void Outdent(string? closing)
    {
        _indentation--;
        if (closing is not null)
        {
            Line(closing);
        }
    }

    private IEnumerable<string> Filled(IReadOnlyList<string> items, string tail)
    {
        var line = new StringBuilder();
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i] + (i == items.Count - 1 ? tail : ",");
            if (line.Length > 0 && line.Length + 1 + item.Length > Room)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(item);
        }

        yield return line.ToString();
    }

    private void SingleLine(string text, int start, int end)
    {
        while (end > start && text[end - 1] is ' ' or '\r')
        {
            end--;
        }

        if (end > start)
        {
            _text.Append(' ', _indentation * IndentSize).Append(text, start, end - start);
        }

        _text.Append('\n');
        _atStart = end == start;
        _afterBlock = false;
    }

    /// <summary>An indented part of the text; disposing it ends it.</summary>
    public readonly struct Scope(SourceWriter writer, string? closing) : IDisposable
    {
        /// <inheritdoc/>
        public void Dispose() => writer.Outdent(closing);
    }
}
