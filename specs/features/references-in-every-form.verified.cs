#nullable enable

namespace ReferencesInEveryForm;

/// <summary>The <c>a/b</c> schema.</summary>
[ApiSchema("a/b")]
public sealed partial class AB
{
    /// <summary>The <c>y</c> member.</summary>
    public long? Y { get; set; }
}

/// <summary>The <c>Anchored</c> schema.</summary>
[ApiSchema("Anchored")]
public sealed partial class Anchored
{
    /// <summary>The <c>w</c> member.</summary>
    public long? W { get; set; }
}

/// <summary>The <c>/components/schemas/List/items</c> schema.</summary>
[ApiSchema("/components/schemas/List/items")]
public sealed partial class ListItem
{
    /// <summary>The <c>v</c> member.</summary>
    public long? V { get; set; }
}

/// <summary>The <c>Plain</c> schema.</summary>
[ApiSchema("Plain")]
public sealed partial class Plain
{
    /// <summary>The <c>inner</c> member.</summary>
    public PlainInner? Inner { get; set; }
}

/// <summary>The <c>/components/schemas/Plain/properties/inner</c> schema.</summary>
[ApiSchema("/components/schemas/Plain/properties/inner")]
public sealed partial class PlainInner
{
    /// <summary>The <c>x</c> member.</summary>
    public long? X { get; set; }
}

/// <summary>The <c>Root</c> schema.</summary>
[ApiSchema("Root")]
public sealed partial class Root
{
    /// <summary>The <c>pointer</c> member.</summary>
    public Plain? Pointer { get; set; }

    /// <summary>The <c>escaped</c> member.</summary>
    public AB? Escaped { get; set; }

    /// <summary>The <c>percent</c> member.</summary>
    public WithSpace? Percent { get; set; }

    /// <summary>The <c>anchor</c> member.</summary>
    public Anchored? Anchor { get; set; }

    /// <summary>The <c>inside</c> member.</summary>
    public PlainInner? Inside { get; set; }

    /// <summary>The <c>item</c> member.</summary>
    public ListItem? Item { get; set; }

    /// <summary>The <c>chain</c> member.</summary>
    public Plain? Chain { get; set; }
}

/// <summary>The <c>with space</c> schema.</summary>
[ApiSchema("with space")]
public sealed partial class WithSpace
{
    /// <summary>The <c>z</c> member.</summary>
    public long? Z { get; set; }
}
