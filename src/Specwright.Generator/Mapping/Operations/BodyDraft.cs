using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;

namespace Specwright.Generator.Mapping.Operations;

/// <summary>A body whose type may not be built yet.</summary>
/// <param name="Model">What is known of it.</param>
/// <param name="MediaType">The media type it is sent as.</param>
/// <param name="Encodings">How its fields are written, by name.</param>
internal sealed record BodyDraft(BodyModel Model, MediaType MediaType, Func<string, FieldEncoding> Encodings);
