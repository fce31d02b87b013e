using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace Specwright.Generator.Reading;

/// <summary>A handle to one value of a file. Cheap to copy; <see langword="default"/> is the missing node, of which every question may be asked.</summary>
internal readonly struct Node : IEquatable<Node>
{
    private readonly SpecDom? _dom;
    private readonly int _index;

    public Node(SpecDom dom, int index)
    {
        _dom = dom;
        _index = index;
    }

    /// <summary>The file it stands in.</summary>
    /// <exception cref="InvalidOperationException">The node is missing.</exception>
    public SpecDom Dom => _dom ?? throw new InvalidOperationException("A missing node stands in no file.");

    /// <summary>What it is.</summary>
    public NodeKind Kind => _dom is null ? NodeKind.Missing : _dom.Data(_index).Kind;

    /// <summary>Whether nothing stands there.</summary>
    public bool IsMissing => _dom is null;

    /// <summary>Whether something stands there, be it <c>null</c>.</summary>
    public bool Exists => _dom is not null;

    /// <summary>Whether it is <c>null</c>.</summary>
    public bool IsNull => Kind == NodeKind.Null;

    /// <summary>Whether it has named members.</summary>
    public bool IsObject => Kind == NodeKind.Object;

    /// <summary>Whether it is a list.</summary>
    public bool IsArray => Kind == NodeKind.Array;

    /// <summary>Whether it is text.</summary>
    public bool IsString => Kind == NodeKind.String;

    /// <summary>Whether it is a number of any size.</summary>
    public bool IsNumber => Kind == NodeKind.Number;

    /// <summary>Whether it is <c>true</c> or <c>false</c>.</summary>
    public bool IsBoolean => Kind == NodeKind.Boolean;

    /// <summary>Whether it exists and is no container.</summary>
    public bool IsScalar => Kind is > NodeKind.Missing and < NodeKind.Array;

    /// <summary>How many members or items it has; 0 for all else.</summary>
    public int Count => Kind >= NodeKind.Array ? _dom!.Container(_index).Count : 0;

    /// <summary>The members of an object; none for all else.</summary>
    public NodeMembers Members => new(IsObject ? _dom : null, _index);

    /// <summary>The items of an array; none for all else.</summary>
    public NodeItems Items => new(IsArray ? _dom : null, _index);

    /// <summary>The text of a string, the literal as written of a number, boolean or null; <see langword="null"/> for all else.</summary>
    public string? Text => IsScalar ? _dom!.TextOf(_index) : null;

    /// <summary>The text of a string; <see langword="null"/> for all else.</summary>
    public string? StringOrNull => IsString ? _dom!.TextOf(_index) : null;

    /// <summary>The value of a boolean; <see langword="null"/> for all else.</summary>
    public bool? Boolean => IsBoolean ? Text![0] is 't' or 'T' : null;

    /// <summary>True or false, also where a text says so (<c>deprecated: "true"</c>); null for anything else.</summary>
    public bool? Flag => Boolean ?? (TextEquals("true") ? true : TextEquals("false") ? false : null);

    /// <summary>The value of a number without fraction (1, 1.0 and 1e3 alike) that a long holds; <see langword="null"/> for all else.</summary>
    public long? Int64 => IsNumber ? NumberText.ToInt64(Text!) : null;

    /// <summary>The value of a number that a decimal holds; <see langword="null"/> for all else.</summary>
    public decimal? Decimal => IsNumber ? NumberText.ToDecimal(Text!) : null;

    /// <summary>The value of a number that a double holds; <see langword="null"/> for all else.</summary>
    public double? Double => IsNumber ? NumberText.ToDouble(Text!) : null;

    /// <summary>Where the value stands, quotes and brackets included.</summary>
    public TextSpan Span => _dom is null ? default : new TextSpan(_dom.Data(_index).Start, _dom.LengthOf(_index));

    /// <summary>Where the name of the member stands that holds it, quotes included; <see cref="Span"/> for items and the root.</summary>
    public TextSpan NameSpan => _dom is null || _dom.Data(_index).Name < 0
        ? Span
        : new TextSpan(_dom.Data(_index).NameStart, _dom.Data(_index).NameLength);

    /// <summary>The name of the member that holds it; <see langword="null"/> for items and the root.</summary>
    public string? Name => _dom is null || _dom.Data(_index).Name < 0 ? null : _dom.NameOf(_index);

    /// <summary>The container it stands in; missing for the root. For what YAML aliases repeat, the container of the anchor.</summary>
    public Node Parent => _dom is null || _dom.Data(_index).Parent < 0 ? default : new Node(_dom, _dom.Data(_index).Parent);

    /// <summary>The way from the root to here (RFC 6901), not percent-encoded.</summary>
    public string Pointer => JsonPointer.Of(this);

    /// <summary>The number of the node in its file.</summary>
    internal int Index => _index;

    /// <summary>The member with a name; missing when there is none or this is no object.</summary>
    public Node this[string name] => IsObject ? _dom!.Member(_index, name, 0, name.Length) : default;

    public static bool operator ==(Node left, Node right) => left.Equals(right);

    public static bool operator !=(Node left, Node right) => !left.Equals(right);

    /// <summary>Whether <see cref="Text"/> is the one given, without making a string.</summary>
    public bool TextEquals(string text) => IsScalar && _dom!.TextEquals(_index, text);

    /// <summary>The node that a pointer (RFC 6901, percent-decoded by the caller) leads to from here; missing when there is none.</summary>
    public Node Resolve(string pointer) => JsonPointer.Resolve(this, pointer);

    /// <summary>The value as JSON without white space: members in their order, numbers as written where JSON has them so.</summary>
    public string ToJson() => JsonPrinter.Print(this);

    /// <inheritdoc/>
    public bool Equals(Node other) => ReferenceEquals(_dom, other._dom) && _index == other._index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Node other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _dom is null ? 0 : unchecked((RuntimeHelpers.GetHashCode(_dom) * 397) ^ _index);

    /// <summary>For the debugger: kind and place.</summary>
    public override string ToString() => _dom is null
        ? "Missing"
        : string.Format(CultureInfo.InvariantCulture, "{0} {1}", Kind, Pointer);

    /// <summary>The member whose name is a part of a text.</summary>
    internal Node Member(string text, int start, int length) => IsObject ? _dom!.Member(_index, text, start, length) : default;
}
