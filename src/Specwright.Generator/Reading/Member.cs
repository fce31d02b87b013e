using Microsoft.CodeAnalysis.Text;

namespace Specwright.Generator.Reading;

/// <summary>One member of an object.</summary>
internal readonly struct Member
{
    private readonly SpecDom _dom;
    private readonly int _index;

    public Member(SpecDom dom, int index)
    {
        _dom = dom;
        _index = index;
    }

    /// <summary>Its name, decoded. Equal names are the same string.</summary>
    public string Name => _dom.NameOf(_index);

    /// <summary>Where the name stands, quotes included.</summary>
    public TextSpan NameSpan => new(_dom.Data(_index).NameStart, _dom.Data(_index).NameLength);

    /// <summary>Its value.</summary>
    public Node Value => _dom.Handle(_index);
}
