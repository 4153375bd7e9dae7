using System;
using System.Collections.Generic;
using System.Linq;

namespace OmniChannel.SolutionPackage.Model;

/// <summary>Everything a solution carries, whether it was read from a zip or from a folder.</summary>
public sealed record Solution
{
    /// <summary>The name under which an environment knows the solution.</summary>
    public required string UniqueName { get; init; }

    /// <summary>The version as written, four numbers with dots.</summary>
    public required string Version { get; init; }

    /// <summary>True for a package that can only be installed and removed as a whole.</summary>
    public bool IsManaged { get; init; }

    /// <summary>Who publishes the solution, and the prefix of its names.</summary>
    public required Publisher Publisher { get; init; }

    /// <summary>The name shown to people.</summary>
    public LocalizedText Labels { get; init; } = LocalizedText.None;

    /// <summary>The description shown to people.</summary>
    public LocalizedText Descriptions { get; init; } = LocalizedText.None;

    /// <summary>What the manifest lists as content.</summary>
    public IReadOnlyList<RootComponent> RootComponents { get; init; } = [];

    /// <summary>What the manifest says must be there before, other than Dataverse itself.</summary>
    public IReadOnlyList<MissingDependency> MissingDependencies { get; init; } = [];

    /// <summary>Tables that the solution adds, and tables of others to which it adds columns, forms or views.</summary>
    public IReadOnlyList<Table> Tables { get; init; } = [];

    /// <summary>Choices that several columns share.</summary>
    public IReadOnlyList<OptionSet> OptionSets { get; init; } = [];

    /// <summary>Relationships between tables, of both kinds.</summary>
    public IReadOnlyList<Relationship> Relationships { get; init; } = [];

    /// <summary>Security roles.</summary>
    public IReadOnlyList<Role> Roles { get; init; } = [];

    /// <summary>Plug-in assemblies with their types and bytes.</summary>
    public IReadOnlyList<PluginAssembly> PluginAssemblies { get; init; } = [];

    /// <summary>Registrations of plug-in types on messages.</summary>
    public IReadOnlyList<Step> Steps { get; init; } = [];

    /// <summary>Scripts, pages, images and texts.</summary>
    public IReadOnlyList<WebResource> WebResources { get; init; } = [];

    /// <summary>Messages that the solution adds.</summary>
    public IReadOnlyList<CustomApi> CustomApis { get; init; } = [];

    /// <summary>Model-driven apps.</summary>
    public IReadOnlyList<AppModule> AppModules { get; init; } = [];

    /// <summary>Navigation of the apps.</summary>
    public IReadOnlyList<SiteMap> SiteMaps { get; init; } = [];

    /// <summary>Processes: workflows, business rules, actions, flows.</summary>
    public IReadOnlyList<Workflow> Workflows { get; init; } = [];

    /// <summary>Dashboards of the organization.</summary>
    public IReadOnlyList<Dashboard> Dashboards { get; init; } = [];

    /// <summary>Who may read and write secured columns.</summary>
    public IReadOnlyList<FieldSecurityProfile> FieldSecurityProfiles { get; init; } = [];

    /// <summary>Settings that every environment fills for itself.</summary>
    public IReadOnlyList<EnvironmentVariable> EnvironmentVariables { get; init; } = [];

    /// <summary>Languages (LCID) the package says it carries.</summary>
    public IReadOnlyList<int> Languages { get; init; } = [];

    /// <summary>What was in the package and is not part of this model: one sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The table with a logical name, or null when the solution does not touch it.</summary>
    /// <param name="logicalName">Logical name, such as omni_interaction.</param>
    /// <returns>The table or null.</returns>
    public Table? FindTable(string logicalName) =>
        Tables.FirstOrDefault(t => string.Equals(t.LogicalName, logicalName, StringComparison.OrdinalIgnoreCase));

    /// <summary>The choice behind a column: its own, or the shared one it names; null when the column is not a choice or the choice is not here.</summary>
    /// <param name="column">A column of this solution.</param>
    /// <returns>The choice or null.</returns>
    public OptionSet? OptionSetOf(Column column) =>
        column.OptionSet ?? OptionSets.FirstOrDefault(o => string.Equals(o.Name, column.OptionSetName, StringComparison.OrdinalIgnoreCase));
}

/// <summary>The publisher of a solution.</summary>
/// <param name="UniqueName">The name under which an environment knows the publisher.</param>
/// <param name="Prefix">Starts every schema name of the publisher, without the underscore.</param>
/// <param name="OptionValuePrefix">Times 10,000 it gives the first option value of the publisher.</param>
/// <param name="Labels">The name shown to people.</param>
public sealed record Publisher(string UniqueName, string Prefix, int OptionValuePrefix, LocalizedText Labels);

/// <summary>One line of the manifest's content list.</summary>
/// <param name="Type">Component type code, such as 1 for a table.</param>
/// <param name="SchemaName">Name, for types that go by name.</param>
/// <param name="Id">Id, for types that go by id.</param>
/// <param name="Behavior">0 with all parts, 1 without parts that are not listed, 2 shell only.</param>
public sealed record RootComponent(int Type, string? SchemaName, Guid? Id, int Behavior)
{
    /// <summary>Name or id, whichever the component goes by.</summary>
    public string Key => SchemaName ?? Id?.ToString("D") ?? "";
}

/// <summary>Something another solution must bring first.</summary>
/// <param name="RequiredType">Component type code of what is required.</param>
/// <param name="RequiredName">Its name or id.</param>
/// <param name="RequiredSolution">The solution that brings it, with its version in brackets.</param>
/// <param name="DependentName">What needs it.</param>
public sealed record MissingDependency(int RequiredType, string RequiredName, string? RequiredSolution, string DependentName);
