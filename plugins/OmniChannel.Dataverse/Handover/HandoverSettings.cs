using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Settings;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Handover;
using ChannelColumns = OmniChannel.Dataverse.Generated.Channel.Fields;

namespace OmniChannel.Dataverse.Handover;

/// <summary>What administrators set for the handover: settings, the fallback queue that they name, and the channels in use. One read.</summary>
internal sealed class HandoverSettings
{
    private const string SettingAlias = "setting";
    private const string QueueAlias = "queue";
    private const string ChannelAlias = "channel";

    private HandoverSettings(IReadOnlyDictionary<string, string> values, FallbackQueue? queue, IReadOnlyList<Entity> channels)
    {
        Values = values;
        Queue = queue;
        Channels = channels;
        Window = new TouchWindow(SettingNumbers.Read(values, SettingCodes.PlannedTouchDays), SettingNumbers.Read(values, SettingCodes.RecentTouchDays));
    }

    /// <summary>The values, by code; what is not set is missing.</summary>
    internal IReadOnlyDictionary<string, string> Values { get; }

    /// <summary>Whether nobody is handed over, as during a migration.</summary>
    internal bool IsHeld => Values.TryGetValue(SettingCodes.Handover, out var value) && string.Equals(value, SettingCodes.Held, StringComparison.OrdinalIgnoreCase);

    /// <summary>The fallback queue; nothing when none is named, or there is none of that name.</summary>
    internal FallbackQueue? Queue { get; }

    /// <summary>The channels in use, in the order of their codes.</summary>
    internal IReadOnlyList<Entity> Channels { get; }

    /// <summary>Which visits and calls keep a contact from being handed over.</summary>
    internal TouchWindow Window { get; }

    internal static HandoverSettings Read(SystemStore rows)
    {
        // Settings and channels have nothing in common but the organization they belong to, of which there is one: a few settings times a few channels are a few rows.
        var query = new QueryExpression(TableNames.Organizations) { ColumnSet = new ColumnSet(Organizations.OrganizationId), NoLock = true };
        var settings = Link(query, TableNames.SettingRows, SettingRows.OrganizationId, SettingAlias, SettingStore.Columns);
        SettingStore.Restrict(
            settings.LinkCriteria, SettingCodes.Handover, SettingCodes.FallbackQueue, SettingCodes.DailyLimit, SettingCodes.PlannedTouchDays, SettingCodes.RecentTouchDays);
        var queue = settings.AddLink(TableNames.Queues, SettingRows.Value, Queues.Name, JoinOperator.LeftOuter);
        queue.EntityAlias = QueueAlias;
        queue.Columns = new ColumnSet(Queues.QueueId, Queues.Name, Contacts.OwnerId);
        Link(query, TableNames.Channels, ChannelColumns.OrganizationId, ChannelAlias, ChannelRows.Columns)
            .LinkCriteria.AddCondition(ChannelColumns.StateCode, ConditionOperator.Equal, RowState.Active);

        var found = rows.Read(query);
        var set = found.Select(row => Part(row, SettingAlias, TableNames.SettingRows)).ToList();
        var queues = found.Zip(set, (row, setting) => new KeyValuePair<string, Entity>(setting.GetAttributeValue<string>(SettingRows.Code) ?? string.Empty, Part(row, QueueAlias, TableNames.Queues)))
            .Where(one => string.Equals(one.Key, SettingCodes.FallbackQueue, StringComparison.OrdinalIgnoreCase) && one.Value.Contains(Queues.QueueId))
            .Select(one => new FallbackQueue(
                one.Value.GetAttributeValue<Guid>(Queues.QueueId), one.Value.GetAttributeValue<string>(Queues.Name) ?? string.Empty, one.Value.GetAttributeValue<EntityReference>(Contacts.OwnerId)));
        var channels = found.Select(row => Part(row, ChannelAlias, TableNames.Channels)).Where(channel => channel.Contains(ChannelColumns.ChannelId));
        return new HandoverSettings(
            SettingStore.Values(set.Where(setting => setting.Contains(SettingRows.Code))),
            queues.OrderBy(one => one.Id).FirstOrDefault(),
            channels.GroupBy(channel => channel.GetAttributeValue<Guid>(ChannelColumns.ChannelId)).Select(rowsOfOne => Identified(rowsOfOne.Key, rowsOfOne.First()))
                .OrderBy(channel => channel.GetAttributeValue<string>(ChannelColumns.Code), StringComparer.Ordinal).ToList());
    }

    private static LinkEntity Link(QueryExpression query, string table, string organization, string alias, ColumnSet columns)
    {
        var link = query.AddLink(table, Organizations.OrganizationId, organization, JoinOperator.LeftOuter);
        link.EntityAlias = alias;
        link.Columns = columns;
        return link;
    }

    /// <summary>The columns of a row that come from one join, as a row of their own; empty where the join found nothing.</summary>
    private static Entity Part(Entity row, string alias, string table)
    {
        var part = new Entity(table);
        foreach (var column in row.Attributes)
        {
            if (column.Key.StartsWith(alias + ".", StringComparison.Ordinal) && column.Value is AliasedValue joined) part[column.Key.Substring(alias.Length + 1)] = joined.Value;
        }
        return part;
    }

    private static Entity Identified(Guid id, Entity row)
    {
        row.Id = id;
        return row;
    }
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
