using Specwright.Generator.Diagnostics;
using Specwright.Generator.Mapping.Schemas;
using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping.Operations;

/// <summary>Maps responses.</summary>
internal sealed class ResponseMapper(SchemaMapper schemas)
{
    private readonly ResultMapper _results = new(schemas.Header, schemas.Types);
    private readonly ItemStreamMapper _items = new(schemas);

    private References References => schemas.Document.References;

    /// <summary>What a successful call returns.</summary>
    public ResponseModel Map(Operation operation, string owner)
    {
        var responses = Successes(operation);
        var withContent = responses.Where(HasContent).ToList();

        // RFC 9110, 9.3.2: a response to HEAD has no content, whatever is described.
        if (withContent.Count == 0 || operation.Method == "HEAD")
        {
            ReportMissingContent(operation, responses);
            return new ResponseModel(ResponseKind.None, TypeRef.Element, false, null, Docs.None);
        }

        var mapped = withContent.Select((response, i) => (response.Status, Response: Map(response, i == 0 ? owner : owner + response.Status, operation))).ToList();
        var (_, first) = mapped[0];
        if (mapped.TrueForAll(other => other.Response.Kind == first.Kind && other.Response.Type == first.Type))
        {
            return first with { Nullable = mapped.Exists(static other => other.Response.Nullable) || withContent.Count < responses.Count };
        }

        mapped = mapped.ConvertAll(static entry => (entry.Status, entry.Response.Kind == ResponseKind.Items ? entry.Response with { Kind = ResponseKind.Stream, Type = TypeRef.Stream } : entry.Response));
        var all = responses.Select(response => mapped.Find(entry => entry.Status == response.Status) is { Response: not null } entry ? entry : (response.Status, Empty(response))).ToList();
        var type = _results.Map(operation, owner, all);
        return new ResponseModel(ResponseKind.Result, type, false, AcceptOf(mapped.Select(static entry => entry.Response)), first.Docs);
    }

    // RFC 9110, 15.3.5 and 15.3.6: a client reads nothing after the head of these, whatever is described.
    private bool HasContent(Response response)
    {
        if (response.Status is not ("204" or "205"))
        {
            return response.Content.Count > 0;
        }

        if (response.Content.FirstOrDefault(mediaType => mediaType.Schema.Exists && !new Schema(References.Follow(mediaType.Schema)).SaysNothing) is { } described)
        {
            schemas.Problems.ReportMember(SpecRule.SchemaSimplified, PlaceOf(response, described), $"A response of status {response.Status} has no content, so what is described is not read; 200 may have some");
        }

        return false;
    }

    /// <summary>The items that the success may hold besides what <see cref="Map(Operation, string)"/> says; null for none.</summary>
    public ResponseModel? Items(Operation operation, ResponseModel response, string owner)
    {
        if (response.Kind is ResponseKind.None or ResponseKind.Items || Successes(operation).FirstOrDefault(success => SequenceOf(success) is not null) is not { } success)
        {
            return null;
        }

        return _items.Map(SequenceOf(success)!, owner, PlaceOf(success, SequenceOf(success)!), schemas.Docs.Of(null, success.Node["description"].StringOrNull));
    }

    /// <summary>What else the success may hold than what <see cref="Map(Operation, string)"/> says; blank for nothing.</summary>
    public string OtherContent(Operation operation, ResponseModel response)
    {
        if (response.Kind is not (ResponseKind.Json or ResponseKind.Items) || Successes(operation).FirstOrDefault(static success => success.Content.Count > 0) is not { } success)
        {
            return "";
        }

        // The same value in another notation says nothing that JSON cannot.
        var main = References.Follow(Preferred(success).Schema);
        var others = success.Content.Where(other => IsSequence(other) ? !IsRead(other, success)
            : other.IsJson ? other.Essence.IndexOf('*') < 0 && other.Schema.Exists && !IsSame(References.Follow(other.Schema), main)
            : !References.Follow(other.Schema).Equals(main));
        return string.Join(", ", others.Select(static other => other.Name));
    }

    private static bool IsSame(Node left, Node right) => left.Equals(right) || left.ToJson() == right.ToJson();

    /// <summary>The documentation of an operation with the names of its response's headers, which no member holds.</summary>
    public Docs WithHeaders(Docs docs, Operation operation)
    {
        var names = new List<string>();
        foreach (var success in Successes(operation))
        {
            foreach (var header in References.Follow(success.Node["headers"]).Members)
            {
                names.Add(header.Name);
            }
        }

        return names.Count == 0
            ? docs
            : docs with { Remarks = [.. docs.Remarks, new SpecText($"The response has headers, which RequestOptions.Capture gives: {string.Join(", ", names.Distinct(StringComparer.OrdinalIgnoreCase))}.")] };
    }

    /// <summary>The responses that are errors, by status: the order in which a document lists them says nothing, and bundlers change it.</summary>
    public EquatableArray<ErrorModel> MapErrors(Operation operation, string owner)
    {
        var errors = new List<ErrorModel>();
        var hasSuccess = operation.Responses.Any(static response => response.IsSuccess);
        foreach (var response in operation.Responses.Where(response => response.IsError && (hasSuccess || !response.IsDefault)))
        {
            errors.Add(new ErrorModel(
                response.IsDefault ? "default" : response.Status.ToUpperInvariant(),
                ErrorType(response, owner),
                schemas.Docs.Text(response.Node["description"].StringOrNull)));
        }

        return errors.OrderBy(static error => error.Status, StringComparer.Ordinal).ToEquatableArray();
    }

    // The exception holds an object; a number or an enum would be one in a box, which nobody expects.
    private TypeRef? ErrorType(Response response, string owner)
    {
        var mediaType = MostTelling(response.Content.Where(static mediaType => mediaType.IsJson));
        if (mediaType is null || mediaType.Schema.IsMissing)
        {
            return null;
        }

        var type = schemas.Map(mediaType.Schema, new TypePlace(owner, response.IsDefault ? "Error" : "Error" + response.Status.ToUpperInvariant())).Type;
        if (!type.IsValueType)
        {
            return type;
        }

        if (!new Schema(References.Follow(mediaType.Schema)).SaysNothing)
        {
            schemas.Problems.ReportMember(SpecRule.SchemaSimplified, mediaType.Schema, $"The error of status {response.Status} is a single value, so the exception has its JSON and no typed body");
        }

        return null;
    }

    // Without a success of its own, the default response is what comes back (usual in 2.0).
    private List<Response> Successes(Operation operation)
    {
        var all = operation.Responses.ToList();
        foreach (var response in all.Where(static response => !response.IsStatus && !response.IsDefault))
        {
            schemas.Problems.ReportMember(SpecRule.InvalidValue, response.Node.Exists ? response.Node : operation.Node["responses"], $"'{response.Status}' is not a response status");
        }

        var successes = all.Where(static response => response.IsSuccess).OrderBy(static response => response.Status, StringComparer.Ordinal).ToList();
        return successes.Count > 0 ? successes : all.Where(static response => response.IsDefault).ToList();
    }

    private void ReportMissingContent(Operation operation, List<Response> responses)
    {
        if (operation.Method == "GET" && responses.FirstOrDefault(static response => response.Status is "200" or "2XX") is { Node.Exists: true } response)
        {
            schemas.Problems.ReportMember(SpecRule.ResponseWithoutSchema, response.Node, $"{operation.Method} {operation.PathItem.Path} {response.Status}", "the method returns nothing");
        }
    }

    private ResponseModel Map(Response response, string owner, Operation operation)
    {
        var mediaType = Preferred(response);
        var kind = MediaKinds.Of(mediaType, References);
        var docs = schemas.Docs.Of(null, response.Node["description"].StringOrNull);
        ReportRaw(response, kind, mediaType);
        if (kind == MediaKind.Sequence)
        {
            return _items.Map(mediaType, owner, PlaceOf(response, mediaType), docs);
        }

        if ((kind != MediaKind.Json && !MediaKinds.IsNumber(mediaType, References)) || IsTextOfAnyKind(mediaType))
        {
            var isText = kind is MediaKind.Text or MediaKind.Json or MediaKind.Form;
            return new ResponseModel(isText ? ResponseKind.Text : ResponseKind.Stream, TypeRef.Stream, false, new SpecText(mediaType.Name), docs);
        }

        if (mediaType.Schema.IsMissing)
        {
            schemas.Problems.ReportMember(SpecRule.ResponseWithoutSchema, mediaType.Node.Exists ? mediaType.Node : response.Node, $"{operation.Method} {operation.PathItem.Path} {response.Status}", "its value is a JsonElement");
        }

        var place = new TypePlace(owner, "Response");
        Examples.CheckMedia(mediaType, place, schemas);
        var mapped = schemas.Map(mediaType.Schema, place);
        return new ResponseModel(ResponseKind.Json, mapped.Type, mapped.Nullable && !mapped.Type.IsElement, Accept(mediaType), docs);
    }

    private void ReportRaw(Response response, MediaKind kind, MediaType mediaType)
    {
        var place = PlaceOf(response, mediaType);
        foreach (var unknown in response.Content.Where(static other => !other.IsNamed))
        {
            schemas.Problems.ReportMember(SpecRule.InvalidValue, PlaceOf(response, unknown), $"'{unknown.Name}' is not a media type, as 'application/json' is");
        }

        var raw = response.Content.Where(other => MediaKinds.Of(other, References) == MediaKind.Multipart || (IsSequence(other) && !IsRead(other, response))).ToList();
        if (raw.Count > 0)
        {
            var names = string.Join(", ", raw.Select(static other => other.Name));
            schemas.Problems.Report(SpecRule.NotSupported, raw[0].Node.Exists ? raw[0].Node : place, $"The items of '{names}' are not read one by one; a method gives the stream of them");
        }

        if (kind == MediaKind.Form || (kind == MediaKind.Text && MediaKinds.IsStructuredText(mediaType, References)))
        {
            schemas.Problems.Report(SpecRule.NotSupported, place, $"'{mediaType.Name}' is not read by its schema; the method returns its text");
        }
    }

    // The content whose items a method reads.
    private MediaType? SequenceOf(Response response) => response.Content.FirstOrDefault(IsSequence);

    // The items of one sequence are those of another in a different notation.
    private bool IsRead(MediaType sequence, Response response) =>
        SequenceOf(response) is { } read && (read == sequence || References.Follow(_items.ItemOf(read)).Equals(References.Follow(_items.ItemOf(sequence))));

    private bool IsSequence(MediaType mediaType) => MediaKinds.Of(mediaType, References) == MediaKind.Sequence;

    private static Node PlaceOf(Response response, MediaType mediaType) => mediaType.Node.Exists ? mediaType.Node : response.Node;

    private MediaType Preferred(Response response) =>
        MostTelling(response.Content.Where(candidate => MediaKinds.Of(candidate, References) == MediaKind.Json)) ?? response.Content[0];

    // Of several, one with a schema, and one that is named before one that stands for all.
    private static MediaType? MostTelling(IEnumerable<MediaType> candidates) =>
        candidates.OrderBy(static candidate => candidate.Schema.IsMissing).ThenBy(static candidate => candidate.Essence.IndexOf('*') >= 0).FirstOrDefault();

    // What frameworks say of a method that returns a string: it comes as it is, or as JSON where they are asked for that.
    private bool IsTextOfAnyKind(MediaType mediaType) =>
        mediaType.Essence == "*/*" && new Schema(References.Follow(mediaType.Schema)) is { Format: null, HasStructure: false, Enum.Count: 0 } schema && schema.Types.Count == 1 && schema.Types[0] == "string";

    private ResponseModel Empty(Response response) =>
        new(ResponseKind.None, TypeRef.Element, false, null, schemas.Docs.Of(null, response.Node["description"].StringOrNull));

    private static SpecText? AcceptOf(IEnumerable<ResponseModel> responses)
    {
        var accepted = responses.Select(static response => response.MediaType?.Raw).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return accepted.Count == 0 ? null : new SpecText(string.Join(", ", accepted));
    }

    private static SpecText? Accept(MediaType mediaType) => new SpecText(mediaType.IsJson && mediaType.Essence.IndexOf('*') >= 0 ? "application/json" : mediaType.Name);
}
