using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Processes;

/// <summary>Reads channels with what decides whether a contact permits them.</summary>
internal static class ChannelRows
{
    internal static Entity? Find(SystemStore rows, Guid channelId)
    {
        var query = new QueryExpression(TableNames.Channels) { ColumnSet = new ColumnSet(Channels.Code, Channels.Name, Channels.Kind, Channels.Permission) };
        query.Criteria.AddCondition(Channels.ChannelId, ConditionOperator.Equal, channelId);
        return rows.First(query);
    }
}
