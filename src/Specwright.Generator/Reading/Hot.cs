using System.Runtime.CompilerServices;

namespace Specwright.Generator.Reading;

/// <summary>Marks the few loops that touch every character or value.</summary>
internal static class Hot
{
    /// <summary>
    /// AggressiveOptimization, which netstandard2.0 has no name for: a cold compiler reads each spec once, long before tiered
    /// compilation would get to these loops.
    /// </summary>
    public const MethodImplOptions Path = (MethodImplOptions)512;
}
