using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Settings;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Handover;

/// <summary>What administrators set for the handover, with the fallback queue that they name: one read.</summary>
internal sealed class HandoverSettings
{
    private const string QueueAlias = "queue";

    private HandoverSettings(IReadOnlyDictionary<string, string> values, FallbackQueue? queue)
    {
        Values = values;
        Queue = queue;
    }

    /// <summary>The values, by code; what is not set is missing.</summary>
    internal IReadOnlyDictionary<string, string> Values { get; }

    /// <summary>Whether nobody is handed over, as during a migration.</summary>
    internal bool IsHeld => Values.TryGetValue(SettingCodes.Handover, out var value) && string.Equals(value, SettingCodes.Held, StringComparison.OrdinalIgnoreCase);

    /// <summary>The fallback queue; nothing when none is named, or there is none of that name.</summary>
    internal FallbackQueue? Queue { get; }

    internal static HandoverSettings Read(SystemStore rows)
    {
        var query = SettingStore.Query(SettingCodes.Handover, SettingCodes.FallbackQueue, SettingCodes.DailyLimit);
        var queue = query.AddLink(TableNames.Queues, SettingRows.Value, Queues.Name, JoinOperator.LeftOuter);
        queue.EntityAlias = QueueAlias;
        queue.Columns = new ColumnSet(Queues.QueueId, Queues.Name, Contacts.OwnerId);
        var found = rows.Read(query);
        var queues = found
            .Where(row => string.Equals(row.GetAttributeValue<string>(SettingRows.Code), SettingCodes.FallbackQueue, StringComparison.OrdinalIgnoreCase) && Joined<Guid?>(row, Queues.QueueId) != null)
            .Select(row => new FallbackQueue(Joined<Guid>(row, Queues.QueueId), Joined<string>(row, Queues.Name) ?? string.Empty, Joined<EntityReference>(row, Contacts.OwnerId)));
        return new HandoverSettings(SettingStore.Values(found), queues.OrderBy(one => one.Id).FirstOrDefault());
    }

    private static T? Joined<T>(Entity row, string column) => row.GetAttributeValue<AliasedValue>(QueueAlias + "." + column)?.Value is T value ? value : default;
}

/// <summary>The queue of visits that nobody else can take.</summary>
internal sealed class FallbackQueue
{
    internal FallbackQueue(Guid id, string name, EntityReference? owner)
    {
        Id = id;
        Name = name;
        Owner = owner;
    }

    internal Guid Id { get; }

    internal string Name { get; }

    /// <summary>Who a task in it belongs to.</summary>
    internal EntityReference? Owner { get; }

    /// <summary>Puts a task into it, unless it is in a queue already.</summary>
    internal void Take(SystemStore rows, Guid taskId)
    {
        var items = new QueryExpression(TableNames.QueueItems) { ColumnSet = new ColumnSet(false) };
        items.Criteria.AddCondition(QueueItems.ObjectId, ConditionOperator.Equal, taskId);
        if (rows.First(items) == null) TakeNew(rows, taskId);
    }

    /// <summary>Puts a task into it that has just been created.</summary>
    internal void TakeNew(SystemStore rows, Guid taskId) => rows.Create(new Entity(TableNames.QueueItems)
    {
        [QueueItems.QueueId] = new EntityReference(TableNames.Queues, Id),
        [QueueItems.ObjectId] = new EntityReference(TableNames.NextBestVisits, taskId),
    });
}
