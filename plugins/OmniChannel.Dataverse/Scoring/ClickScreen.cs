using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>
/// Reads what the bot screen looks at: deliveries and clicks of contacts around given moments, in one read for a hundred of them, however long the
/// history is. What another transaction is storing at the very same moment cannot be seen, unless both wait for the same lead score.
/// </summary>
internal sealed class ClickScreen
{
    // Each costs three conditions; a query may have five hundred.
    private const int MomentsPerRead = 100;

    private readonly SystemStore _rows;
    private readonly IReadOnlyDictionary<Guid, BotScreenRole> _types;

    internal ClickScreen(SystemStore rows, IReadOnlyDictionary<Guid, BotScreenRole> types)
    {
        _rows = rows;
        _types = types;
    }

    /// <summary>Deliveries and clicks that say something of touches, and those that say something of these.</summary>
    internal IReadOnlyList<ScreenedRow> Around(IReadOnlyList<ScreenedRow> touches)
    {
        var reach = BotScreen.Usual.Reach + BotScreen.Usual.Reach;
        var found = new Dictionary<Guid, ScreenedRow>();
        for (var start = 0; start < touches.Count; start += MomentsPerRead)
        {
            var query = Query();
            var moments = query.Criteria.AddFilter(LogicalOperator.Or);
            foreach (var touch in touches.Skip(start).Take(MomentsPerRead))
            {
                var moment = moments.AddFilter(LogicalOperator.And);
                moment.AddCondition(Interactions.ContactId, ConditionOperator.Equal, touch.ContactId);
                moment.AddCondition(Interactions.OccurredOn, ConditionOperator.GreaterEqual, touch.Touch.OccurredOn - reach);
                moment.AddCondition(Interactions.OccurredOn, ConditionOperator.LessEqual, touch.Touch.OccurredOn + reach);
            }
            foreach (var row in _rows.Read(query)) found[row.Id] = Of(row.Id, row);
        }
        return found.Values.ToList();
    }

    /// <summary>All deliveries and clicks of a contact.</summary>
    internal IReadOnlyList<ScreenedRow> All(Guid contactId)
    {
        if (_types.Count == 0) return Array.Empty<ScreenedRow>();
        var query = Query();
        query.Criteria.AddCondition(Interactions.ContactId, ConditionOperator.Equal, contactId);
        return _rows.Read(query).Select(row => Of(row.Id, row)).ToList();
    }

    /// <summary>Whether the screen looks at an interaction.</summary>
    internal bool Sees(Entity interaction) =>
        _types.Count > 0 && interaction.GetAttributeValue<EntityReference>(Interactions.InteractionTypeId)?.Id is Guid type && _types.ContainsKey(type)
        && interaction.Contains(Interactions.ContactId);

    /// <summary>An interaction that the screen <see cref="Sees"/>.</summary>
    internal ScreenedRow Of(Guid id, Entity interaction) => new ScreenedRow(
        interaction.GetAttributeValue<EntityReference>(Interactions.ContactId).Id,
        interaction.GetAttributeValue<OptionSetValue>(Interactions.BotDecision)?.Value,
        new ScreenedTouch
        {
            Id = id,
            Role = _types[interaction.GetAttributeValue<EntityReference>(Interactions.InteractionTypeId).Id],
            ChannelId = interaction.GetAttributeValue<EntityReference>(Interactions.ChannelId)?.Id,
            ContentId = interaction.GetAttributeValue<EntityReference>(Interactions.ContentId)?.Id,
            OccurredOn = interaction.GetAttributeValue<DateTime>(Interactions.OccurredOn),
        });

    private QueryExpression Query()
    {
        var query = new QueryExpression(TableNames.Interactions)
        {
            ColumnSet = new ColumnSet(
                Interactions.ContactId, Interactions.ChannelId, Interactions.InteractionTypeId, Interactions.ContentId, Interactions.OccurredOn,
                Interactions.BotDecision),
        };
        query.Criteria.AddCondition(Interactions.InteractionTypeId, ConditionOperator.In, _types.Keys.OrderBy(id => id).Cast<object>().ToArray());
        query.AddOrder(Interactions.InteractionId, OrderType.Ascending);
        return query;
    }
}

/// <summary>An interaction that the bot screen looks at.</summary>
internal sealed class ScreenedRow
{
    internal ScreenedRow(Guid contactId, int? decision, ScreenedTouch touch)
    {
        ContactId = contactId;
        Decision = decision;
        Touch = touch;
    }

    internal Guid ContactId { get; }

    /// <summary>One of <see cref="BotDecisions"/>; nothing leaves it to the screen.</summary>
    internal int? Decision { get; }

    internal ScreenedTouch Touch { get; }

    /// <summary>What is held of some rows that nobody has decided on.</summary>
    internal static Dictionary<Guid, ClickHold> Holds(IEnumerable<ScreenedRow> rows)
    {
        var held = new Dictionary<Guid, ClickHold>();
        foreach (var contact in rows.GroupBy(row => row.ContactId))
        {
            var holds = BotScreen.Usual.Holds(contact.Select(row => row.Touch));
            foreach (var row in contact.Where(row => row.Decision == null))
            {
                if (holds.TryGetValue(row.Touch.Id, out var hold)) held[row.Touch.Id] = hold;
            }
        }
        return held;
    }

    /// <summary>What becomes of the rows that are there before and after a change: held, or held no longer (nothing); others are left out.</summary>
    internal static Dictionary<Guid, ClickHold?> Changes(IReadOnlyCollection<ScreenedRow> before, IReadOnlyCollection<ScreenedRow> after)
    {
        var changes = new Dictionary<Guid, ClickHold?>();
        var was = Holds(before);
        var holds = Holds(after);
        var stayed = new HashSet<Guid>(before.Select(row => row.Touch.Id));
        foreach (var row in after.Where(row => row.Decision == null && row.Touch.Role == BotScreenRole.Click && stayed.Contains(row.Touch.Id)))
        {
            was.TryGetValue(row.Touch.Id, out var old);
            holds.TryGetValue(row.Touch.Id, out var hold);
            if (old?.Cause != hold?.Cause) changes[row.Touch.Id] = hold;
        }
        return changes;
    }
}
