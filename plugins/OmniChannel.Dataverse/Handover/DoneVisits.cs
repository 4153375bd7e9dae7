using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Settings;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Handover;

/// <summary>Writes the visit of a task as an interaction, as the rep who reports it, once: its external id is derived from the task.</summary>
internal sealed class DoneVisits
{
    private const string DefaultType = "visit-done";
    private const string ExternalIdPrefix = "visit:";

    private readonly SystemStore _rows;
    private readonly UserStore _user;
    private readonly DateTime _now;

    internal DoneVisits(SystemStore rows, UserStore user, DateTime now)
    {
        _rows = rows;
        _user = user;
        _now = now;
    }

    /// <summary>Writes the visit, unless it is written already or the environment has no type or channel for visits.</summary>
    internal void Write(Entity task, IReadOnlyDictionary<string, string> settings)
    {
        if (task.GetAttributeValue<EntityReference>(NextBestVisits.RegardingObjectId) is not { LogicalName: TableNames.Contacts } contact) return;
        var externalId = ExternalIdPrefix + task.Id.ToString("N");
        if (Find(TableNames.Interactions, Interactions.ExternalId, externalId) != null) return;
        var type = Find(TableNames.InteractionTypes, InteractionTypes.Code, settings.TryGetValue(SettingCodes.VisitType, out var code) ? code : DefaultType);
        var channel = task.GetAttributeValue<EntityReference>(NextBestVisits.RecommendedChannelId) ?? PersonalChannel();
        if (type == null || channel == null) return;
        _user.Create(new Entity(TableNames.Interactions)
        {
            [Interactions.ExternalId] = externalId,
            [Interactions.ContactId] = contact,
            [Interactions.ChannelId] = channel,
            [Interactions.InteractionTypeId] = type.ToEntityReference(),
            [Interactions.OccurredOn] = _now,
        });
    }

    private Entity? Find(string table, string column, string value)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        return _rows.First(query);
    }

    private EntityReference? PersonalChannel()
    {
        var query = new QueryExpression(TableNames.Channels) { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition(Channels.StateCode, ConditionOperator.Equal, RowState.Active);
        query.Criteria.AddCondition(Channels.Kind, ConditionOperator.Equal, (int)Generated.ChannelKind.Personal);
        query.AddOrder(Channels.Code, OrderType.Ascending);
        return _rows.First(query)?.ToEntityReference();
    }
}
