namespace Specwright.Generator.Model;

/// <summary>When a member is required that is not always.</summary>
/// <param name="Member">The C# name of the member that it depends on.</param>
/// <param name="Values">The values of that member; none when it is enough that it is set.</param>
/// <param name="IsOtherwise">Whether all other values are meant.</param>
internal sealed record ConditionModel(string Member, EquatableArray<ConditionValue> Values, bool IsOtherwise = false);
