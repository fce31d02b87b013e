namespace CloudNexus.Embedded;

/// <summary>The keys of one API that the server created at its start. They are random: each server has its own.</summary>
public sealed class ApiKeySet
{
    internal ApiKeySet(string live, string test, string readOnly, string expired)
    {
        Live = live;
        Test = test;
        ReadOnly = readOnly;
        Expired = expired;
    }

    /// <summary>A key of the document's live (production) form that may do everything the document shows.</summary>
    public string Live { get; }

    /// <summary>A key of the document's test form, with the same rights; where the document has none, another live key.</summary>
    public string Test { get; }

    /// <summary>A live key that may read but not change anything: writes answer 403.</summary>
    public string ReadOnly { get; }

    /// <summary>A live key that has expired: every request answers 401.</summary>
    public string Expired { get; }
}
