namespace Specwright.Corpus.Wire;

/// <summary>Ends a call that sends one request after the other.</summary>
internal sealed class EnoughRequestsException : Exception;
