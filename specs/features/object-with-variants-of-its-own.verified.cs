#nullable enable

namespace ObjectWithVariantsOfItsOwn;

/// <summary>The <c>Job</c> schema.</summary>
[ApiSchema("Job")]
public sealed partial class Job
{
    /// <summary>The <c>id</c> member.</summary>
    public required string Id { get; set; }

    /// <summary>The <c>result</c> member.</summary>
    public string? Result { get; set; }

    /// <summary>The <c>error</c> member.</summary>
    public string? Error { get; set; }
}
