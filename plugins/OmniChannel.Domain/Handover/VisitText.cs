using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.Domain.Scoring;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Handover;

/// <summary>Subject and text of the task: short lines that read well on a phone, most important first, so that cutting loses least.</summary>
internal static class VisitText
{
    private const int ReasonLines = 5;
    private const int TouchLines = 3;
    private const int AheadLines = 2;
    private const int InterestNames = 3;

    internal static string Subject(VisitFacts facts, Language language) =>
        FittedText.Cut(VisitMessages.Subject.With(facts.ContactName, Score(facts, language)).In(language), facts.SubjectLength);

    internal static string Body(VisitFacts facts, VisitPlan plan, Language language)
    {
        var lines = new List<string>();
        AddReason(lines, facts, language);
        if (plan.Channel != null) lines.Add(Suggested(plan.Channel).In(language));
        if (plan.Content != null) lines.Add(Suggested(plan.Content, facts).In(language));
        AddAlternative(lines, plan, language);
        AddAhead(lines, facts, language);
        if (facts.DetractorOn is DateTime on) lines.Add(VisitMessages.Detractor.With(on, facts.DetractorScore).In(language));
        AddChannels(lines, facts, language);
        AddRejectedContent(lines, facts, language);
        AddInterests(lines, facts, language);
        AddTouches(lines, facts, language);
        AddOwner(lines, plan, language);
        return FittedText.Cut(string.Join("\n", lines), facts.TextLength);
    }

    private static void AddReason(List<string> lines, VisitFacts facts, Language language)
    {
        if (facts.Score == null) return;
        var model = string.IsNullOrWhiteSpace(facts.Model.Name) ? facts.Model.Code : facts.Model.Name;
        lines.Add(VisitMessages.Reason.With(model, Score(facts, language), facts.Model.Threshold ?? 0m).In(language));
        lines.Add(ExplanationText.Write(facts.Score.Explain(), language, Math.Max(0, facts.TextLength), ReasonLines));
    }

    private static Phrase Suggested(ChannelFacts channel) => channel.Delivered > 0
        ? VisitMessages.ChannelWithResponse.With(channel.Name, channel.Responses, channel.Delivered)
        : VisitMessages.Channel.With(channel.Name);

    private static Phrase Suggested(ContentFacts content, VisitFacts facts)
    {
        var shared = Names(facts.Interests, interest => content.TermIds.Contains(interest.TermId));
        return shared.Length == 0 ? VisitMessages.Content.With(content.Title) : VisitMessages.ContentOfInterest.With(content.Title, shared);
    }

    /// <summary>The next best of each, for a rep who sees at once that the first does not fit.</summary>
    private static void AddAlternative(List<string> lines, VisitPlan plan, Language language)
    {
        var others = new List<string>();
        if (plan.OtherChannel != null) others.Add(plan.OtherChannel.Name);
        if (plan.OtherContent != null) others.Add(plan.OtherContent.Title);
        if (others.Count > 0) lines.Add(VisitMessages.Alternative.With(string.Join(", ", others)).In(language));
    }

    private static void AddAhead(List<string> lines, VisitFacts facts, Language language)
    {
        var ahead = new List<PersonalTouch>(facts.PersonalTouches);
        ahead.RemoveAll(touch => !touch.IsAhead(facts.Now));
        ahead.Sort((one, other) =>
        {
            var order = one.Start.CompareTo(other.Start);
            return order != 0 ? order : string.CompareOrdinal(one.By, other.By);
        });
        foreach (var touch in ahead.GetRange(0, Math.Min(AheadLines, ahead.Count)))
            lines.Add((touch.Kind == TouchKind.Call ? VisitMessages.CallAhead : VisitMessages.VisitAhead).With(touch.By, touch.Start).In(language));
    }

    private static void AddRejectedContent(List<string> lines, VisitFacts facts, Language language)
    {
        var titles = new List<string>();
        foreach (var content in facts.Contents)
        {
            if (content.IsRejected && ContentChoice.Qualifies(content, facts.ContactLanguage, facts.Now)) titles.Add(content.Title);
        }
        titles.Sort(StringComparer.Ordinal);
        if (titles.Count > 0) lines.Add(VisitMessages.NotRelevantBefore.With(string.Join(", ", titles)).In(language));
    }

    private static void AddChannels(List<string> lines, VisitFacts facts, Language language)
    {
        Add(VisitMessages.Denied, channel => !channel.IsPermitted);
        Add(VisitMessages.Rejected, channel => channel.IsPermitted && channel.IsRejected);
        Add(VisitMessages.Permitted, channel => channel.IsPermitted && !channel.IsRejected && channel.Kind != ChannelKind.Mass);

        void Add(Sentence sentence, Predicate<ChannelFacts> which)
        {
            var names = ChannelPermissions.Names(facts.Channels, which);
            if (names.Length > 0) lines.Add(sentence.With(names).In(language));
        }
    }

    private static void AddInterests(List<string> lines, VisitFacts facts, Language language)
    {
        var names = Names(facts.Interests, _ => true);
        if (names.Length > 0) lines.Add(VisitMessages.Interests.With(names).In(language));
    }

    /// <summary>The strongest of some interests, by name; empty when there is none.</summary>
    private static string Names(IReadOnlyList<InterestFacts> all, Predicate<InterestFacts> which)
    {
        var interests = new List<InterestFacts>(all);
        interests.RemoveAll(interest => interest.Weight <= 0 || interest.Name.Length == 0 || !which(interest));
        interests.Sort((one, other) =>
        {
            var order = other.Weight.CompareTo(one.Weight);
            return order != 0 ? order : string.CompareOrdinal(one.Name, other.Name);
        });
        return string.Join(", ", interests.GetRange(0, Math.Min(InterestNames, interests.Count)).ConvertAll(interest => interest.Name));
    }

    private static void AddTouches(List<string> lines, VisitFacts facts, Language language)
    {
        if (facts.Touches.Count == 0) return;
        var touches = new List<TouchFacts>(facts.Touches);
        touches.Sort((one, other) =>
        {
            var order = other.OccurredOn.Ticks.CompareTo(one.OccurredOn.Ticks);
            return order != 0 ? order : string.CompareOrdinal(Describe(one), Describe(other));
        });
        lines.Add(VisitMessages.Touches.With().In(language));
        foreach (var touch in touches.GetRange(0, Math.Min(TouchLines, touches.Count)))
            lines.Add(Notation.Day(touch.OccurredOn, language) + " " + Describe(touch));
    }

    private static void AddOwner(List<string> lines, VisitPlan plan, Language language)
    {
        var sentence = VisitMessages.ChosenBy(plan.Owner!.Rule);
        if (sentence != null) lines.Add(sentence.With(plan.Owner.Name).In(language));
    }

    private static string Describe(TouchFacts touch)
    {
        var parts = new List<string> { touch.Channel, touch.Type, touch.Content };
        parts.RemoveAll(string.IsNullOrWhiteSpace);
        return string.Join(", ", parts);
    }

    private static string Score(VisitFacts facts, Language language) => Notation.Points(Rounding.Shown(facts.Score?.Score ?? 0m), language);
}
