namespace System.Runtime.CompilerServices;

/// <summary>Lets netstandard2.0 compile records and <see langword="init"/> accessors.</summary>
internal static class IsExternalInit;
