using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>What changes scores beside new interactions.</summary>
public static class ScoreUseCases
{
    /// <summary>After contacts are created or changed: their profile points.</summary>
    public static void RescoreProfiles(PluginCall call) =>
        new ProfileScores(call.System, call.Context.OrganizationId, call.Now).Handle(
            call.Rows().Select(row => row.Id).ToList(), areNew: call.Context.MessageName.StartsWith(Messages.Create, System.StringComparison.Ordinal));

    /// <summary>
    /// Brings the scores of a contact to now: writes a column of the contact as it is, so that the step on contacts does it in a transaction of its own,
    /// wherever this is called from.
    /// </summary>
    /// <returns>The score for a model after that; nothing when the contact has none for it, or no model is named.</returns>
    public static decimal? Recalculate(SystemStore rows, System.Guid contactId, System.Guid? originalModelId)
    {
        var contact = rows.Get(TableNames.Contacts, contactId, Contacts.Profiling);
        rows.Update(new Entity(TableNames.Contacts, contactId) { [Contacts.Profiling] = contact.GetAttributeValue<OptionSetValue>(Contacts.Profiling) });
        if (originalModelId is not System.Guid model) return null;
        var query = new QueryExpression(TableNames.LeadScores) { ColumnSet = new ColumnSet(LeadScores.Score) };
        query.Criteria.AddCondition(LeadScores.ContactId, ConditionOperator.Equal, contactId);
        query.Criteria.AddCondition(LeadScores.ScoringModelId, ConditionOperator.Equal, model);
        return rows.First(query)?.GetAttributeValue<decimal?>(LeadScores.Score);
    }

    /// <summary>Before two contacts become one: what the subordinate has scored goes to the survivor.</summary>
    public static void MoveScores(PluginCall call)
    {
        var survivor = call.Rows()[0].Id;
        new MergeContacts(call.System).MoveScores(survivor, call.Argument<System.Guid>("SubordinateId"));
    }

    /// <summary>After two contacts have become one: what happened to the subordinate happened to the survivor, who is scored by all of it.</summary>
    public static void ScoreSurvivor(PluginCall call)
    {
        var survivor = call.Rows()[0].Id;
        new MergeContacts(call.System).MoveHistory(survivor, call.Argument<System.Guid>("SubordinateId"));
        new ProfileScores(call.System, call.Context.OrganizationId, call.Now).Handle(new[] { survivor }, areNew: false);
    }

    /// <summary>Before interactions are deleted: takes their points back.</summary>
    public static void ReverseInteractions(PluginCall call) =>
        new ReverseInteractions(call.System, call.Context.OrganizationId, call.Now).Handle(call.Rows().Select(row => row.Id).ToList());

    /// <summary>Custom API: evaluates one page of what time alone changes.</summary>
    public static void RunSweep(PluginCall call)
    {
        var result = RunSweep(call.System, call.Context.OrganizationId, call.Now, call.Argument<string>("Cursor"), call.Argument<int?>("PageSize"));
        call.Return("Cursor", result.Cursor);
        call.Return("Done", result.IsDone);
        call.Return("Evaluated", result.Evaluated);
        call.Return("Raised", result.Raised);
    }

    /// <summary>Evaluates one page of what time alone changes.</summary>
    /// <param name="rows">Acts as SYSTEM.</param>
    /// <param name="organizationId">The organisation.</param>
    /// <param name="now">Now, UTC.</param>
    /// <param name="cursor">What the page before gave back; empty begins, <c>refresh</c> begins with every lead score that is not as of now.</param>
    /// <param name="pageSize">Rows to evaluate; empty = 250, at most 1,000.</param>
    private static SweepResult RunSweep(SystemStore rows, System.Guid organizationId, System.DateTime now, string? cursor, int? pageSize)
    {
        var sweep = new Sweep(rows, organizationId, now);
        var next = sweep.Run(SweepCursor.Parse(cursor), pageSize);
        return new SweepResult(next?.ToString() ?? string.Empty, sweep.Evaluated, sweep.Raised);
    }
}

/// <summary>What a page of the sweep came to.</summary>
internal sealed class SweepResult
{
    internal SweepResult(string cursor, int evaluated, int raised)
    {
        Cursor = cursor;
        Evaluated = evaluated;
        Raised = raised;
    }

    /// <summary>To be passed to the next page; empty when the sweep is done.</summary>
    internal string Cursor { get; }

    /// <summary>Whether there is no further page.</summary>
    internal bool IsDone => Cursor.Length == 0;

    /// <summary>Lead scores and contacts evaluated.</summary>
    internal int Evaluated { get; }

    /// <summary>Tasks raised.</summary>
    internal int Raised { get; }
}
