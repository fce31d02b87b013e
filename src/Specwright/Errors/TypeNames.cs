using System;
using System.Linq;

namespace Specwright;

/// <summary>Type names for messages.</summary>
internal static class TypeNames
{
    /// <summary>The name as it stands in source code, as in <c>List&lt;Server&gt;</c>.</summary>
    public static string Of(Type type)
    {
        var tick = type.Name.IndexOf('`');
        return tick < 0 ? type.Name : type.Name.Substring(0, tick) + "<" + string.Join(", ", type.GetGenericArguments().Select(Of)) + ">";
    }
}
