using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Settings;

/// <summary>Settings that administrators change, read when they are needed: there is no cache that could be out of date.</summary>
internal sealed class SettingStore
{
    private readonly RowStore _rows;

    internal SettingStore(RowStore rows) => _rows = rows;

    /// <summary>The values of some settings, by code; what is not set is missing.</summary>
    internal IReadOnlyDictionary<string, string> Read(params string[] codes) => Values(_rows.Read(Query(codes)));

    private static QueryExpression Query(params string[] codes)
    {
        var query = new QueryExpression(TableNames.SettingRows) { ColumnSet = Columns };
        Restrict(query.Criteria, codes);
        return query;
    }

    /// <summary>What is to be read of a setting.</summary>
    internal static ColumnSet Columns => new ColumnSet(SettingRows.Code, SettingRows.Value);

    /// <summary>Restricts rows to some settings that are in force.</summary>
    internal static void Restrict(FilterExpression filter, params string[] codes)
    {
        filter.AddCondition(SettingRows.Code, ConditionOperator.In, codes.Cast<object>().ToArray());
        filter.AddCondition(SettingRows.StateCode, ConditionOperator.Equal, RowState.Active);
    }

    /// <summary>The values in rows with those columns.</summary>
    internal static IReadOnlyDictionary<string, string> Values(IEnumerable<Entity> rows)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows)
        {
            var value = row.GetAttributeValue<string>(SettingRows.Value);
            if (!string.IsNullOrWhiteSpace(value)) values[row.GetAttributeValue<string>(SettingRows.Code)] = value.Trim();
        }
        return values;
    }

    /// <summary>Keeps a value of ours under a code; two writers at once leave one row.</summary>
    internal void Write(string code, string value) => _rows.Send(new UpsertRequest
    {
        Target = new Entity(TableNames.SettingRows, SettingRows.Code, code) { [SettingRows.Value] = value },
    });
}

/// <summary>The settings there are.</summary>
internal static class SettingCodes
{
    /// <summary><c>held</c>: nobody is handed over, as during a migration; anything else: as usual.</summary>
    internal const string Handover = "handover";

    /// <summary>With the code of a channel behind it: how often a contact may be contacted by it, such as <c>3/7</c> for three times in seven days.</summary>
    internal const string CapPrefix = "cap.";

    /// <summary>Most new visits per representative and day where the representative has no limit of its own.</summary>
    internal const string DailyLimit = "dailylimit";

    /// <summary>Working hours after the due date of a visit until the manager of its owner is told; 24 when it is not set, 0 = never.</summary>
    internal const string EscalationHours = "escalationhours";

    /// <summary>Days ahead within which a planned visit or call keeps a contact from being handed over; 14 when not set, 0 = never.</summary>
    internal const string PlannedTouchDays = "plannedtouchdays";

    /// <summary>Days for which a visit or call that took place keeps a contact from being handed over; 7 when not set, 0 = never.</summary>
    internal const string RecentTouchDays = "recenttouchdays";

    /// <summary>Days after its due date on which a visit that nobody accepted ends; not set = never.</summary>
    internal const string VisitExpiryDays = "visitexpirydays";

    /// <summary>Name of the queue that gets the tasks of contacts whose owner cannot take them.</summary>
    internal const string FallbackQueue = "fallbackqueue";

    /// <summary>Days after which a rep who said "not now" may be asked again.</summary>
    internal const string SnoozeDays = "snoozedays";

    /// <summary>Code of the interaction type of a visit that a rep has done.</summary>
    internal const string VisitType = "visittype";

    /// <summary>When the last sweep that came to its end began, UTC; kept by the sweep. Without it the next one looks at every contact.</summary>
    internal const string LastSweep = "lastsweep";

    /// <summary>Weeks that the curve of a score goes back; 260 when not set, 0 = for ever.</summary>
    internal const string SnapshotWeeks = "snapshotweeks";

    /// <summary>How several answers of a contact in a period count: <c>all</c> (default), <c>latest</c> or <c>mean</c>.</summary>
    internal const string NpsRule = "npsrule";

    /// <summary>Follow-up of detractors: <c>off</c>, <c>on</c>, or the hours until the task is due (48 by default).</summary>
    internal const string DetractorTask = "detractortask";

    /// <summary>Days to wait before a contact who answered is asked for its NPS again.</summary>
    internal const string SurveyAnswerDays = "surveyanswerdays";

    /// <summary>Days to wait before a contact who was asked and has not answered is asked again.</summary>
    internal const string SurveyGapDays = "surveygapdays";

    /// <summary>Last year whose holidays the templates brought; kept by their installation. Without it they were never installed.</summary>
    internal const string Templates = "templates";

    /// <summary>Days after which half of what a contact has read no longer counts as interest; 90 when not set.</summary>
    internal const string InterestHalfLife = "interesthalflife";

    internal const string Held = "held";
}
