using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Handover;

/// <summary>How many visits users were given today, each by its own day: one read for all whose visits are limited, none when nobody's are.</summary>
internal sealed class GivenToday
{
    private readonly SystemStore _rows;
    private readonly DateTime _now;

    internal GivenToday(SystemStore rows, DateTime now)
    {
        _rows = rows;
        _now = now;
    }

    internal Dictionary<Guid, int> Count(IEnumerable<VisitUser> limited)
    {
        var begins = limited.ToDictionary(user => user.Id, user => user.Today(_now));
        var given = new Dictionary<Guid, int>();
        if (begins.Count == 0) return given;
        var query = new QueryExpression(TableNames.NextBestVisits) { ColumnSet = new ColumnSet(NextBestVisits.OwnerId, NextBestVisits.CreatedOn), NoLock = true };
        query.Criteria.AddCondition(NextBestVisits.OwnerId, ConditionOperator.In, begins.Keys.Cast<object>().ToArray());
        query.Criteria.AddCondition(NextBestVisits.LeadScoreId, ConditionOperator.NotNull);
        query.Criteria.AddCondition(NextBestVisits.CreatedOn, ConditionOperator.GreaterEqual, begins.Values.Min());
        foreach (var row in _rows.Read(query))
        {
            var owner = row.GetAttributeValue<EntityReference>(NextBestVisits.OwnerId).Id;
            if (row.GetAttributeValue<DateTime>(NextBestVisits.CreatedOn) < begins[owner]) continue;
            given[owner] = (given.TryGetValue(owner, out var count) ? count : 0) + 1;
        }
        return given;
    }
}
