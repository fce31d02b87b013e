using System;
using System.Collections.Generic;
using System.Linq;

namespace Specwright;

/// <summary>Path parameters in the styles simple, label and matrix, and lists in those of Swagger 2.0. Texts come in raw and go out percent-encoded.</summary>
internal static class PathStyle
{
    public static string Value(string name, string value, ParameterStyle style) => Prefix(name, style) + PercentEncoding.Encode(value);

    public static string Segments(string name, string[] segments, ParameterStyle style) => Prefix(name, style) + string.Join("/", segments.Select(PercentEncoding.Encode));

    public static string List(string name, List<string> values, ParameterStyle style, bool explode)
    {
        var encoded = values.Select(PercentEncoding.Encode);
        return style switch
        {
            ParameterStyle.Label => "." + string.Join(explode ? "." : ",", encoded),
            ParameterStyle.Matrix when explode => string.Concat(encoded.Select(value => Prefix(name, style) + value)),
            ParameterStyle.SpaceDelimited or ParameterStyle.PipeDelimited or ParameterStyle.TabDelimited => string.Join(QueryStyle.Delimiter(style), encoded),
            _ => Prefix(name, style) + string.Join(",", encoded),
        };
    }

    public static string Object(string name, List<KeyValuePair<string, string>> members, ParameterStyle style, bool explode)
    {
        var pairs = members.Select(member => PercentEncoding.Encode(member.Key) + (explode ? "=" : ",") + PercentEncoding.Encode(member.Value));
        return style switch
        {
            ParameterStyle.Label => "." + string.Join(explode ? "." : ",", pairs),
            ParameterStyle.Matrix when explode => string.Concat(pairs.Select(static pair => ";" + pair)),
            _ => Prefix(name, style) + string.Join(",", pairs),
        };
    }

    private static string Prefix(string name, ParameterStyle style) => style switch
    {
        ParameterStyle.Simple => "",
        ParameterStyle.Label => ".",
        ParameterStyle.Matrix => ";" + PercentEncoding.Encode(name) + "=",
        _ => throw new ArgumentOutOfRangeException(nameof(style), style, "A path parameter is simple, label or matrix."),
    };
}
