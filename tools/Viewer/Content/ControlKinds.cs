using System;
using System.Collections.Generic;

namespace OmniChannel.Viewer.Content;

/// <summary>What a control of a form is, by its class.</summary>
internal static class ControlKinds
{
    /// <summary>A control of a column.</summary>
    public const string Field = "field";

    private static readonly Dictionary<Guid, string> Kinds = new()
    {
        [new Guid("E7A81278-8635-4D9E-8D4D-59480B391C5B")] = "subgrid",
        [new Guid("5C5600E0-1D6E-4205-A272-BE80DA87FD42")] = "quickview",
        [new Guid("06375649-C143-495E-A496-C962E5B4488E")] = "timeline",
        [new Guid("9FDF5F91-88B1-47F4-AD53-C11EFC01A01D")] = "webresource",
        [new Guid("FD2A7985-3187-444E-908D-6624B21F69C0")] = "iframe",
    };

    /// <summary>The kind of a class; what has a column is a field.</summary>
    public static string Of(string? classId, string? column)
    {
        if (Guid.TryParse(classId, out var id) && Kinds.TryGetValue(id, out var kind)) return kind;
        return column is null ? "unknown" : Field;
    }
}
