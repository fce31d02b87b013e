namespace Specwright.Generator.Model;

/// <summary>Where a parameter stands in the request.</summary>
internal enum ParameterLocation
{
    /// <summary>In the path template.</summary>
    Path,

    /// <summary>In the query.</summary>
    Query,

    /// <summary>In a header.</summary>
    Header,

    /// <summary>In a cookie.</summary>
    Cookie,
}
