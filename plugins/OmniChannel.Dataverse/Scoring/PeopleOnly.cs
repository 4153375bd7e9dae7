using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>Leaves out interactions of which somebody has decided that it was a bot: they say nothing of the contact.</summary>
internal static class PeopleOnly
{
    /// <summary>The same as a filter of FetchXML.</summary>
    internal static string Filter =>
        "<filter type='or'><condition attribute='" + Interactions.BotDecision + "' operator='null'/>"
        + "<condition attribute='" + Interactions.BotDecision + "' operator='eq' value='"
        + BotDecisions.Counts.ToString(System.Globalization.CultureInfo.InvariantCulture) + "'/></filter>";

    /// <summary>Adds the condition to a query for interactions.</summary>
    internal static void Add(QueryExpression query)
    {
        var people = query.Criteria.AddFilter(LogicalOperator.Or);
        people.AddCondition(Interactions.BotDecision, ConditionOperator.Null);
        people.AddCondition(Interactions.BotDecision, ConditionOperator.Equal, BotDecisions.Counts);
    }
}
