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
    int SecondTasks,
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
        var visits = Visits(service);
        return new RunSummary(
            organization.Clock.GetUtcNow().UtcDateTime,
            [.. report.Tables.Select(table => new TableFigures(table.Table, table.Stored, table.Created, table.Updated, table.Unchanged, table.Rejected))],
            report.Rejections.Count,
            Scores(service),
            visits.Count(visit => visit.End is null),
            Second(visits),
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

    private static List<(Guid LeadScore, DateTime Begin, DateTime? End)> Visits(IOrganizationService service)
    {
        var query = new QueryExpression("task") { ColumnSet = new ColumnSet("omni_leadscoreid", "createdon", "actualend", "statecode") };
        query.Criteria.AddCondition("omni_leadscoreid", ConditionOperator.NotNull);
        return [.. Pages.Read(service, query).Select(row => (
            row.GetAttributeValue<EntityReference>("omni_leadscoreid").Id, row.GetAttributeValue<DateTime>("createdon"),
            row.GetAttributeValue<OptionSetValue>("statecode").Value == 0 ? (DateTime?)null : row.GetAttributeValue<DateTime?>("actualend") ?? row.GetAttributeValue<DateTime>("createdon")))];
    }

    /// <summary>Visits that were given while another of the same contact and model was open; there must be none.</summary>
    private static int Second(IEnumerable<(Guid LeadScore, DateTime Begin, DateTime? End)> visits) => visits.GroupBy(visit => visit.LeadScore).Sum(given =>
    {
        var inOrder = given.OrderBy(visit => visit.Begin).ThenBy(visit => visit.End ?? DateTime.MaxValue).ToList();
        return inOrder.Zip(inOrder.Skip(1)).Count(pair => pair.First.End is not { } end || end > pair.Second.Begin);
    });
}

/// <summary>What became of the rows of one table.</summary>
internal sealed record TableFigures(string Table, long Stored, long Created, long Updated, long Unchanged, long Rejected);

/// <summary>The scores of one published model.</summary>
internal sealed record ModelFigures(string Code, decimal Threshold, int LeadScores, int AtOrAboveThreshold, decimal SumOfScores);

/// <summary>The NPS of one account.</summary>
internal sealed record NpsFigures(string Account, decimal? Nps, decimal? Low, decimal? High, int Responses);
