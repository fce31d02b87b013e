using System;

namespace Specwright.Validation;

/// <summary>Ends the work on a spec that the validator will not be given; the message says why, for a person.</summary>
internal sealed class SpecUnreadableException(string message) : Exception(message);
