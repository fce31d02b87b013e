namespace Specwright.Corpus.Running;

/// <summary>What is being done with a spec.</summary>
internal enum RunStage
{
    /// <summary>The generator runs.</summary>
    Generating,

    /// <summary>The compiler runs.</summary>
    Compiling,

    /// <summary>The spec's operations are compared with the methods.</summary>
    Counting,

    /// <summary>Generated code reads and writes the spec's examples.</summary>
    RoundTrips,

    /// <summary>Microsoft.OpenApi reads the spec.</summary>
    SecondOpinion,

    /// <summary>Generated methods are called.</summary>
    Wire,
}
