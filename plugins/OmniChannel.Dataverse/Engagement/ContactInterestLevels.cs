using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Scoring;
using OmniChannel.Domain.Taxonomy;

namespace OmniChannel.Dataverse.Engagement;

/// <summary>How much contacts are interested in terms and all below them: three reads for any number of contacts and terms, none when no term is asked for.</summary>
internal static class ContactInterestLevels
{
    private const string TermAlias = "term";

    /// <summary>By contact the interest in each term, as profiles call it. Who has none is left out.</summary>
    internal static IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, ProfileValue>> Of(RowStore rows, IReadOnlyCollection<Guid> contactIds, IReadOnlyCollection<Guid> termIds)
    {
        var levels = new Dictionary<Guid, IReadOnlyDictionary<string, ProfileValue>>();
        if (contactIds.Count == 0 || termIds.Count == 0) return levels;
        var paths = Paths(rows, termIds);
        if (paths.Count == 0) return levels;
        var halfLife = ContactInterests.HalfLifeOfInterest(rows);
        foreach (var contact in Rows(rows, contactIds, paths.Values).GroupBy(row => row.GetAttributeValue<EntityReference>(Interests.ContactId).Id))
        {
            var ofContact = new Dictionary<string, ProfileValue>(StringComparer.Ordinal);
            foreach (var term in paths)
            {
                var below = contact.Where(row => TermPath.IsWithin(PathOf(row), term.Value)).Select(row => new FadingInterest(
                    (double)(row.GetAttributeValue<decimal?>(Interests.Weight) ?? 0m), row.GetAttributeValue<DateTime>(Interests.AsOf), halfLife)).ToList();
                if (below.Count > 0) ofContact[InterestAttribute.Of(term.Key)] = ProfileValue.OfInterest(below.Aggregate((one, other) => one.Plus(other)));
            }
            levels[contact.Key] = ofContact;
        }
        return levels;
    }

    private static Dictionary<Guid, string> Paths(RowStore rows, IReadOnlyCollection<Guid> termIds)
    {
        var query = new QueryExpression(TableNames.Terms) { ColumnSet = new ColumnSet(Terms.Path) };
        query.Criteria.AddCondition(Terms.TermId, ConditionOperator.In, termIds.Cast<object>().ToArray());
        query.Criteria.AddCondition(Terms.Path, ConditionOperator.NotNull);
        query.AddOrder(Terms.TermId, OrderType.Ascending);
        return rows.Read(query).ToDictionary(row => row.Id, row => row.GetAttributeValue<string>(Terms.Path));
    }

    // In the order of their ids: sums of doubles depend on theirs.
    private static IEnumerable<Entity> Rows(RowStore rows, IReadOnlyCollection<Guid> contactIds, IEnumerable<string> paths)
    {
        var query = new QueryExpression(TableNames.Interests) { ColumnSet = new ColumnSet(Interests.ContactId, Interests.Weight, Interests.AsOf) };
        query.Criteria.AddCondition(Interests.ContactId, ConditionOperator.In, contactIds.Cast<object>().ToArray());
        query.AddOrder(Interests.InterestId, OrderType.Ascending);
        var term = query.AddLink(TableNames.Terms, Interests.TermId, Terms.TermId, JoinOperator.Inner);
        term.EntityAlias = TermAlias;
        term.Columns = new ColumnSet(Terms.Path);
        term.LinkCriteria.FilterOperator = LogicalOperator.Or;
        foreach (var path in paths) term.LinkCriteria.AddCondition(Terms.Path, ConditionOperator.Like, Wildcards.Escape(path) + "%");
        return rows.Read(query);
    }

    private static string PathOf(Entity row) => row.GetAttributeValue<AliasedValue>(TermAlias + "." + Terms.Path)?.Value as string ?? string.Empty;
}
