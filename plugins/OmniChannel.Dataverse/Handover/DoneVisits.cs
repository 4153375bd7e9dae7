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
        if (Find(_rows, task.Id) != null) return;
        var type = Find(_rows, TableNames.InteractionTypes, InteractionTypes.Code, settings.TryGetValue(SettingCodes.VisitType, out var code) ? code : DefaultType);
        var channel = task.GetAttributeValue<EntityReference>(NextBestVisits.VisitChannelId)
            ?? task.GetAttributeValue<EntityReference>(NextBestVisits.RecommendedChannelId) ?? PersonalChannel();
        if (type == null || channel == null) return;
        _user.Create(new Entity(TableNames.Interactions)
        {
            [Interactions.ExternalId] = ExternalIdOf(task.Id),
            [Interactions.ContactId] = contact,
            [Interactions.ChannelId] = channel,
            [Interactions.InteractionTypeId] = type.ToEntityReference(),
            [Interactions.OccurredOn] = task.GetAttributeValue<DateTime?>(NextBestVisits.VisitedOn) is DateTime on && on < _now ? on : _now,
            [Interactions.Comment] = task.GetAttributeValue<string>(NextBestVisits.OutcomeComment),
        });
    }

    /// <summary>The interaction of the visit of a task, if it is written.</summary>
    internal static Guid? Find(SystemStore rows, Guid taskId) => Find(rows, TableNames.Interactions, Interactions.ExternalId, ExternalIdOf(taskId))?.Id;

    private static string ExternalIdOf(Guid taskId) => ExternalIdPrefix + taskId.ToString("N");

    private static Entity? Find(SystemStore rows, string table, string column, string value)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        return rows.First(query);
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
