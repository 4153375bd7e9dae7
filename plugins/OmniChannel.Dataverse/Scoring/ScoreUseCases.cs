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
}
