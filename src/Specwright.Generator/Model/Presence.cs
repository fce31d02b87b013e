namespace Specwright.Generator.Model;

/// <summary>Whether a member may be absent, null, both or neither.</summary>
internal enum Presence
{
    /// <summary>Always there, never null: <c>required T</c>.</summary>
    Required,

    /// <summary>Always there, may be null: <c>required T?</c>, written as null.</summary>
    RequiredNullable,

    /// <summary>May be absent, never null: <c>T?</c>, where null means absent.</summary>
    Optional,

    /// <summary>May be absent or null, which differ: <c>Optional&lt;T?&gt;</c>.</summary>
    OptionalNullable,
}
