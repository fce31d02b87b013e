namespace Specwright.Generator.OpenApi;

/// <summary>Questions about schemas that take several keywords to answer.</summary>
internal static class SchemaExtensions
{
    /// <summary>Whether a type is the only one that a schema allows besides null.</summary>
    public static bool AllowsOnly(this Schema schema, string type)
    {
        var types = schema.Types;
        return types.Count == 1 && types[0] == type;
    }

    /// <summary>Whether a schema with <c>allOf</c> says anything about the value besides it.</summary>
    public static bool HasMeaningBesidesAllOf(this Schema schema) =>
        schema.Properties.Count > 0 || schema.Cases.Count > 0 || schema.Enum.Count > 0 || schema.Const.Exists || schema.Items.Exists
        || schema.AdditionalProperties.IsObject || schema.Required.Any();
}
