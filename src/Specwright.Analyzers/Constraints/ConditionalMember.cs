using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Specwright.Analyzers.Constraints;

/// <summary>A member that is required under a condition: an <c>ApiRequiredWhen</c> attribute.</summary>
internal sealed class ConditionalMember
{
    private readonly ImmutableArray<string> _values;
    private readonly bool _isOtherwise;

    private ConditionalMember(IPropertySymbol property, string member, ImmutableArray<string> values, bool isOtherwise)
    {
        Property = property;
        Member = member;
        _values = values;
        _isOtherwise = isOtherwise;
    }

    /// <summary>The member that is required.</summary>
    public IPropertySymbol Property { get; }

    /// <summary>The member that it depends on.</summary>
    public string Member { get; }

    /// <summary>Whether it is enough that the other member is set.</summary>
    public bool AsksForPresence => _values.IsEmpty;

    /// <summary>The condition for people.</summary>
    public string Condition => AsksForPresence
        ? $"'{Member}' is set"
        : $"'{Member}' is {(_isOtherwise ? "not " : "")}{string.Join(" or ", _values.Select(static value => "'" + value + "'"))}";

    /// <summary>Whether it is required for a value of the other member.</summary>
    public bool IsRequiredFor(string value) => _values.Contains(value) != _isOtherwise;

    /// <summary>The conditions on the members of a type and its bases.</summary>
    public static ImmutableArray<ConditionalMember> Of(INamedTypeSymbol type, INamedTypeSymbol marker)
        => Members(type).SelectMany(property => Of(property, marker)).ToImmutableArray();

    private static IEnumerable<IPropertySymbol> Members(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var property in current.GetMembers().OfType<IPropertySymbol>())
            {
                yield return property;
            }
        }
    }

    private static IEnumerable<ConditionalMember> Of(IPropertySymbol property, INamedTypeSymbol marker)
    {
        foreach (var attribute in property.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, marker)
                && attribute.ConstructorArguments is { Length: 2 } arguments
                && arguments[0].Value is string member
                && arguments[1] is { Kind: TypedConstantKind.Array, IsNull: false } values)
            {
                var isOtherwise = attribute.NamedArguments.Any(static argument => argument.Key == "IsOtherwise" && argument.Value.Value is true);
                yield return new ConditionalMember(property, member, values.Values.Select(static value => value.Value is { } constant ? ConstantValue.Text(constant) : "").ToImmutableArray(), isOtherwise);
            }
        }
    }
}
