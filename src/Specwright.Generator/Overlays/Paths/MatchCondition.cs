using System.Text.RegularExpressions;

namespace Specwright.Generator.Overlays.Paths;

/// <summary>The functions <c>match</c> and <c>search</c> (RFC 9535, 2.4.6 and 2.4.7): whether a text, or a part of it, is what an expression (RFC 9485) says.</summary>
internal sealed record MatchCondition(IPathExpression Text, IPathExpression Pattern, bool IsWhole) : IPathCondition
{
    /// <inheritdoc/>
    public bool IsTrue(TreeNode current, PathContext context)
    {
        if (Text.Evaluate(current, context).Text is not { } text || Pattern.Evaluate(current, context).Text is not { } pattern || Compile(pattern, IsWhole) is not { } regex)
        {
            return false;
        }

        try
        {
            return regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            context.Budget.GiveUp();
            return false;
        }
    }

    /// <summary>The expression, or null when it is none.</summary>
    public static Regex? Compile(string pattern, bool isWhole)
    {
        try
        {
            return new Regex(isWhole ? @"\A(?:" + pattern + @")\z" : pattern, RegexOptions.CultureInvariant, OverlayLimits.Match);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
