namespace Specwright;

/// <summary>How a field of an <c>application/x-www-form-urlencoded</c> body is written when not as usual (OpenAPI 3.1, "Encoding Object").</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Style">Form, spaceDelimited, pipeDelimited, tabDelimited or deepObject.</param>
/// <param name="Explode">Whether each item or member becomes a field.</param>
/// <param name="IsJson">Whether its whole value is JSON text.</param>
public readonly record struct FormField(string Name, ParameterStyle Style = ParameterStyle.Form, bool Explode = true, bool IsJson = false);
