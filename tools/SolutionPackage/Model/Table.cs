using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace OmniChannel.SolutionPackage.Model;

/// <summary>Who owns the rows of a table.</summary>
public enum Ownership
{
    /// <summary>The package does not say: a table of another solution that is only extended.</summary>
    Unknown,

    /// <summary>A user or a team owns each row.</summary>
    User,

    /// <summary>The organization owns all rows.</summary>
    Organization,

    /// <summary>Nobody owns the rows.</summary>
    None,
}

/// <summary>A table, or what a solution adds to a table of another.</summary>
public sealed record Table
{
    /// <summary>Name as its author wrote it, such as omni_ScoringModel.</summary>
    public required string SchemaName { get; init; }

    /// <summary>Name in lower case, the one queries use.</summary>
    public required string LogicalName { get; init; }

    /// <summary>Name of the collection in the Web API; null where the package does not say.</summary>
    public string? EntitySetName { get; init; }

    /// <summary>Who owns the rows.</summary>
    public Ownership Ownership { get; init; }

    /// <summary>True for a table whose rows are activities.</summary>
    public bool IsActivity { get; init; }

    /// <summary>True when the package only extends the table or carries parts of it: it belongs to another solution.</summary>
    public bool IsExtension { get; init; }

    /// <summary>Name of one row, shown to people.</summary>
    public LocalizedText Labels { get; init; } = LocalizedText.None;

    /// <summary>Name of many rows, shown to people.</summary>
    public LocalizedText PluralLabels { get; init; } = LocalizedText.None;

    /// <summary>What the table is for.</summary>
    public LocalizedText Descriptions { get; init; } = LocalizedText.None;

    /// <summary>Columns the package carries, those of the system included.</summary>
    public IReadOnlyList<Column> Columns { get; init; } = [];

    /// <summary>Alternate keys.</summary>
    public IReadOnlyList<AlternateKey> Keys { get; init; } = [];

    /// <summary>Forms of all types.</summary>
    public IReadOnlyList<Form> Forms { get; init; } = [];

    /// <summary>Views of all types.</summary>
    public IReadOnlyList<View> Views { get; init; } = [];

    /// <summary>Charts.</summary>
    public IReadOnlyList<Chart> Charts { get; init; } = [];

    /// <summary>Buttons and their commands as RibbonDiffXml; null when the package carries none.</summary>
    public XElement? Ribbon { get; init; }

    /// <summary>Flags and texts of the table as written (element name → text), such as IsAuditEnabled → 1.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>The column that holds the row's id, or null when the package does not carry it.</summary>
    public Column? PrimaryKey => Columns.FirstOrDefault(c => c.Type == ColumnType.PrimaryKey);

    /// <summary>The column that names a row, or null when the package does not carry it.</summary>
    public Column? PrimaryName => Columns.FirstOrDefault(c => c.IsPrimaryName);

    /// <summary>The column with a logical name, or null.</summary>
    /// <param name="logicalName">Logical name, such as omni_code.</param>
    /// <returns>The column or null.</returns>
    public Column? FindColumn(string logicalName) =>
        Columns.FirstOrDefault(c => string.Equals(c.LogicalName, logicalName, StringComparison.OrdinalIgnoreCase));
}

/// <summary>Columns that together are unique.</summary>
/// <param name="SchemaName">Name as its author wrote it.</param>
/// <param name="LogicalName">Name in lower case.</param>
/// <param name="Columns">Logical names of the columns.</param>
/// <param name="Labels">Name shown to people.</param>
public sealed record AlternateKey(string SchemaName, string LogicalName, IReadOnlyList<string> Columns, LocalizedText Labels);

/// <summary>A form.</summary>
/// <param name="Id">Id of the form.</param>
/// <param name="Type">main, quick, quickCreate, card or another type of the format.</param>
/// <param name="Labels">Name shown to people.</param>
/// <param name="Descriptions">What the form is for.</param>
/// <param name="Xml">The whole systemform element.</param>
public sealed record Form(Guid Id, string Type, LocalizedText Labels, LocalizedText Descriptions, XElement Xml);

/// <summary>A view.</summary>
/// <param name="Id">Id of the view.</param>
/// <param name="QueryType">0 public, 1 advanced find, 2 associated, 4 quick find, 64 lookup, 8192 main application view.</param>
/// <param name="IsDefault">True for the view shown first among those of its type.</param>
/// <param name="Labels">Name shown to people.</param>
/// <param name="Fetch">The fetch element, or null when the view has none.</param>
/// <param name="Layout">The grid element, or null when the view has none.</param>
/// <param name="Xml">The whole savedquery element.</param>
public sealed record View(Guid Id, int QueryType, bool IsDefault, LocalizedText Labels, XElement? Fetch, XElement? Layout, XElement Xml)
{
    /// <summary>What the view shows.</summary>
    public LocalizedText Descriptions { get; init; } = LocalizedText.None;
}

/// <summary>A chart.</summary>
/// <param name="Id">Id of the chart.</param>
/// <param name="Labels">Name shown to people.</param>
/// <param name="Xml">The whole visualization element.</param>
public sealed record Chart(Guid Id, LocalizedText Labels, XElement Xml)
{
    /// <summary>What the chart shows.</summary>
    public LocalizedText Descriptions { get; init; } = LocalizedText.None;
}
