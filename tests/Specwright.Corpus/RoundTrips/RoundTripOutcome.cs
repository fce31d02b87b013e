namespace Specwright.Corpus.RoundTrips;

/// <summary>What became of an example.</summary>
internal enum RoundTripOutcome
{
    /// <summary>It came back as it was.</summary>
    Equal,

    /// <summary>It came back with a value spelt otherwise: a UUID in the other case, a point in time with fewer digits.</summary>
    Respelt,

    /// <summary>It is valid and came back otherwise.</summary>
    Different,

    /// <summary>It is valid and could not be read or written.</summary>
    Refused,

    /// <summary>It contradicts its own schema.</summary>
    Invalid,

    /// <summary>No generated type reads it.</summary>
    Untyped,
}
