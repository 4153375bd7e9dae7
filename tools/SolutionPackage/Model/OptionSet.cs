using System.Collections.Generic;

namespace OmniChannel.SolutionPackage.Model;

/// <summary>What kind of choice an option set is.</summary>
public enum OptionSetKind
{
    /// <summary>Options to choose from.</summary>
    Picklist,

    /// <summary>Yes and no.</summary>
    Bit,

    /// <summary>States of a table.</summary>
    State,

    /// <summary>Status reasons of a table.</summary>
    Status,
}

/// <summary>A choice: of one column, or shared by several.</summary>
public sealed record OptionSet
{
    /// <summary>Name of the choice.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of choice it is.</summary>
    public OptionSetKind Kind { get; init; }

    /// <summary>True when several columns may share it.</summary>
    public bool IsGlobal { get; init; }

    /// <summary>Name shown to people.</summary>
    public LocalizedText Labels { get; init; } = LocalizedText.None;

    /// <summary>What the choice is for.</summary>
    public LocalizedText Descriptions { get; init; } = LocalizedText.None;

    /// <summary>The options, states or status reasons in their order.</summary>
    public IReadOnlyList<Option> Options { get; init; } = [];
}

/// <summary>An option of a choice; also a state or a status reason.</summary>
/// <param name="Value">The number that is stored.</param>
/// <param name="Labels">Name shown to people.</param>
public sealed record Option(int Value, LocalizedText Labels)
{
    /// <summary>What the option means.</summary>
    public LocalizedText Descriptions { get; init; } = LocalizedText.None;

    /// <summary>For a status reason: the state it belongs to.</summary>
    public int? State { get; init; }

    /// <summary>For a state: the status reason a row gets when none is given.</summary>
    public int? DefaultStatus { get; init; }

    /// <summary>For a state: its name that no translation changes.</summary>
    public string? InvariantName { get; init; }

    /// <summary>Colour as #RRGGBB; null when none is written.</summary>
    public string? Color { get; init; }
}
