using System;

namespace CloudNexus.Quickstart;

/// <summary>A step was not what the documents say.</summary>
internal sealed class StoryException : Exception
{
    public StoryException()
    {
    }

    public StoryException(string message)
        : base(message)
    {
    }

    public StoryException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
