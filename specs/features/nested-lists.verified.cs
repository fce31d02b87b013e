#nullable enable

namespace NestedLists;

/// <summary>The <c>Matrix</c> schema.</summary>
[ApiSchema("Matrix")]
public sealed partial class Matrix
{
    /// <summary>The <c>rows</c> member.</summary>
    public IList<IList<double>>? Rows { get; set; }

    /// <summary>The <c>cells</c> member.</summary>
    public IList<IList<MatrixCellsItem>>? Cells { get; set; }

    /// <summary>The <c>gaps</c> member.</summary>
    public IList<string?>? Gaps { get; set; }

    /// <summary>The <c>unique</c> member.</summary>
    public IList<string>? Unique { get; set; }
}

/// <summary>The <c>/components/schemas/Matrix/properties/cells/items/items</c> schema.</summary>
[ApiSchema("/components/schemas/Matrix/properties/cells/items/items")]
public sealed partial class MatrixCellsItem
{
    /// <summary>The <c>x</c> member.</summary>
    public long? X { get; set; }
}
