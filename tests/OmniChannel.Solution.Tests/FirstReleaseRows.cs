using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Metadata;

namespace OmniChannel.Solution.Tests;

/// <summary>
/// What the first release left behind after a month of live interactions in a local Dataverse, written down row by row: three models (one a draft), seven contacts, visits that were
/// done, put off, found irrelevant, accepted and not looked at.
/// </summary>
internal static class FirstReleaseRows
{
    /// <summary>Where the clock stood, UTC.</summary>
    public static readonly DateTimeOffset End = new(2026, 3, 27, 10, 0, 0, TimeSpan.Zero);

    // Set once everything is there: closed tasks and published models do not take changes, and rows point to one another or to themselves.
    private static readonly string[] Late = ["statecode", "statuscode", "omni_taskid", "omni_originalid"];

    private static readonly Lazy<IReadOnlyList<JsonElement>> Rows = new(() =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "FirstRelease", "rows.jsonl")).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement)]);

    public static IEnumerable<(Guid Id, IReadOnlyDictionary<string, string> Values)> Of(string table) => Rows.Value.Where(row => Table(row) == table).Select(row =>
        (Id(row), (IReadOnlyDictionary<string, string>)Columns(row).ToDictionary(column => column.Name, column => column.Value.ToString(), StringComparer.Ordinal)));

    /// <summary>Stores every row as it was, where no code of ours runs.</summary>
    public static void Store(World world)
    {
        world.Clock.Set(End);
        foreach (var row in Rows.Value) Create(world, row, column => !Late.Contains(column));
        foreach (var row in Rows.Value)
        {
            var late = Entity(world, row, column => Late.Contains(column));
            if (late.Attributes.Count > 0) world.Admin.Update(late);
        }
    }

    /// <summary>Enters what people and systems had entered, so that all that follows from it comes from the release that is installed.</summary>
    public static void Enter(World world)
    {
        world.Clock.Set(End);
        string[] entered =
        [
            "systemuser", "account", "contact", "omni_channel", "omni_interactiontype", "omni_contenttype", "omni_term", "omni_termlabel", "omni_content", "omni_scoringmodel", "omni_scoringgroup",
            "omni_scoringrule",
        ];
        foreach (var row in Rows.Value.Where(row => entered.Contains(Table(row)))) Create(world, row, column => !Late.Contains(column) && !column.StartsWith("omni_nps", StringComparison.Ordinal));
        world.Environment.RunAsyncJobs();
        foreach (var (id, values) in Of("omni_scoringmodel").Where(model => model.Values.ContainsKey("statuscode"))) Xunit.Assert.Equal("", world.Publish(id));
        foreach (var row in Rows.Value.Where(row => Table(row) == "omni_interaction")) Create(world, row, column => !Late.Contains(column));
        world.Environment.RunAsyncJobs();
    }

    /// <summary>A value as it stands in the file.</summary>
    public static string? Text(object? value) => value switch
    {
        EntityReference reference => reference.LogicalName + ":" + reference.Id,
        OptionSetValue option => option.Value.ToString(CultureInfo.InvariantCulture),
        DateTime date => date.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.######", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private static void Create(World world, JsonElement row, Func<string, bool> wanted)
    {
        var entity = Entity(world, row, column => column != "role" && wanted(column));
        if (Table(row) == "systemuser") entity["businessunitid"] = new EntityReference("businessunit", world.Environment.BusinessUnitId);
        world.Admin.Create(entity);
        if (!row.TryGetProperty("role", out var role)) return;
        var query = new QueryByAttribute("role") { ColumnSet = new ColumnSet("name") };
        query.AddAttributeValue("name", role.GetString());
        world.Admin.Associate("systemuser", entity.Id, new Relationship("systemuserroles_association"), [world.Admin.RetrieveMultiple(query).Entities.Single().ToEntityReference()]);
    }

    private static Entity Entity(World world, JsonElement row, Func<string, bool> wanted)
    {
        var table = world.Environment.Catalog.Table(Table(row));
        var entity = new Entity(table.LogicalName, Id(row));
        foreach (var column in Columns(row).Where(column => wanted(column.Name))) entity[column.Name] = Value(table.Columns[column.Name].Type, column.Value);
        return entity;
    }

    private static object Value(ColumnType type, JsonElement value) => type switch
    {
        ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => new EntityReference(value.GetString()!.Split(':')[0], Guid.Parse(value.GetString()!.Split(':')[1])),
        ColumnType.Picklist or ColumnType.State or ColumnType.Status => new OptionSetValue(value.GetInt32()),
        ColumnType.DateTime => DateTime.Parse(value.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal),
        ColumnType.Decimal => value.GetDecimal(),
        ColumnType.Integer => value.GetInt32(),
        ColumnType.Boolean => value.GetBoolean(),
        _ => value.GetString()!,
    };

    private static string Table(JsonElement row) => row.GetProperty("table").GetString()!;

    private static Guid Id(JsonElement row) => row.GetProperty("id").GetGuid();

    private static IEnumerable<JsonProperty> Columns(JsonElement row) => row.EnumerateObject().Where(column => column.Name is not ("table" or "id"));
}
