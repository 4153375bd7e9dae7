using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace OmniChannel.SolutionPackage.Model;

/// <summary>A security role.</summary>
/// <param name="Id">Id of the role.</param>
/// <param name="Name">Name shown to people.</param>
/// <param name="Privileges">What its holders may do.</param>
public sealed record Role(Guid Id, string Name, IReadOnlyList<RolePrivilege> Privileges);

/// <summary>How far a privilege reaches.</summary>
public enum PrivilegeLevel
{
    /// <summary>A level this model does not know.</summary>
    Unknown,

    /// <summary>Rows of the user.</summary>
    Basic,

    /// <summary>Rows of the business unit.</summary>
    Local,

    /// <summary>Rows of the business unit and those below.</summary>
    Deep,

    /// <summary>All rows.</summary>
    Global,
}

/// <summary>One privilege of a role.</summary>
/// <param name="Name">Name such as prvReadomni_Interaction.</param>
/// <param name="Level">How far it reaches.</param>
public sealed record RolePrivilege(string Name, PrivilegeLevel Level);

/// <summary>A script, page, image or text.</summary>
public sealed record WebResource
{
    /// <summary>Id of the web resource.</summary>
    public Guid Id { get; init; }

    /// <summary>Name, with slashes as folders.</summary>
    public required string Name { get; init; }

    /// <summary>Name shown to people.</summary>
    public string DisplayName { get; init; } = "";

    /// <summary>1 HTML, 2 CSS, 3 script, 4 XML, 5 PNG, 6 JPG, 7 GIF, 8 XAP, 9 XSL, 10 ICO, 11 SVG, 12 RESX.</summary>
    public int Type { get; init; }

    /// <summary>Language (LCID) of a text resource; null for others.</summary>
    public int? Language { get; init; }

    /// <summary>Entry of the zip, without a leading slash.</summary>
    public required string FileName { get; init; }

    /// <summary>Names of web resources it needs.</summary>
    public IReadOnlyList<string> Dependencies { get; init; } = [];

    /// <summary>The file; empty when the package does not have it.</summary>
    public ReadOnlyMemory<byte> Content { get; init; }
}

/// <summary>A model-driven app.</summary>
/// <param name="UniqueName">Name of the app.</param>
/// <param name="Labels">Name shown to people.</param>
/// <param name="Components">What the app shows, as in root components.</param>
/// <param name="RoleIds">Roles that may open it.</param>
/// <param name="Xml">The whole AppModule element.</param>
public sealed record AppModule(
    string UniqueName, LocalizedText Labels, IReadOnlyList<RootComponent> Components, IReadOnlyList<Guid> RoleIds, XElement Xml)
{
    /// <summary>What the app is for.</summary>
    public LocalizedText Descriptions { get; init; } = LocalizedText.None;
}

/// <summary>The navigation of an app.</summary>
/// <param name="UniqueName">Name of the sitemap.</param>
/// <param name="Labels">Name shown to people.</param>
/// <param name="Xml">The whole AppModuleSiteMap element.</param>
public sealed record SiteMap(string UniqueName, LocalizedText Labels, XElement Xml);

/// <summary>What kind of process a workflow is.</summary>
public enum WorkflowCategory
{
    /// <summary>Classic workflow.</summary>
    Workflow = 0,

    /// <summary>Dialog, no longer supported by the platform.</summary>
    Dialog = 1,

    /// <summary>Business rule.</summary>
    BusinessRule = 2,

    /// <summary>Custom action.</summary>
    Action = 3,

    /// <summary>Business process flow.</summary>
    BusinessProcessFlow = 4,

    /// <summary>Cloud flow.</summary>
    CloudFlow = 5,
}

/// <summary>A process.</summary>
/// <param name="Id">Id of the process.</param>
/// <param name="Name">Name shown to people.</param>
/// <param name="Category">What kind of process it is.</param>
/// <param name="Table">Logical name of the table it is about; null when none.</param>
/// <param name="FileName">Entry of the zip, without a leading slash; null when none.</param>
/// <param name="Content">The file; empty when the package does not have it.</param>
/// <param name="Xml">The whole Workflow element.</param>
public sealed record Workflow(
    Guid Id, string Name, WorkflowCategory Category, string? Table, string? FileName, ReadOnlyMemory<byte> Content, XElement Xml);

/// <summary>A dashboard of the organization.</summary>
/// <param name="Id">Id of the dashboard.</param>
/// <param name="Labels">Name shown to people.</param>
/// <param name="Xml">The whole Dashboard element.</param>
public sealed record Dashboard(Guid Id, LocalizedText Labels, XElement Xml)
{
    /// <summary>Whom the dashboard is for, and what it shows.</summary>
    public LocalizedText Descriptions { get; init; } = LocalizedText.None;
}

/// <summary>Who may read and write secured columns.</summary>
/// <param name="Id">Id of the profile.</param>
/// <param name="Name">Name shown to people.</param>
/// <param name="Permissions">Column by column.</param>
public sealed record FieldSecurityProfile(Guid Id, string Name, IReadOnlyList<FieldPermission> Permissions);

/// <summary>What a profile allows on one secured column.</summary>
/// <param name="Table">Logical name of the table.</param>
/// <param name="Column">Logical name of the column.</param>
/// <param name="CanRead">Reading.</param>
/// <param name="CanCreate">Setting on create.</param>
/// <param name="CanUpdate">Setting on update.</param>
public sealed record FieldPermission(string Table, string Column, bool CanRead, bool CanCreate, bool CanUpdate);

/// <summary>A setting that every environment fills for itself.</summary>
/// <param name="SchemaName">Name of the variable.</param>
/// <param name="Type">100000000 text, 100000001 number, 100000002 yes/no, 100000003 JSON, 100000004 data source, 100000005 secret.</param>
/// <param name="DefaultValue">Value where an environment has none; null when there is none.</param>
/// <param name="Labels">Name shown to people.</param>
/// <param name="Descriptions">What it means.</param>
public sealed record EnvironmentVariable(string SchemaName, int Type, string? DefaultValue, LocalizedText Labels, LocalizedText Descriptions);
