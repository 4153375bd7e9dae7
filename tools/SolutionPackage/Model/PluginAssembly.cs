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
