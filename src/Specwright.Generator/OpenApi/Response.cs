using Specwright.Generator.Reading;

namespace Specwright.Generator.OpenApi;

/// <summary>A Response Object (OpenAPI 3.1, 4.8.17) under its status.</summary>
internal sealed class Response(Operation operation, string status, Node node)
{
    /// <summary>The status code, range or <c>default</c>, as the document writes it.</summary>
    public string Status => status;

    /// <summary>The Response Object.</summary>
    public Node Node => node;

    /// <summary>Whether it is a success: 2xx or 2XX.</summary>
    public bool IsSuccess => status.Length == 3 && status[0] == '2' && IsStatus;

    /// <summary>Whether it is an error or the default.</summary>
    public bool IsError => IsDefault || (IsStatus && status[0] is '4' or '5');

    /// <summary>Whether it stands for every status that is not named.</summary>
    public bool IsDefault => status == "default";

    /// <summary>Whether the status is well-formed.</summary>
    public bool IsStatus => status.Length == 3 && status[0] is >= '1' and <= '5'
        && ((char.IsDigit(status[1]) && char.IsDigit(status[2])) || status.Substring(1) is "XX" or "xx");

    /// <summary>The media types it may have, in the document's order; empty for a response without content.</summary>
    public IReadOnlyList<MediaType> Content
    {
        get
        {
            // What was carried over from the other version counts where the own one says nothing.
            if (operation.Document.IsV20 ? node["schema"].IsMissing : node["content"].Exists || node["schema"].IsMissing)
            {
                return RequestBody.MediaTypes(operation.Document, node["content"]);
            }

            var produces = operation["produces"].Exists ? operation["produces"] : operation.Document.Root["produces"];
            return produces.Items.Select(static name => name.StringOrNull).OfType<string>().DefaultIfEmpty("application/json")
                    .Select(name => new MediaType(name, default, node["schema"])).ToList();
        }
    }
}
