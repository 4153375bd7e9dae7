using System;
using System.Collections.Generic;

namespace OmniChannel.SolutionPackage.Model;

/// <summary>A message that a solution adds.</summary>
public sealed record CustomApi
{
    /// <summary>Name of the message.</summary>
    public required string UniqueName { get; init; }

    /// <summary>Name in lists.</summary>
    public string Name { get; init; } = "";

    /// <summary>Name shown to people.</summary>
    public LocalizedText Labels { get; init; } = LocalizedText.None;

    /// <summary>What it does.</summary>
    public LocalizedText Descriptions { get; init; } = LocalizedText.None;

    /// <summary>0 global, 1 one row, 2 rows of a table.</summary>
    public int BindingType { get; init; }

    /// <summary>Logical name of the table it is bound to; null when global.</summary>
    public string? BoundTable { get; init; }

    /// <summary>True when it only reads (GET in the Web API).</summary>
    public bool IsFunction { get; init; }

    /// <summary>True when metadata hide it.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>0 none, 1 asynchronous only, 2 all.</summary>
    public int AllowedStepType { get; init; }

    /// <summary>Privilege a caller needs; null when none.</summary>
    public string? ExecutePrivilege { get; init; }

    /// <summary>Id of the plug-in type that does the work; null when none.</summary>
    public Guid? PluginTypeId { get; init; }

    /// <summary>True when workflows may call it.</summary>
    public bool IsWorkflowStep { get; init; }

    /// <summary>What goes in.</summary>
    public IReadOnlyList<CustomApiParameter> RequestParameters { get; init; } = [];

    /// <summary>What comes out; they are never optional.</summary>
    public IReadOnlyList<CustomApiParameter> ResponseProperties { get; init; } = [];
}

/// <summary>Type of a custom API's parameter, numbered as Dataverse numbers it.</summary>
public enum CustomApiParameterType
{
    /// <summary>bool.</summary>
    Boolean = 0,

    /// <summary>Date and time.</summary>
    DateTime = 1,

    /// <summary>decimal.</summary>
    Decimal = 2,

    /// <summary>A row.</summary>
    Entity = 3,

    /// <summary>Rows.</summary>
    EntityCollection = 4,

    /// <summary>A reference to a row.</summary>
    EntityReference = 5,

    /// <summary>double.</summary>
    Float = 6,

    /// <summary>int.</summary>
    Integer = 7,

    /// <summary>An amount.</summary>
    Money = 8,

    /// <summary>An option.</summary>
    Picklist = 9,

    /// <summary>Text.</summary>
    String = 10,

    /// <summary>Several texts.</summary>
    StringArray = 11,

    /// <summary>An id.</summary>
    Guid = 12,
}

/// <summary>A parameter or a property of a custom API.</summary>
/// <param name="UniqueName">Name in the request or response.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsOptional">True when a caller may leave it out.</param>
/// <param name="Table">Logical name of the table, for rows and references; null when any.</param>
/// <param name="Labels">Name shown to people.</param>
/// <param name="Descriptions">What it means.</param>
public sealed record CustomApiParameter(
    string UniqueName, CustomApiParameterType Type, bool IsOptional, string? Table, LocalizedText Labels, LocalizedText Descriptions);
