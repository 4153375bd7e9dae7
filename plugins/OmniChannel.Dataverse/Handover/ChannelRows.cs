using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Handover;

namespace OmniChannel.Dataverse.Handover;

/// <summary>Channels as they stand to a contact.</summary>
internal static class ChannelRows
{
    private const int PermissionEmail = (int)Generated.ChannelPermission.Email;
    private const int PermissionBulkEmail = (int)Generated.ChannelPermission.BulkEmail;
    private const int PermissionPhone = (int)Generated.ChannelPermission.Phone;
    private const int PermissionPost = (int)Generated.ChannelPermission.Post;
    private const int KindDigital = (int)Generated.ChannelKind.Digital;
    private const int KindMass = (int)Generated.ChannelKind.Mass;

    /// <summary>What is to be read of a channel.</summary>
    internal static ColumnSet Columns => new ColumnSet(Channels.ChannelId, Channels.Code, Channels.Name, Channels.Kind, Channels.Permission, Channels.McqWeight);

    /// <summary>The channels in use, in the order of their codes.</summary>
    internal static IReadOnlyList<Entity> Read(RowStore rows)
    {
        var query = new QueryExpression(TableNames.Channels) { ColumnSet = Columns, NoLock = true };
        query.Criteria.AddCondition(Channels.StateCode, ConditionOperator.Equal, RowState.Active);
        query.AddOrder(Channels.Code, OrderType.Ascending);
        return rows.Read(query);
    }

    /// <summary>The channel of an id.</summary>
    internal static Entity? Find(RowStore rows, Guid channelId) => Find(rows, Channels.ChannelId, channelId);

    /// <summary>The channel that has a value in a column.</summary>
    internal static Entity? Find(RowStore rows, string column, object value)
    {
        var query = new QueryExpression(TableNames.Channels) { ColumnSet = Columns };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        return rows.First(query);
    }

    /// <summary>A channel to a contact.</summary>
    /// <param name="channel">The row.</param>
    /// <param name="contact">The contact.</param>
    /// <param name="touches">What the contact did.</param>
    /// <param name="isRejected">Whether a rep has called it wrong for the contact.</param>
    internal static ChannelFacts Facts(Entity channel, ScoredContact contact, ContactTouches touches, bool isRejected = false) => new ChannelFacts
    {
        Id = channel.Id,
        Code = channel.GetAttributeValue<string>(Channels.Code) ?? string.Empty,
        Name = channel.GetAttributeValue<string>(Channels.Name) ?? string.Empty,
        Kind = channel.GetAttributeValue<OptionSetValue>(Channels.Kind)?.Value switch
        {
            KindDigital => ChannelKind.Digital,
            KindMass => ChannelKind.Mass,
            _ => ChannelKind.Personal,
        },
        IsPermitted = channel.GetAttributeValue<OptionSetValue>(Channels.Permission)?.Value switch
        {
            PermissionEmail => !contact.Declines(Contacts.DoNotEMail),
            PermissionBulkEmail => !contact.Declines(Contacts.DoNotBulkEMail) && !contact.Declines(Contacts.DoNotEMail),
            PermissionPhone => !contact.Declines(Contacts.DoNotPhone),
            PermissionPost => !contact.Declines(Contacts.DoNotPostalMail),
            _ => true,
        },
        Weight = channel.GetAttributeValue<decimal?>(Channels.McqWeight) ?? 0m,
        IsRejected = isRejected,
        Delivered = touches.Delivered(channel.Id),
        Responses = touches.Responses(channel.Id),
    };
}
