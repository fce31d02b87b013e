using System.Collections.Generic;
using Microsoft.AspNetCore.Http;

namespace CloudNexus.Embedded.Errors;

/// <summary>Every way in which the server refuses a request, with its status and machine-readable code.</summary>
internal static class Failures
{
    public static FailureException MalformedJson() =>
        new(StatusCodes.Status400BadRequest, "MALFORMED_JSON", "The request body is not a well-formed JSON object.");

    public static FailureException NotJson() =>
        new(StatusCodes.Status400BadRequest, "INVALID_CONTENT_TYPE", "The request body must be sent as application/json.");

    public static FailureException InvalidParameters(IReadOnlyDictionary<string, string> problems) =>
        new(StatusCodes.Status400BadRequest, "INVALID_PARAMETERS", "One or more parameters are missing or invalid.", problems);

    public static FailureException MissingHeader(string header) => new(StatusCodes.Status400BadRequest, "MISSING_HEADER", $"The header {header} is required.");

    public static FailureException MissingCredential() =>
        new(StatusCodes.Status401Unauthorized, "MISSING_CREDENTIALS", "The Authorization header with a Bearer credential is missing.");

    public static FailureException InvalidCredential() =>
        new(StatusCodes.Status401Unauthorized, "INVALID_CREDENTIALS", "The API key or access token is not valid.");

    public static FailureException ExpiredCredential() =>
        new(StatusCodes.Status401Unauthorized, "EXPIRED_CREDENTIALS", "The API key or access token has expired.");

    public static FailureException InvalidRefreshToken() =>
        new(StatusCodes.Status401Unauthorized, "INVALID_REFRESH_TOKEN", "The refresh token is not valid for this client.");

    public static FailureException InsufficientCredits(string balance, string required) => new(
        StatusCodes.Status402PaymentRequired,
        "INSUFFICIENT_CREDITS",
        "Account balance is below minimum threshold.",
        new Dictionary<string, string> { ["current_balance"] = balance, ["required"] = required });

    public static FailureException WrongAccount() => new(StatusCodes.Status403Forbidden, "ACCOUNT_MISMATCH", "The credential does not belong to this account.");

    public static FailureException ReadOnlyCredential() =>
        new(StatusCodes.Status403Forbidden, "INSUFFICIENT_PERMISSIONS", "The credential may read but not change resources.");

    public static FailureException AddressNotAllowed() => new(StatusCodes.Status403Forbidden, "IP_NOT_ALLOWED", "The key is not allowed from this address.");

    public static FailureException InsufficientScope(IEnumerable<string> required, IEnumerable<string> granted) => new(
        StatusCodes.Status403Forbidden,
        "INSUFFICIENT_SCOPE",
        "The key lacks a scope that this operation requires.",
        new Dictionary<string, IEnumerable<string>> { ["required"] = required, ["granted"] = granted });

    public static FailureException NotFound(string what) => new(StatusCodes.Status404NotFound, "NOT_FOUND", $"{what} does not exist.");

    public static FailureException MethodNotAllowed() =>
        new(StatusCodes.Status405MethodNotAllowed, "METHOD_NOT_ALLOWED", "The resource does not support this method.");

    public static FailureException RateLimited() =>
        new(StatusCodes.Status429TooManyRequests, "RATE_LIMITED", "Too many requests. Wait and retry with exponential backoff.");

    public static FailureException Internal() =>
        new(StatusCodes.Status500InternalServerError, "INTERNAL_ERROR", "Internal failure. Contact support if persistent.");

    /// <summary>Tells the author of a test why a fault could not be applied.</summary>
    public static FailureException FaultFailed(string why) => new(StatusCodes.Status500InternalServerError, "FAULT_FAILED", why);
}
