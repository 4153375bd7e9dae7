using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Engagement;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Engagement;

namespace OmniChannel.Dataverse.Processes;

/// <summary>How much a contact is interested in a branch of the taxonomy.</summary>
public sealed class InterestAnswer
{
    internal InterestAnswer(decimal weight, string evidence, DateTime? asOf)
    {
        Weight = weight;
        Evidence = evidence;
        AsOf = asOf;
    }

    /// <summary>The weights of the term and all below it, as of now, added up.</summary>
    public decimal Weight { get; }

    /// <summary>The pieces read, term by term, strongest first.</summary>
    public string Evidence { get; }

    /// <summary>Date of the newest touch, UTC; nothing when there is none.</summary>
    public DateTime? AsOf { get; }
}

/// <summary>Reads interests as the user of the process.</summary>
internal sealed class InterestAnswers
{
    private const string TermAlias = "term";

    private readonly ExecutionCall _call;

    internal InterestAnswers(ExecutionCall call) => _call = call;

    internal InterestAnswer Ask(string activity, Guid contactId, Guid termId)
    {
        var contact = new QueryExpression(TableNames.Contacts) { ColumnSet = new ColumnSet(false) };
        contact.Criteria.AddCondition(Contacts.ContactId, ConditionOperator.Equal, contactId);
        if (_call.User.First(contact) == null) throw new RefusedException(ProcessMessages.RowMissing.With(activity, "Contact"));
        var term = new QueryExpression(TableNames.Terms) { ColumnSet = new ColumnSet(Terms.Path) };
        term.Criteria.AddCondition(Terms.TermId, ConditionOperator.Equal, termId);
        if (_call.User.First(term) is not Entity found) throw new RefusedException(ProcessMessages.RowMissing.With(activity, "Term"));
        return Of(contactId, found.GetAttributeValue<string>(Terms.Path) ?? string.Empty);
    }

    private InterestAnswer Of(Guid contactId, string path)
    {
        var halfLife = ContactInterests.HalfLifeOfInterest(_call.System);
        var interests = Rows(contactId, path).Select(row => new
        {
            Weight = Interest.WeightAt(row.GetAttributeValue<decimal?>(Interests.Weight) ?? 0m, row.GetAttributeValue<DateTime>(Interests.AsOf), _call.Now, halfLife),
            AsOf = row.GetAttributeValue<DateTime>(Interests.AsOf),
            Evidence = row.GetAttributeValue<string>(Interests.Evidence) ?? string.Empty,
        }).OrderByDescending(interest => interest.Weight).ThenBy(interest => interest.Evidence, StringComparer.Ordinal).ToList();
        if (interests.Count == 0) return new InterestAnswer(0m, string.Empty, null);
        var evidence = string.Join("\n", interests.Select(interest => interest.Evidence).Distinct());
        return new InterestAnswer(interests.Sum(interest => interest.Weight), evidence, interests.Max(interest => interest.AsOf));
    }

    private IEnumerable<Entity> Rows(Guid contactId, string path)
    {
        var query = new QueryExpression(TableNames.Interests) { ColumnSet = new ColumnSet(Interests.Weight, Interests.AsOf, Interests.Evidence) };
        query.Criteria.AddCondition(Interests.ContactId, ConditionOperator.Equal, contactId);
        var term = query.AddLink(TableNames.Terms, Interests.TermId, Terms.TermId, JoinOperator.Inner);
        term.EntityAlias = TermAlias;
        term.LinkCriteria.AddCondition(Terms.Path, ConditionOperator.Like, Wildcards.Escape(path) + "%");
        return _call.User.Read(query);
    }
}
