#if !NET8_0_OR_GREATER
using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Specwright;

/// <summary>Members of the framework that .NET Standard 2.0 lacks, so that the sources read alike on both targets.</summary>
internal static class FrameworkMembers
{
    extension(ArgumentNullException)
    {
        /// <summary>Refuses null.</summary>
        public static void ThrowIfNull([NotNull] object? argument, [CallerArgumentExpression(nameof(argument))] string? paramName = null)
        {
            if (argument is null)
            {
                throw new ArgumentNullException(paramName);
            }
        }
    }

    extension(ArgumentException)
    {
        /// <summary>Refuses null and the empty string.</summary>
        public static void ThrowIfNullOrEmpty([NotNull] string? argument, [CallerArgumentExpression(nameof(argument))] string? paramName = null)
        {
            ArgumentNullException.ThrowIfNull(argument, paramName);
            if (argument.Length == 0)
            {
                throw new ArgumentException("The value cannot be an empty string.", paramName);
            }
        }
    }

    extension(ObjectDisposedException)
    {
        /// <summary>Refuses to work for a disposed object.</summary>
        public static void ThrowIf(bool condition, object instance)
        {
            if (condition)
            {
                throw new ObjectDisposedException(instance.GetType().FullName);
            }
        }
    }

    extension(string text)
    {
        /// <summary>Whether the text starts with a character.</summary>
        public bool StartsWith(char value) => text.Length > 0 && text[0] == value;

        /// <summary>Whether the text ends with a character.</summary>
        public bool EndsWith(char value) => text.Length > 0 && text[text.Length - 1] == value;

        /// <summary>Whether the text contains a character.</summary>
        public bool Contains(char value) => text.IndexOf(value) >= 0;

        /// <summary>Whether the text contains another.</summary>
        public bool Contains(string value, StringComparison comparison) => text.IndexOf(value, comparison) >= 0;

        /// <summary>Replaces ordinally.</summary>
        public string Replace(string oldValue, string newValue, StringComparison comparison) =>
            comparison == StringComparison.Ordinal ? text.Replace(oldValue, newValue) : throw new NotSupportedException();
    }
}
#endif
