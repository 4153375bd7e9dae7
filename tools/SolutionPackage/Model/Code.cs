using System;
using System.Collections.Generic;

namespace OmniChannel.SolutionPackage.Model;

/// <summary>A dll with plug-ins and workflow activities.</summary>
public sealed record PluginAssembly
{
    /// <summary>Id of the registration.</summary>
    public Guid Id { get; init; }

    /// <summary>Name, version, culture and public key token, as in the dll.</summary>
    public required string FullName { get; init; }

    /// <summary>1 none, 2 sandbox.</summary>
    public int IsolationMode { get; init; }

    /// <summary>0 database, 1 disk, 2 GAC.</summary>
    public int SourceType { get; init; }

    /// <summary>Entry of the zip, without a leading slash.</summary>
    public required string FileName { get; init; }

    /// <summary>The dll; empty when the package does not have the file.</summary>
    public ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>Classes that Dataverse knows.</summary>
    public IReadOnlyList<PluginType> Types { get; init; } = [];

    /// <summary>The name alone, without version.</summary>
    public string Name => FullName.Split(',')[0].Trim();
}

/// <summary>A class of a plug-in assembly.</summary>
/// <param name="Id">Id of the registration.</param>
/// <param name="TypeName">Namespace and class.</param>
/// <param name="AssemblyQualifiedName">Class and full name of the assembly.</param>
/// <param name="Name">For a workflow activity the name shown in the designer, else the class.</param>
/// <param name="FriendlyName">Name shown in registration tools.</param>
/// <param name="WorkflowActivityGroup">Group shown in the designer; null for a plug-in.</param>
public sealed record PluginType(Guid Id, string TypeName, string AssemblyQualifiedName, string Name, string FriendlyName, string? WorkflowActivityGroup);

/// <summary>A plug-in type registered on a message.</summary>
public sealed record Step
{
    /// <summary>Id of the registration.</summary>
    public Guid Id { get; init; }

    /// <summary>Name shown in registration tools and in traces.</summary>
    public required string Name { get; init; }

    /// <summary>Namespace and class of the plug-in.</summary>
    public required string TypeName { get; init; }

    /// <summary>Id of the plug-in type; null when the package does not say.</summary>
    public Guid? TypeId { get; init; }

    /// <summary>Message by name, such as Update; empty when the id is not one of the platform's.</summary>
    public required string Message { get; init; }

    /// <summary>Message by id; null when the package gives a name only.</summary>
    public Guid? MessageId { get; init; }

    /// <summary>Logical name of the table; null for a message without one.</summary>
    public string? Table { get; init; }

    /// <summary>10 pre-validation, 20 pre-operation, 40 post-operation.</summary>
    public int Stage { get; init; }

    /// <summary>True when it runs later, outside the transaction.</summary>
    public bool IsAsynchronous { get; init; }

    /// <summary>Order among steps of the same stage; lower runs first.</summary>
    public int Rank { get; init; }

    /// <summary>Logical names of the columns whose change raises the step; empty = any.</summary>
    public IReadOnlyList<string> FilteringColumns { get; init; } = [];

    /// <summary>Unsecure configuration handed to the plug-in's constructor; null when there is none.</summary>
    public string? Configuration { get; init; }

    /// <summary>What the step is for; null when there is none.</summary>
    public string? Description { get; init; }

    /// <summary>Full name of the user it runs as; null for the calling user.</summary>
    public string? RunAs { get; init; }

    /// <summary>True when a finished asynchronous run leaves no job behind.</summary>
    public bool AsyncAutoDelete { get; init; }

    /// <summary>0 server, 1 client, 2 both.</summary>
    public int SupportedDeployment { get; init; }

    /// <summary>Copies of the row before or after.</summary>
    public IReadOnlyList<StepImage> Images { get; init; } = [];
}

/// <summary>Which copy of the row an image is.</summary>
public enum ImageType
{
    /// <summary>Before the operation.</summary>
    Pre = 0,

    /// <summary>After the operation.</summary>
    Post = 1,

    /// <summary>Both copies under one alias.</summary>
    Both = 2,
}

/// <summary>A copy of the row that a step is given.</summary>
/// <param name="Id">Id of the registration.</param>
/// <param name="Name">Name shown in registration tools.</param>
/// <param name="Alias">Key under which the plug-in finds it.</param>
/// <param name="Type">Which copy it is.</param>
/// <param name="MessagePropertyName">Parameter of the message it is a copy of: id for Create, Target otherwise.</param>
/// <param name="Columns">Logical names of its columns; empty = all.</param>
public sealed record StepImage(Guid Id, string Name, string Alias, ImageType Type, string MessagePropertyName, IReadOnlyList<string> Columns);

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
