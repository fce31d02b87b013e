using System;
using System.Collections.Generic;
using System.Linq;

namespace Specwright;

/// <summary>Query parameters in the styles form, spaceDelimited, pipeDelimited and deepObject. Texts come in raw.</summary>
internal static class QueryStyle
{
    public static void List(QueryString query, string name, List<string> values, ParameterStyle style, bool explode, bool allowReserved)
    {
        var encoded = values.Select(value => PercentEncoding.EncodeQuery(value, allowReserved)).ToList();
        if (encoded.Count == 0)
        {
            return;
        }

        if (!explode && style != ParameterStyle.DeepObject)
        {
            query.Add(name, string.Join(Delimiter(style), encoded));
            return;
        }

        // OpenAPI leaves lists in this style open; what names members in brackets names items so too.
        var repeated = style == ParameterStyle.DeepObject ? name + "[]" : name;
        foreach (var value in encoded)
        {
            query.Add(repeated, value);
        }
    }

    public static void Object(QueryString query, string name, List<KeyValuePair<string, string>> members, ParameterStyle style, bool explode, bool allowReserved)
    {
        if (members.Count == 0)
        {
            return;
        }

        if (explode || style == ParameterStyle.DeepObject)
        {
            foreach (var member in members)
            {
                query.Add(member.Key, PercentEncoding.EncodeQuery(member.Value, allowReserved));
            }

            return;
        }

        var delimiter = Delimiter(style);
        var pairs = members.Select(member => PercentEncoding.Encode(member.Key) + delimiter + PercentEncoding.EncodeQuery(member.Value, allowReserved));
        query.Add(name, string.Join(delimiter, pairs));
    }

    public static string Delimiter(ParameterStyle style) => style switch
    {
        ParameterStyle.Form => ",",
        ParameterStyle.SpaceDelimited => "%20",
        ParameterStyle.PipeDelimited => "%7C",
        ParameterStyle.TabDelimited => "%09",
        _ => throw new ArgumentOutOfRangeException(nameof(style), style, "A query parameter is form, spaceDelimited, pipeDelimited, tabDelimited or deepObject."),
    };
}
