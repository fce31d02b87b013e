using Specwright.Generator.Model;

namespace Specwright.Generator.Emission;

/// <summary>Prints the private fields that describe operations to the runtime.</summary>
internal static class DescriptorEmitter
{
    private static readonly SpecText s_json = new("application/json");

    /// <summary>Prints a table of error responses.</summary>
    public static void WriteErrors(SourceWriter writer, TypeNames names, string field, EquatableArray<ErrorModel> errors) => writer.Initializer(
        $"private static readonly {names.ApiErrorReader}[] {field} =",
        [.. errors.Select(error => Error(names, error))]);

    /// <summary>Prints an array of security requirements that several operations share.</summary>
    public static void WriteSecurity(SourceWriter writer, TypeNames names, string field, EquatableArray<SecurityRequirementModel> requirements) => writer.List(
        $"private static readonly {names.SecurityRequirement}[] {field} = {{ ",
        [.. requirements.Select(requirement => Requirement(names, requirement))],
        " };");

    /// <summary>Prints the descriptor of an operation.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="names">The names inside the client.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="field">The descriptor's field.</param>
    /// <param name="errors">The field of its table of errors; null when it has none.</param>
    /// <param name="security">The field of the requirements that it shares with others; null when it has its own or none.</param>
    public static void Write(SourceWriter writer, TypeNames names, OperationModel operation, string field, string? errors, string? security)
    {
        var route = $"{operation.OperationId.ToLiteral()}, {operation.HttpMethod.ToLiteral()}, {operation.PathTemplate.ToLiteral()}";
        writer.Initializer($"private static readonly {names.ApiOperation} {field} = new({route})", [.. Settings(names, operation, errors, security)]);
    }

    /// <summary>An array of security requirements.</summary>
    public static string Requirements(TypeNames names, EquatableArray<SecurityRequirementModel> requirements) => requirements.IsEmpty
        ? $"{names.Array}.Empty<{names.SecurityRequirement}>()"
        : $"new[] {{ {string.Join(", ", requirements.Select(requirement => Requirement(names, requirement)))} }}";

    private static IEnumerable<string> Settings(TypeNames names, OperationModel operation, string? errors, string? shared)
    {
        if (operation.Response.MediaType is { } accept && accept != s_json)
        {
            yield return $"Accept = {accept.ToLiteral()}";
        }

        if (errors is not null)
        {
            yield return $"Errors = {errors}";
        }

        if (operation.Security is { } security)
        {
            yield return $"Security = {shared ?? Requirements(names, security)}";
        }

        if (!operation.Scopes.IsEmpty)
        {
            // Of several alternatives the first: a message or a token request names one.
            var texts = operation.Scopes[0].Members.Select(member => $"{names.GeneratedInExpression(operation.ScopeEnum!)}.{member}.ToText()");
            yield return $"RequiredScopes = new[] {{ {string.Join(", ", texts)} }}";
        }

        if (operation.Server is { } server)
        {
            yield return $"ServerUrl = {server.ToLiteral()}";
        }
    }

    private static string Error(TypeNames names, ErrorModel error)
    {
        var status = new SpecText(error.Status).ToLiteral();
        if (error.Type is not { } type)
        {
            return $"{names.ApiErrorReader}.Hint({status}, {error.Hint.ToLiteral()})";
        }

        var hint = error.Hint.IsBlank ? "" : ", " + error.Hint.ToLiteral();
        var argument = JsonReads.Argument(names, type, nullable: false);
        return $"{names.ApiErrorReader}.Create{argument}({status}, {JsonReads.Func(names, type, nullable: false)}{hint})";
    }

    private static string Requirement(TypeNames names, SecurityRequirementModel requirement)
    {
        if (requirement.Schemes.IsEmpty)
        {
            return $"{names.SecurityRequirement}.None";
        }

        var first = $"new {names.SecurityRequirement}({Arguments(requirement.Schemes[0])})";
        return first + string.Concat(requirement.Schemes.Skip(1).Select(static scheme => $".And({Arguments(scheme)})"));
    }

    private static string Arguments(SchemeRequirementModel requirement) =>
        string.Join(", ", requirement.Scopes.Select(static scope => scope.ToLiteral()).Prepend(requirement.Scheme.ToLiteral()));
}
