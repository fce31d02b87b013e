using CloudNexus.Embedded.Errors;
using CloudNexus.Embedded.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CloudNexus.Embedded.Compute;

/// <summary><c>/jobs/{job_id}</c>: "Use the returned job_id with the Jobs API to track deployment progress."</summary>
internal sealed class JobEndpoints(JobStore jobs)
{
    public void Map(IEndpointRouteBuilder routes) => routes.MapGet("/jobs/{job_id}", Get);

    private IResult Get(HttpContext context) => JsonFormat.Ok(jobs.Poll((string)context.GetRouteValue("job_id")!) ?? throw Failures.NotFound("The job"));
}
