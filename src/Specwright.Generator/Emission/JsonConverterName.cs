namespace Specwright.Generator.Emission;

/// <summary>The converter that lets JsonSerializer use a generated type.</summary>
/// <param name="Generic">The runtime's generic converter, for types that implement <c>IJsonReadable</c>.</param>
/// <param name="Base">The runtime's base of a nested converter, for frameworks without static members of interfaces.</param>
internal readonly record struct JsonConverterName(Func<TypeNames, string> Generic, Func<TypeNames, string> Base)
{
    /// <summary>Of models and unions.</summary>
    public static JsonConverterName Model { get; } = new(static names => names.JsonModelConverter, static names => names.JsonModelConverterBase);

    /// <summary>Of string enums.</summary>
    public static JsonConverterName OpenEnum { get; } = new(static names => names.OpenEnumConverter, static names => names.OpenEnumConverterBase);

    /// <summary>Of integer enums.</summary>
    public static JsonConverterName OpenNumber { get; } = new(static names => names.OpenNumberConverter, static names => names.OpenNumberConverterBase);
}
