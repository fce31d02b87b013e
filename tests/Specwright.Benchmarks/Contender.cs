namespace Specwright.Benchmarks;

/// <summary>One way to do the same work.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Run">Does the work once; the result keeps the compiler from leaving it out.</param>
public sealed record Contender(string Name, Func<object> Run);
