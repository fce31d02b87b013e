using Microsoft.CodeAnalysis.Text;

namespace Specwright.Analyzers.Tests.Testing;

/// <summary>One expected diagnostic; without an id it is the test's own rule.</summary>
internal sealed record MarkedSpan(string? Id, TextSpan Span);
