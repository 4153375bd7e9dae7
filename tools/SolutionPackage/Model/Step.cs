using System;
using System.Collections.Generic;

namespace OmniChannel.SolutionPackage.Model;

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
