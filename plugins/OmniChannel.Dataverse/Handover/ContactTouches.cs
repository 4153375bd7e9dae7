using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Handover;

namespace OmniChannel.Dataverse.Handover;

/// <summary>What a contact did, per channel and interaction type.</summary>
internal sealed class ContactTouches
{
    private readonly List<Touch> _touches = new List<Touch>();

    internal static ContactTouches None { get; } = new ContactTouches();

    /// <summary>Adds the interactions of a channel and type. <paramref name="weight"/>: of the type; above zero the contact responded.</summary>
    internal void Add(Guid channelId, string type, int times, decimal? weight, DateTime last) => _touches.Add(new Touch(channelId, type, times, weight, last));

    /// <summary>How often the contact was reached by a channel. Types without weight are left out: whether they are responses nobody has said.</summary>
    internal double Delivered(Guid channelId) => _touches.Where(touch => touch.ChannelId == channelId && touch.Weight != null).Sum(touch => touch.Times);

    /// <summary>How often the contact responded by a channel.</summary>
    internal double Responses(Guid channelId) => _touches.Where(touch => touch.ChannelId == channelId && touch.Weight > 0).Sum(touch => touch.Times);

    private sealed class Touch
    {
        internal Touch(Guid channelId, string type, int times, decimal? weight, DateTime last)
        {
            ChannelId = channelId;
            Type = type;
            Times = times;
            Weight = weight;
            Last = last;
        }

        internal Guid ChannelId { get; }

        internal string Type { get; }

        internal int Times { get; }

        internal decimal? Weight { get; }

        internal DateTime Last { get; }
    }
}
