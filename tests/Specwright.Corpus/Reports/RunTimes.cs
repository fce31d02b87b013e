namespace Specwright.Corpus.Reports;

/// <summary>How long the steps of a spec took, in milliseconds.</summary>
/// <param name="Read">Text to DOM.</param>
/// <param name="Map">DOM to the model of an SDK.</param>
/// <param name="Emit">The rest of the generator's run: the model to C#, and the driver's own work.</param>
/// <param name="Compile">C# to an assembly with documentation.</param>
internal sealed record RunTimes(double Read, double Map, double Emit, double Compile);
