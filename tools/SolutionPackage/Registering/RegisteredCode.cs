using System;
using System.Collections.Generic;

namespace OmniChannel.SolutionPackage.Registering;

/// <summary>What the attributes of one dll say about its registration.</summary>
/// <param name="FullName">Name, version, culture and public key token of the dll.</param>
/// <param name="Name">The name alone.</param>
/// <param name="Types">Plug-ins and activities.</param>
internal sealed record RegisteredAssembly(string FullName, string Name, IReadOnlyList<RegisteredType> Types)
{
    public Guid Id => NameGuid.Create("assembly:" + Name);

    /// <summary>The name as the format writes it in paths.</summary>
    public string FileName => Name.Replace(".", "", StringComparison.Ordinal) + ".dll";

    public string Folder => $"PluginAssemblies/{Name.Replace(".", "", StringComparison.Ordinal)}-{Id.ToString("D").ToUpperInvariant()}/";
}

/// <summary>A class that Dataverse is to know.</summary>
/// <param name="TypeName">Namespace and class.</param>
/// <param name="Steps">Its registrations on messages.</param>
/// <param name="CustomApi">Unique name of the custom API it carries out; null when none.</param>
/// <param name="Activity">Name and group in the process designer; null for a plug-in.</param>
internal sealed record RegisteredType(string TypeName, IReadOnlyList<RegisteredStep> Steps, string? CustomApi, (string Name, string Group)? Activity)
{
    public Guid Id => NameGuid.Create("type:" + TypeName);
}

/// <summary>A registration on a message.</summary>
internal sealed record RegisteredStep
{
    public required string TypeName { get; init; }

    public required string Message { get; init; }

    public required string Table { get; init; }

    public required int Stage { get; init; }

    public int Mode { get; init; }

    public int Rank { get; init; } = 1;

    public string Description { get; init; } = "";

    public string? RunAs { get; init; }

    public string? GivenId { get; init; }

    public IReadOnlyList<string> FilteringColumns { get; init; } = [];

    public IReadOnlyList<RegisteredImage> Images { get; init; } = [];

    public string Key => FormattableString.Invariant($"step:{TypeName}|{Message}|{Table}|{Stage}|{Mode}");

    public Guid Id => Guid.TryParse(GivenId, out var id) ? id : NameGuid.Create(Key);

    public string Name => Table.Length == 0 ? $"{TypeName}: {Message}" : $"{TypeName}: {Message} of {Table}";
}

/// <summary>A copy of the row that a step asks for.</summary>
/// <param name="Alias">Key under which the plug-in finds it.</param>
/// <param name="Type">0 before, 1 after.</param>
/// <param name="Columns">Its columns.</param>
internal sealed record RegisteredImage(string Alias, int Type, IReadOnlyList<string> Columns);
