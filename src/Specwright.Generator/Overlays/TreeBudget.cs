namespace Specwright.Generator.Overlays;

/// <summary>Counts what overlays cost, so that none is too much.</summary>
internal sealed class TreeBudget
{
    private int _values;
    private int _steps;

    /// <summary>Whether it was too much; what was computed since is not complete.</summary>
    public bool IsExceeded { get; private set; }

    /// <summary>Counts a value of the tree.</summary>
    public void AddValue() => IsExceeded |= ++_values > OverlayLimits.Values;

    /// <summary>Counts a step of a path; false when there have been too many.</summary>
    public bool TakeStep()
    {
        IsExceeded |= ++_steps > OverlayLimits.Steps;
        return !IsExceeded;
    }

    /// <summary>Gives up, because a single step takes too long.</summary>
    public void GiveUp() => IsExceeded = true;
}
