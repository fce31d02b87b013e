namespace Specwright.Generator.Pipeline;

/// <summary>The names of the pipeline's steps, for tests and readers.</summary>
internal static class TrackingNames
{
    /// <summary>A file and its options.</summary>
    public const string SpecFile = nameof(SpecFile);

    /// <summary>A spec and the files it reaches.</summary>
    public const string SpecSet = nameof(SpecSet);

    /// <summary>A spec, read and mapped.</summary>
    public const string Sdk = nameof(Sdk);

    /// <summary>The problems of a spec.</summary>
    public const string Problems = nameof(Problems);

    /// <summary>What the consumer's compilation has.</summary>
    public const string Environment = nameof(Environment);

    /// <summary>Object models, in slots.</summary>
    public const string Objects = nameof(Objects);

    /// <summary>Enums, in slots.</summary>
    public const string Enums = nameof(Enums);

    /// <summary>Unions, in slots.</summary>
    public const string Unions = nameof(Unions);

    /// <summary>Tuples, in slots.</summary>
    public const string Tuples = nameof(Tuples);

    /// <summary>Resource clients, in slots.</summary>
    public const string Clients = nameof(Clients);

    /// <summary>Parameters classes, in slots.</summary>
    public const string Parameters = nameof(Parameters);

    /// <summary>Results of operations, in slots.</summary>
    public const string Results = nameof(Results);

    /// <summary>Scope enums.</summary>
    public const string Scopes = nameof(Scopes);

    /// <summary>Client roots.</summary>
    public const string Root = nameof(Root);
}
