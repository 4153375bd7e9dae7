using System;
using System.Collections.Generic;
using System.Text.Json;

namespace OmniChannel.Cli.Running;

/// <summary>A row that is not as it should be, as <c>omni_CheckHealth</c> tells of it in the language of the caller.</summary>
/// <param name="Kind">Stable code of the kind of finding.</param>
/// <param name="Title">What people call the kind.</param>
/// <param name="Table">Table of the row.</param>
/// <param name="Id">Id of the row.</param>
/// <param name="Name">Name of the row.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Remedy">What to do about it.</param>
/// <param name="Mended">Whether it was mended.</param>
internal sealed record HealthFinding(string Kind, string Title, string Table, Guid Id, string Name, string Problem, string Remedy, bool Mended)
{
    /// <summary>Reads findings.</summary>
    public static IReadOnlyList<HealthFinding> Read(string json) => JsonSerializer.Deserialize<List<HealthFinding>>(json, JsonSerializerOptions.Web) ?? [];
}
