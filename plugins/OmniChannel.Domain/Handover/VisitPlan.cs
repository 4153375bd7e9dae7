using System;
using System.Collections.Generic;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Handover;

/// <summary>The task of a next best visit, or why there can be none. Immutable.</summary>
public sealed class VisitPlan
{
    /// <summary>Hours a rep has when the model does not say.</summary>
    public const int DefaultDueHours = 48;

    private VisitPlan(Phrase reason) => Reason = reason;

    private VisitPlan(VisitFacts facts, OwnerCandidate owner)
    {
        Owner = owner;
        Channel = ChannelChoice.Choose(facts.Channels);
        Content = ContentChoice.Choose(facts.Contents, facts.Interests, facts.ContactLanguage, facts.Now);
        OtherChannel = Channel == null ? null : ChannelChoice.Choose(facts.Channels, except: Channel.Id);
        OtherContent = Content == null ? null : ContentChoice.Choose(facts.Contents, facts.Interests, facts.ContactLanguage, facts.Now, Content.Id);
        DueOn = facts.DueOn ?? Due(facts, owner);
        Subject = VisitText.Subject(facts, owner.Language);
        Text = VisitText.Body(facts, this, owner.Language);
    }

    /// <summary>Whether there is a task.</summary>
    public bool IsPossible => Reason == null;

    /// <summary>Why there can be no task; null when there is one.</summary>
    public Phrase? Reason { get; }

    /// <summary>Who gets it and which rule chose; null when there can be none.</summary>
    public OwnerCandidate? Owner { get; }

    /// <summary>The channel to use; null when none is permitted that a rep can use.</summary>
    public ChannelFacts? Channel { get; }

    /// <summary>The content to bring; null when nothing qualifies.</summary>
    public ContentFacts? Content { get; }

    /// <summary>The channel to use if the first does not fit; null when there is no other.</summary>
    public ChannelFacts? OtherChannel { get; }

    /// <summary>The content to bring if the first does not fit; null when there is no other.</summary>
    public ContentFacts? OtherContent { get; }

    /// <summary>When it is due, UTC.</summary>
    public DateTime DueOn { get; }

    /// <summary>Subject in the owner's language, within the length given.</summary>
    public string Subject { get; } = string.Empty;

    /// <summary>Text in the owner's language, within the length given.</summary>
    public string Text { get; } = string.Empty;

    /// <summary>Makes the plan.</summary>
    public static VisitPlan Of(VisitFacts facts)
    {
        if (ChannelPermissions.Refuse(facts.Channels) is Phrase denied) return new VisitPlan(denied);
        if (facts.Window.Hold(facts.PersonalTouches, facts.Now) is Phrase held) return new VisitPlan(held);
        var owner = OwnerChain.Choose(facts.Owners);
        if (owner == null) return new VisitPlan(NoTaskMessages.NoOwner.With());
        return owner.IsFull ? new VisitPlan(NoTaskMessages.DailyLimit.With(owner.Name, owner.DailyLimit!.Value)) : new VisitPlan(facts, owner);
    }

    private static DateTime Due(VisitFacts facts, OwnerCandidate owner)
    {
        var hours = TimeSpan.FromHours((double)Math.Min(facts.Model.DueHours ?? DefaultDueHours, 24 * 366));
        return owner.Calendar == null ? facts.Now + hours : owner.Calendar.Add(facts.Now, hours);
    }
}
