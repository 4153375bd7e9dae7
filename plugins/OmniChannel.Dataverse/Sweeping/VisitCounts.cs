using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Sweeping;

/// <summary>
/// Counts what reps said about next best visits of the last year, per model and leading rule, so that marketers see what their rules are worth without seeing
/// tasks. Counted anew from the tasks, so that it cannot drift; written where it is another than before. A night on which no visit was raised, answered or changed
/// in another way since the last sweep costs one question.
/// </summary>
internal sealed class VisitCounts : SweepPhase
{
    // The platform adds up at most 50,000 rows in a read.
    private const int Windows = 4;
    private const int DaysPerWindow = 92;
    private const int FewestAnswers = 5;

    internal override string Name => "results";

    internal override SweepPage Run(SweepWork work, SweepPosition position, int size)
    {
        if (!HasChanged(work)) return SweepPage.None;
        var counted = Count(work);
        var stored = new QueryExpression(TableNames.VisitResults) { ColumnSet = new ColumnSet(VisitCount.AllColumns) };
        var rows = work.Rows.Read(stored).ToDictionary(row => row.GetAttributeValue<string>(VisitResults.Key) ?? string.Empty, StringComparer.OrdinalIgnoreCase);
        foreach (var count in counted.Values.OrderBy(count => count.Key, StringComparer.Ordinal))
        {
            rows.TryGetValue(count.Key, out var row);
            if (row != null && count.IsSame(row)) continue;
            var written = count.Row(work.Now, FewestAnswers);
            if (row == null)
            {
                work.Rows.Create(written);
                continue;
            }
            written.Id = row.Id;
            work.Rows.Update(written);
        }
        // Nothing was due for anybody; a count is no row that the sweep has evaluated.
        return SweepPage.None;
    }

    /// <summary>Whether any visit was written since the last sweep; a refresh counts in any case, as does the first sweep.</summary>
    private static bool HasChanged(SweepWork work)
    {
        if (work.IsRefresh || work.Since is not DateTime since) return true;
        var query = new QueryExpression(TableNames.NextBestVisits) { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition(NextBestVisits.LeadScoreId, ConditionOperator.NotNull);
        query.Criteria.AddCondition(NextBestVisits.ModifiedOn, ConditionOperator.GreaterEqual, since);
        return work.Rows.First(query) != null;
    }

    private static Dictionary<string, VisitCount> Count(SweepWork work)
    {
        var counted = new Dictionary<string, VisitCount>(StringComparer.Ordinal);
        for (var window = 0; window < Windows; window++)
        {
            var until = work.Now.AddDays(-DaysPerWindow * window);
            foreach (var row in work.Rows.ReadPage(new FetchExpression(Query(until.AddDays(-DaysPerWindow), window == 0 ? null : until))).Entities)
            {
                if (Value<EntityReference>(row, "model") is not EntityReference model) continue;
                var rule = Value<string>(row, "rule") ?? string.Empty;
                var key = model.Id.ToString("N") + "|" + rule;
                if (!counted.TryGetValue(key, out var count)) counted.Add(key, count = new VisitCount(key, model, rule));
                count.Add(Value<OptionSetValue>(row, "outcome")?.Value, Value<OptionSetValue>(row, "state")?.Value, Value<int>(row, "times"), Value<int>(row, "accepted"), Value<int>(row, "rejected"));
            }
        }
        return counted;
    }

    private static T? Value<T>(Entity row, string alias) => row.GetAttributeValue<AliasedValue>(alias)?.Value is T value ? value : default;

    private static string Query(DateTime from, DateTime? until) =>
        "<fetch aggregate='true' no-lock='true'><entity name='" + TableNames.NextBestVisits + "'>"
        + "<attribute name='" + NextBestVisits.ScoringModelId + "' alias='model' groupby='true'/>"
        + "<attribute name='" + NextBestVisits.RuleCode + "' alias='rule' groupby='true'/>"
        + "<attribute name='" + NextBestVisits.Outcome + "' alias='outcome' groupby='true'/>"
        + "<attribute name='" + NextBestVisits.StateCode + "' alias='state' groupby='true'/>"
        + "<attribute name='" + NextBestVisits.ActivityId + "' alias='times' aggregate='count'/>"
        + "<attribute name='" + NextBestVisits.AcceptedOn + "' alias='accepted' aggregate='countcolumn'/>"
        + "<attribute name='" + NextBestVisits.RejectedChannelId + "' alias='rejected' aggregate='countcolumn'/>"
        + "<filter><condition attribute='" + NextBestVisits.LeadScoreId + "' operator='not-null'/>"
        + "<condition attribute='" + NextBestVisits.CreatedOn + "' operator='ge' value='" + Write(from) + "'/>"
        + (until is DateTime end ? "<condition attribute='" + NextBestVisits.CreatedOn + "' operator='lt' value='" + Write(end) + "'/>" : string.Empty)
        + "</filter></entity></fetch>";

    private static string Write(DateTime date) => date.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
