using System;
using System.Collections.Generic;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Handover;

/// <summary>What kind of channel it is.</summary>
public enum ChannelKind
{
    /// <summary>Person to person.</summary>
    Personal,

    /// <summary>Digital, to one contact.</summary>
    Digital,

    /// <summary>To many at once; nothing a rep does for one contact.</summary>
    Mass,
}

/// <summary>A channel in use, as it stands to one contact.</summary>
public sealed class ChannelFacts
{
    /// <summary>Id of the channel.</summary>
    public Guid Id { get; init; }

    /// <summary>Its code; decides between equals of one weight.</summary>
    public string Code { get; init; } = string.Empty;

    /// <summary>Name that readers see.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Its kind.</summary>
    public ChannelKind Kind { get; init; }

    /// <summary>Its weight in the multichannel quotient, 0 to 1: how much a contact over it is worth beside a visit. Decides between equals.</summary>
    public decimal Weight { get; init; }

    /// <summary>Whether the contact permits it; channels that ask for no permission are permitted.</summary>
    public bool IsPermitted { get; init; } = true;

    /// <summary>Whether a rep has called it wrong for the contact.</summary>
    public bool IsRejected { get; init; }

    /// <summary>How often the contact was reached by it.</summary>
    public double Delivered { get; init; }

    /// <summary>How often the contact responded.</summary>
    public double Responses { get; init; }
}

/// <summary>What a contact permits, over all channels in use.</summary>
public static class ChannelPermissions
{
    /// <summary>Why nobody may contact the contact: it has denied every channel. Null when it permits one, or no channel is in use.</summary>
    public static Phrase? Refuse(IReadOnlyList<ChannelFacts> channels)
    {
        if (channels.Count == 0) return null;
        foreach (var channel in channels)
        {
            if (channel.IsPermitted) return null;
        }
        return NoTaskMessages.NoPermission.With(Names(channels, _ => true));
    }

    /// <summary>The names of some channels, in the order of the alphabet; empty when there is none.</summary>
    internal static string Names(IReadOnlyList<ChannelFacts> channels, Predicate<ChannelFacts> which)
    {
        var names = new List<string>();
        foreach (var channel in channels)
        {
            if (which(channel)) names.Add(channel.Name);
        }
        names.Sort(StringComparer.Ordinal);
        return string.Join(", ", names);
    }
}

/// <summary>Chooses the channel a contact responds to best, without believing two or three observations too much.</summary>
public static class ChannelChoice
{
    /// <summary>Observations that the prior counts as.</summary>
    public const double PriorStrength = 10;

    /// <summary>Share of responses expected of a channel nobody knows anything about.</summary>
    public const double PriorMean = 0.2;

    /// <summary>
    /// The permitted personal channel with the highest smoothed response; where the contact permits none, the digital one; null when there is none of
    /// these either. A visit is what a rep does in person: that a contact likes the website is no reason to send nobody. Mass channels, and those
    /// that a rep has called wrong, are never chosen. Among equals the one with the greater weight wins, then the lower code.
    /// </summary>
    /// <param name="channels">The channels in use.</param>
    /// <param name="mean">Mean response of comparable contacts, 0 to 1.</param>
    /// <param name="except">A channel to leave out, where the next best is asked for.</param>
    public static ChannelFacts? Choose(IReadOnlyList<ChannelFacts> channels, double mean = PriorMean, Guid? except = null)
    {
        ChannelFacts? best = null;
        foreach (var channel in channels)
        {
            if (!channel.IsPermitted || channel.IsRejected || channel.Kind == ChannelKind.Mass || channel.Id == except) continue;
            if (best == null || Compare(channel, best, mean) < 0) best = channel;
        }
        return best;
    }

    /// <summary>The smoothed share (responses + mean · strength) / (delivered + strength), 0 to 1.</summary>
    public static double Affinity(double responses, double delivered, double mean = PriorMean, double strength = PriorStrength) =>
        (responses + (mean * strength)) / (delivered + strength);

    private static int Compare(ChannelFacts one, ChannelFacts other, double mean)
    {
        if (one.Kind != other.Kind) return one.Kind.CompareTo(other.Kind);
        // Nine places: below that, a difference is rounding of the machine.
        var first = Math.Round(Affinity(one.Responses, one.Delivered, mean), 9);
        var second = Math.Round(Affinity(other.Responses, other.Delivered, mean), 9);
        var order = second.CompareTo(first);
        if (order == 0) order = other.Weight.CompareTo(one.Weight);
        return order != 0 ? order : string.CompareOrdinal(one.Code, other.Code);
    }
}
