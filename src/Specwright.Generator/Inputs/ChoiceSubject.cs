namespace Specwright.Generator.Inputs;

/// <summary>What of an operation a pattern is compared with.</summary>
internal enum ChoiceSubject
{
    /// <summary>Any of its tags.</summary>
    Tag,

    /// <summary>Its path, with or without the method before it; a webhook's name.</summary>
    Path,

    /// <summary>Its operationId.</summary>
    Operation,
}
