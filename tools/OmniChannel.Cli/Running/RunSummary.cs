using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Cli.Data;

namespace OmniChannel.Cli.Running;

/// <summary>The figures of a run that one looks at first; written as <c>summary.json</c>.</summary>
internal sealed record RunSummary(
    DateTime AsOf,
    IReadOnlyList<TableFigures> Tables,
    int Rejected,
    IReadOnlyList<ModelFigures> Models,
    int OpenTasks,
    IReadOnlyList<NpsFigures> Nps)
{
    private const string Score = "omni_score";

    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Reads the figures from the database.</summary>
    public static RunSummary Read(Organization organization, LoadReport report)
    {
        var service = organization.Service;
        return new RunSummary(
            organization.Clock.GetUtcNow().UtcDateTime,
            [.. report.Tables.Select(table => new TableFigures(table.Table, table.Stored, table.Created, table.Updated, table.Unchanged, table.Rejected))],
            report.Rejections.Count,
            Scores(service),
            Count(service, "task", ("statecode", 0), ("omni_leadscoreid", null)),
            Accounts(service));
    }

    /// <summary>Writes the figures into <paramref name="folder"/>.</summary>
    public void Write(string folder) => File.WriteAllText(Path.Combine(folder, "summary.json"), JsonSerializer.Serialize(this, Layout) + "\n");

    private static List<ModelFigures> Scores(IOrganizationService service)
    {
        var models = Pages.Read(service, new QueryExpression(ModelVersions.Table) { ColumnSet = new ColumnSet(ModelVersions.Code, "omni_threshold", "omni_originalid", ModelVersions.Status) })
            .Where(ModelVersions.IsPublished)
            .ToDictionary(model => model.GetAttributeValue<EntityReference>("omni_originalid")?.Id ?? model.Id);
        var scores = Pages.Read(service, new QueryExpression("omni_leadscore") { ColumnSet = new ColumnSet("omni_scoringmodelid", Score) })
            .Select(row => (Model: row.GetAttributeValue<EntityReference>("omni_scoringmodelid")?.Id ?? Guid.Empty, Value: row.GetAttributeValue<decimal>(Score)))
            .ToLookup(row => row.Model, row => row.Value);
        return [.. models.Select(pair => Figures(pair.Value, [.. scores[pair.Key]])).OrderBy(model => model.Code, StringComparer.Ordinal)];
    }

    private static ModelFigures Figures(Entity model, IReadOnlyCollection<decimal> scores)
    {
        var threshold = model.GetAttributeValue<decimal>("omni_threshold");
        return new ModelFigures(model.GetAttributeValue<string>("omni_code"), threshold, scores.Count,
            scores.Count(score => Math.Round(score, 4, MidpointRounding.AwayFromZero) >= threshold), scores.Sum());
    }

    private static List<NpsFigures> Accounts(IOrganizationService service)
    {
        var query = new QueryExpression("account") { ColumnSet = new ColumnSet("accountnumber", "name", "omni_nps", "omni_npslow", "omni_npshigh", "omni_npsresponses") };
        query.Criteria.AddCondition("omni_npsresponses", ConditionOperator.GreaterThan, 0);
        return [.. Pages.Read(service, query)
            .Select(row => new NpsFigures(
                row.GetAttributeValue<string>("accountnumber") ?? row.GetAttributeValue<string>("name"), row.GetAttributeValue<decimal?>("omni_nps"),
                row.GetAttributeValue<decimal?>("omni_npslow"), row.GetAttributeValue<decimal?>("omni_npshigh"), row.GetAttributeValue<int>("omni_npsresponses")))
            .OrderBy(row => row.Account, StringComparer.Ordinal)];
    }

    private static int Count(IOrganizationService service, string table, params (string Column, object? Value)[] conditions)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(false) };
        foreach (var (column, value) in conditions)
        {
            if (value is null) query.Criteria.AddCondition(column, ConditionOperator.NotNull);
            else query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        }

        return Pages.Read(service, query).Count();
    }
}

/// <summary>What became of the rows of one table.</summary>
internal sealed record TableFigures(string Table, long Stored, long Created, long Updated, long Unchanged, long Rejected);

/// <summary>The scores of one published model.</summary>
internal sealed record ModelFigures(string Code, decimal Threshold, int LeadScores, int AtOrAboveThreshold, decimal SumOfScores);

/// <summary>The NPS of one account.</summary>
internal sealed record NpsFigures(string Account, decimal? Nps, decimal? Low, decimal? High, int Responses);
