namespace Specwright.Corpus.Wire;

/// <summary>A method could not be given arguments; the message is the reason.</summary>
internal sealed class NotCallableException(string reason, Exception? inner = null) : Exception(reason, inner);
