using System;
using System.Collections.Generic;

namespace Specwright;

/// <summary>What a generated client knows about its API as a whole.</summary>
public sealed class ApiDescription
{
    /// <summary>Describes an API.</summary>
    /// <param name="title">The API's title.</param>
    /// <param name="version">The version of its description.</param>
    /// <exception cref="ArgumentException"><paramref name="title"/> is null or empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="version"/> is null.</exception>
    public ApiDescription(string title, string version)
    {
        ArgumentException.ThrowIfNullOrEmpty(title);
        ArgumentNullException.ThrowIfNull(version);
        Title = title;
        Version = version;
    }

    /// <summary>The API's title.</summary>
    public string Title { get; }

    /// <summary>The version of the API's description.</summary>
    public string Version { get; }

    /// <summary>The URL used unless options name another; null or relative when the description has no absolute one.</summary>
    public string? DefaultServer { get; init; }

    /// <summary>The security schemes.</summary>
    public IReadOnlyList<SecurityScheme> SecuritySchemes { get; init; } = [];

    /// <summary>
    /// The alternatives of authentication for operations that say nothing; null when the description says nothing either, and then any of
    /// <see cref="SecuritySchemes"/> will do.
    /// </summary>
    public IReadOnlyList<SecurityRequirement>? Security { get; init; }

    /// <summary>The product name in the <c>User-Agent</c> header; null to derive it from <see cref="Title"/>.</summary>
    public string? UserAgentProduct { get; init; }
}
