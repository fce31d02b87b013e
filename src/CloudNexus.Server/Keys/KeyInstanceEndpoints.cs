using CloudNexus.Embedded.Data;
using CloudNexus.Embedded.Errors;
using CloudNexus.Embedded.Hosting;
using CloudNexus.Embedded.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CloudNexus.Embedded.Keys;

/// <summary>
/// <c>/instances</c>, the call of all the document's samples, and the operations that its scopes describe: <c>compute:read</c>, "List and describe VPS/VM
/// instances", and <c>compute:write</c>, "Create, update, and terminate instances".
/// </summary>
internal sealed class KeyInstanceEndpoints
{
    private static readonly RequiredScope s_read = new("compute:read");
    private static readonly RequiredScope s_write = new("compute:write");
    private readonly Store<KeyInstance> _instances = new(static instance => instance.Id);
    private readonly Ids _ids = new();

    public KeyInstanceEndpoints()
    {
        Add("prod-backend");
        Add("staging-ci");
        Add("local-dev");
    }

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/instances", List).WithMetadata(s_read);
        routes.MapPost("/instances", Create).WithMetadata(s_write, new WriteAccess());
        routes.MapGet("/instances/{id}", Get).WithMetadata(s_read);
        routes.MapPut("/instances/{id}", Update).WithMetadata(s_write, new WriteAccess());
        routes.MapDelete("/instances/{id}", Terminate).WithMetadata(s_write, new WriteAccess());
    }

    private IResult List() => JsonFormat.Ok(new DataList<KeyInstance>(_instances.All()));

    private IResult Create(HttpContext context) => JsonFormat.Created(Add(ReadName(context)));

    private IResult Get(string id) => JsonFormat.Ok(_instances.Find(id) ?? throw NotFound());

    private IResult Update(HttpContext context, string id)
    {
        var name = ReadName(context);
        return JsonFormat.Ok(_instances.Change(id, instance => instance with { Name = name }) ?? throw NotFound());
    }

    private IResult Terminate(string id) => _instances.Remove(id) is null ? throw NotFound() : Results.NoContent();

    private KeyInstance Add(string name)
    {
        var instance = new KeyInstance(_ids.Next("inst_", 8), name);
        _instances.Add(instance);
        return instance;
    }

    private static string ReadName(HttpContext context)
    {
        var body = BodyFields.Read(context);
        var name = body.RequiredText("name");
        body.ThrowIfInvalid();
        return name;
    }

    private static FailureException NotFound() => Failures.NotFound("The instance");
}
