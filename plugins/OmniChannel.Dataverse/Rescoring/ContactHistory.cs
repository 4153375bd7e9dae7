using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Dataverse.Rescoring;

/// <summary>The interactions of contacts as rules see them: one read for any number of contacts, two more when rules look at terms.</summary>
internal sealed class ContactHistory
{
    private const string TypeAlias = "type";

    private readonly SystemStore _rows;
    private readonly ContentTerms _terms;

    internal ContactHistory(SystemStore rows)
    {
        _rows = rows;
        _terms = new ContentTerms(rows);
    }

    /// <summary>Interactions by contact, oldest first.</summary>
    /// <param name="contactIds">The contacts.</param>
    /// <param name="since">The earliest that count, UTC; nothing = all.</param>
    /// <param name="withTerms">Whether the terms of the content are wanted.</param>
    internal ILookup<Guid, PastInteraction> Of(IReadOnlyCollection<Guid> contactIds, DateTime? since, bool withTerms)
    {
        // The bot screen looks a little further back.
        var read = Read(contactIds, since - BotScreen.Usual.Reach);
        var held = ScreenedRow.Holds(read.Where(row => RoleOf(row) != BotScreenRole.None).Select(Screened));
        var rows = read.Where(row => since == null || row.GetAttributeValue<DateTime>(Interactions.OccurredOn) >= since).ToList();
        var terms = withTerms ? _terms.Of(rows.Select(row => Id(row, Interactions.ContentId))) : null;
        return rows
            .OrderBy(row => row.GetAttributeValue<DateTime>(Interactions.OccurredOn)).ThenBy(row => row.Id)
            .ToLookup(row => Id(row, Interactions.ContactId)!.Value, row => new PastInteraction(
                row.Id, Facts(row, terms), DecisionOf(row) == BotDecisions.WasABot, held.TryGetValue(row.Id, out var hold) ? hold : null));
    }

    private IReadOnlyList<Entity> Read(IReadOnlyCollection<Guid> contactIds, DateTime? since)
    {
        if (contactIds.Count == 0) return Array.Empty<Entity>();
        var query = new QueryExpression(TableNames.Interactions)
        {
            ColumnSet = new ColumnSet(
                Interactions.ContactId, Interactions.ChannelId, Interactions.InteractionTypeId, Interactions.ContentId, Interactions.OccurredOn,
                Interactions.BotDecision),
        };
        query.Criteria.AddCondition(Interactions.ContactId, ConditionOperator.In, contactIds.Cast<object>().ToArray());
        if (since is DateTime earliest) query.Criteria.AddCondition(Interactions.OccurredOn, ConditionOperator.GreaterEqual, earliest);
        var type = query.AddLink(TableNames.InteractionTypes, Interactions.InteractionTypeId, InteractionTypes.InteractionTypeId, JoinOperator.LeftOuter);
        type.EntityAlias = TypeAlias;
        type.Columns = new ColumnSet(InteractionTypes.BotScreen);
        query.AddOrder(Interactions.InteractionId, OrderType.Ascending);
        return _rows.Read(query);
    }

    private static InteractionFacts Facts(Entity row, Dictionary<Guid, IReadOnlyCollection<Guid>>? terms)
    {
        var contentId = Id(row, Interactions.ContentId);
        return new InteractionFacts
        {
            ChannelId = Id(row, Interactions.ChannelId),
            TypeId = Id(row, Interactions.InteractionTypeId),
            ContentId = contentId,
            TermIds = terms != null && contentId is Guid content && terms.TryGetValue(content, out var found) ? found : Array.Empty<Guid>(),
            OccurredOn = row.GetAttributeValue<DateTime>(Interactions.OccurredOn),
        };
    }

    private static BotScreenRole RoleOf(Entity row) =>
        ScreenedTypes.RoleOf(row.GetAttributeValue<AliasedValue>(TypeAlias + "." + InteractionTypes.BotScreen)?.Value as OptionSetValue);

    private static int? DecisionOf(Entity row) => row.GetAttributeValue<OptionSetValue>(Interactions.BotDecision)?.Value;

    private static ScreenedRow Screened(Entity row) => new ScreenedRow(Id(row, Interactions.ContactId)!.Value, DecisionOf(row), new ScreenedTouch
    {
        Id = row.Id,
        Role = RoleOf(row),
        ChannelId = Id(row, Interactions.ChannelId),
        ContentId = Id(row, Interactions.ContentId),
        OccurredOn = row.GetAttributeValue<DateTime>(Interactions.OccurredOn),
    });

    private static Guid? Id(Entity row, string column) => row.GetAttributeValue<EntityReference>(column)?.Id;
}

/// <summary>An interaction that happened.</summary>
internal sealed class PastInteraction
{
    internal PastInteraction(Guid id, InteractionFacts facts, bool wasABot, ClickHold? hold)
    {
        Id = id;
        Facts = facts;
        WasABot = wasABot;
        Hold = hold;
    }

    internal Guid Id { get; }

    internal InteractionFacts Facts { get; }

    /// <summary>Whether somebody has decided that it was no person: then it gives nothing.</summary>
    internal bool WasABot { get; }

    /// <summary>Why it is held; nothing = it counts.</summary>
    internal ClickHold? Hold { get; }
}
