using Specwright.Generator.Diagnostics;
using Specwright.Generator.Mapping.Schemas;
using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping.Operations;

/// <summary>Maps request bodies: the preferred one first, then others that differ in type.</summary>
internal sealed class BodyMapper(SchemaMapper schemas)
{
    private static readonly TypeRef s_anything = TypeRef.Map(TypeRef.Element, itemNullable: false);

    private readonly FieldMapper _fields = new(schemas);

    /// <summary>The bodies of an operation; none when it has no body.</summary>
    public List<BodyDraft> Map(Operation operation, string owner)
    {
        var drafts = new List<BodyDraft>();
        if (operation.RequestBody is not { Content.Count: > 0 } body)
        {
            CheckContent(operation);
            return drafts;
        }

        if (body.FormFields.Count > 0)
        {
            drafts.Add(OfFields(operation, body, owner));
            return drafts;
        }

        var ordered = MediaTypes(body).OrderBy(mediaType => Rank(mediaType, body)).ToList();
        if (!SaysNothing(body, ordered[0]))
        {
            drafts.Add(Draft(body, ordered[0], owner, "Request"));
            AddOthers(drafts, body, ordered, owner);
        }

        return drafts;
    }

    // Beside real ones, what is no media type is a slip of the pen, such as examples that stand one level too high.
    private IReadOnlyList<MediaType> MediaTypes(RequestBody body)
    {
        var (real, others) = (body.Content.Where(static mediaType => mediaType.IsNamed).ToList(), body.Content.Where(static mediaType => !mediaType.IsNamed).ToList());
        others.ForEach(other => schemas.Problems.ReportMember(SpecRule.InvalidValue, Place(other, body), $"'{other.Name}' is not a media type, as 'application/json' is"));
        return real.Count > 0 ? real : body.Content;
    }

    private void CheckContent(Operation operation)
    {
        if (schemas.Document.References.Follow(operation["requestBody"]) is { IsObject: true, Count: > 0 } declared && declared["content"].IsMissing)
        {
            schemas.Problems.ReportMember(SpecRule.InvalidValue, operation["requestBody"], "'requestBody' has no 'content', so the method takes no body");
        }
    }

    /// <summary>A body whose type is built by now.</summary>
    public BodyModel Finish(BodyDraft draft) => _fields.Finish(draft);

    private void AddOthers(List<BodyDraft> drafts, RequestBody body, List<MediaType> ordered, string owner)
    {
        var equal = new List<string>();
        foreach (var other in ordered.Skip(1))
        {
            // The same value in another notation says nothing that the first cannot.
            var same = drafts.Find(draft => IsSameSchema(draft.MediaType, other));
            if (same is null)
            {
                AddOther(drafts, body, other, owner, equal);
            }
            else if (same == drafts[0] && IsSameNotation(same.MediaType, other))
            {
                equal.Add(other.Name);
            }
        }

        if (equal.Count > 0)
        {
            drafts[0] = drafts[0] with { Model = WithAlternatives(drafts[0].Model, equal) };
        }
    }

    private void AddOther(List<BodyDraft> drafts, RequestBody body, MediaType other, string owner, List<string> equal)
    {
        var draft = Draft(body, other, owner, KindOf(other) == MediaKind.Json ? Identifiers.Pascal(other.Essence.Substring(other.Essence.IndexOf('/') + 1)) + "Request" : KindOf(other) + "Request");
        draft = draft with { Model = draft.Model with { Required = true, Nullable = false } };
        var rival = drafts.Find(known => TypeKey(known.Model) == TypeKey(draft.Model));
        if (rival is null)
        {
            drafts.Add(draft);
        }
        else if (rival == drafts[0] && rival.Model.Kind == draft.Model.Kind)
        {
            equal.Add(other.Name);
        }
        else if (rival.Model.Kind != draft.Model.Kind)
        {
            schemas.Problems.Report(SpecRule.NotSupported, Place(other, body), $"The body is sent as '{rival.MediaType.Name}'; sending it as '{other.Name}' takes a parameter of the same type, so there is no method for it");
        }
    }

    private BodyDraft Draft(RequestBody body, MediaType mediaType, string owner, string member)
    {
        var place = new TypePlace(owner, member);
        Examples.CheckMedia(mediaType, place, schemas);
        return KindOf(mediaType) switch
        {
            MediaKind.Json => Json(body, mediaType, place),
            MediaKind.Form => Form(body, mediaType, place),
            MediaKind.Multipart => Multipart(body, mediaType, place),
            MediaKind.Text => Text(body, mediaType),
            MediaKind.Sequence => Sequence(body, mediaType),
            _ => Draft(BodyKind.Stream, mediaType, TypeRef.Stream, false, body),
        };
    }

    private BodyDraft Json(RequestBody body, MediaType mediaType, TypePlace place)
    {
        var mapped = schemas.Map(mediaType.Schema, place);
        return Draft(BodyKind.Json, mediaType, mapped.Type, mapped.Nullable && !mapped.Type.IsElement, body);
    }

    private BodyDraft Form(RequestBody body, MediaType mediaType, TypePlace place)
    {
        var mapped = schemas.Map(mediaType.Schema, place);
        return Draft(BodyKind.Form, mediaType, mapped.Type, mapped.Nullable && !mapped.Type.IsElement, body);
    }

    private BodyDraft Multipart(RequestBody body, MediaType mediaType, TypePlace place)
    {
        foreach (var encoding in mediaType.PositionalEncodings)
        {
            schemas.Problems.ReportMember(SpecRule.NotSupported, encoding, $"'{encoding.Name}' is not applied: the caller says what each part of '{mediaType.Name}' is");
        }

        if (mediaType.Schema.Exists && schemas.Map(mediaType.Schema, place).Type is { Kind: TypeKind.Model or TypeKind.Map } type && !type.Equals(s_anything))
        {
            return Draft(BodyKind.Parts, mediaType, type, false, body);
        }

        var isForm = mediaType.Essence == "multipart/form-data";
        var how = isForm ? "takes parts" : "takes content";
        schemas.Problems.Report(SpecRule.NotSupported, Place(mediaType, body), $"The schema of '{mediaType.Name}' names no parts, so the method {how} that the caller builds");
        return Draft(isForm ? BodyKind.Multipart : BodyKind.Content, mediaType, TypeRef.Stream, false, body);
    }

    private BodyDraft Text(RequestBody body, MediaType mediaType)
    {
        if (MediaKinds.IsStructuredText(mediaType, schemas.Document.References))
        {
            schemas.Problems.Report(SpecRule.NotSupported, Place(mediaType, body), $"'{mediaType.Name}' is not written from the schema; the body is its text");
        }

        return Draft(BodyKind.Text, mediaType, TypeRef.String, false, body);
    }

    private BodyDraft Sequence(RequestBody body, MediaType mediaType)
    {
        schemas.Problems.Report(SpecRule.NotSupported, Place(mediaType, body), $"The items of '{mediaType.Name}' are not written one by one; the body is a stream of them");
        return Draft(BodyKind.Stream, mediaType, TypeRef.Stream, false, body);
    }

    // The form of Swagger 2.0.
    private BodyDraft OfFields(Operation operation, RequestBody body, string owner)
    {
        var name = schemas.Types.NameFor(owner + "#form", operation.Node, owner + "Request", owner + "FormRequest");
        var members = Members.Of(body.FormFields.Select(static field => (field.Name, field.Node, field.IsRequired)), schemas.Problems);
        var type = schemas.MapFields(name, operation.Node.Pointer + "/parameters", $"The form of {operation.OperationId ?? owner}.", members);
        var hasFiles = body.FormFields.Any(field => schemas.Files.Contains(field.Node));
        var mediaType = body.Content.FirstOrDefault(content => content.IsMultipart == hasFiles) ?? body.Content[0];
        var kind = mediaType.IsMultipart ? BodyKind.Parts : BodyKind.Form;
        return new BodyDraft(
            new BodyModel(kind, "body", new SpecText(mediaType.Name), type, false, body.IsRequired, Docs.None),
            mediaType,
            field => body.FormFields.FirstOrDefault(candidate => candidate.Name == field) is { } parameter ? FieldEncoding.Of(parameter) : FieldEncoding.None);
    }

    private BodyDraft Draft(BodyKind kind, MediaType mediaType, TypeRef type, bool nullable, RequestBody body) => new(
        new BodyModel(kind, "body", new SpecText(SentAs(mediaType, kind)), type, nullable, body.IsRequired, schemas.Docs.Of(null, body.Node["description"].StringOrNull)),
        mediaType,
        field => FieldEncoding.Of(mediaType, field));

    private static BodyModel WithAlternatives(BodyModel model, List<string> others)
    {
        var names = string.Join(", ", others);
        var note = $"Sent as {model.MediaType.Raw}; a Content-Type header in the options says {names} instead.";
        var summary = model.Docs.Summary.IsBlank ? new SpecText(note) : new SpecText(model.Docs.Summary.Raw.TrimEnd() + "\n" + note);
        return model with { Docs = model.Docs with { Summary = summary } };
    }

    private MediaKind KindOf(MediaType mediaType)
    {
        var kind = MediaKinds.Of(mediaType, schemas.Document.References);
        var isAnything = kind == MediaKind.Json && mediaType.Essence.IndexOf('*') >= 0 && !mediaType.Essence.EndsWith("json", StringComparison.Ordinal) && new Schema(schemas.Document.References.Follow(mediaType.Schema)).SaysNothing;
        return isAnything ? MediaKind.Bytes : kind;
    }

    // JSON says most; but files are sent as they are only in parts.
    private int Rank(MediaType mediaType, RequestBody body) => KindOf(mediaType) switch
    {
        MediaKind.Json when body.Content.Any(other => other.IsMultipart && IsSameSchema(mediaType, other) && schemas.Files.HasFiles(other.Schema)) => 2,
        MediaKind.Json => 0,
        MediaKind.Multipart when schemas.Files.HasFiles(mediaType.Schema) => 1,
        MediaKind.Form => 2,
        MediaKind.Multipart => 3,
        _ => 4,
    };

    // Some descriptions give every operation a form, be it without fields.
    private bool SaysNothing(RequestBody body, MediaType mediaType)
    {
        var schema = new Schema(schemas.Document.References.Follow(mediaType.Schema));
        return !body.IsRequired && body.Content.Count == 1 && mediaType.IsForm && schema.Properties.IsObject && schema.Properties.Count == 0
            && !schema.AdditionalProperties.IsObject && schema.AllOf.Count == 0 && schema.Cases.Count == 0;
    }

    private bool IsSameSchema(MediaType left, MediaType right)
    {
        var (first, second) = (schemas.Document.References.Follow(left.Schema), schemas.Document.References.Follow(right.Schema));
        return first.Exists && second.Exists && !new Schema(first).SaysNothing && (first.Equals(second) || first.ToJson() == second.ToJson());
    }

    // JSON is YAML too.
    private bool IsSameNotation(MediaType sent, MediaType other) =>
        sent.Essence != other.Essence && (KindOf(sent) == KindOf(other) || (KindOf(sent) == MediaKind.Json && MediaKinds.IsYaml(other)));

    // What C# tells overloads apart by.
    private static string TypeKey(BodyModel body) => body.Kind switch
    {
        BodyKind.Multipart => "parts",
        BodyKind.Content => "content",
        BodyKind.Stream => "stream",
        BodyKind.Text => TypeRef.String.ToString(),
        _ => body.Type.ToString(),
    };

    // A range is no media type to send.
    private static string SentAs(MediaType mediaType, BodyKind kind) => mediaType.Essence.IndexOf('*') < 0 ? mediaType.Name
        : kind == BodyKind.Text ? "text/plain"
        : kind == BodyKind.Stream ? "application/octet-stream"
        : "application/json";

    private static Node Place(MediaType mediaType, RequestBody body) => mediaType.Node.Exists ? mediaType.Node : body.Node;
}
