namespace Specwright;

/// <summary>What a timeout limits.</summary>
public enum TimeoutScope
{
    /// <summary>One attempt, from sending to the last byte of the response; of a streamed response, each read.</summary>
    Attempt,

    /// <summary>The whole call with all its attempts.</summary>
    Total,
}
