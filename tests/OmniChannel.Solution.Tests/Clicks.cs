using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Generated;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>A world in which mails are delivered and clicked: 20 points for a click, 30 for a visit, half-life 30 days.</summary>
internal sealed class Clicks : IDisposable
{
    /// <param name="bulk">Whether steps are registered on the bulk messages.</param>
    /// <param name="isScreened">Whether the bot screen looks at deliveries and clicks.</param>
    /// <param name="isLimited">Whether there are rules besides that count the first click only, and two a day.</param>
    public Clicks(bool bulk = false, bool isScreened = true, bool isLimited = false)
    {
        World = new World(bulk);
        Mail = World.Channel("mail", ChannelKind.Digital);
        Delivered = Type("delivered", isScreened ? InteractionTypeBotScreen.Delivery : InteractionTypeBotScreen.None);
        Clicked = Type("clicked", isScreened ? InteractionTypeBotScreen.Click : InteractionTypeBotScreen.None);
        Visit = World.InteractionType("visit");
        Model = World.Model("m");
        World.Rule(Model, "clicks", 20, Mail, Clicked);
        World.Rule(Model, "visits", 30, Mail, Visit);
        if (isLimited)
        {
            Limit(World.Rule(Model, "first", 7, Mail, Clicked), ScoringRuleRepeat.FirstTimeOnly);
            Limit(World.Rule(Model, "daily", 5, Mail, Clicked), ScoringRuleRepeat.LimitedPerPeriod, 1, 2);
        }
        Assert.Equal("", World.Publish(Model));
    }

    public World World { get; }

    public Guid Mail { get; }

    public Guid Delivered { get; }

    public Guid Clicked { get; }

    public Guid Visit { get; }

    public Guid Model { get; }

    public void Dispose() => World.Dispose();

    private void Limit(Guid rule, ScoringRuleRepeat repeat, int? days = null, int? times = null) => World.Marketer.Update(new Entity("omni_scoringrule", rule)
    {
        ["omni_repeat"] = new OptionSetValue((int)repeat), ["omni_repeatdays"] = days, ["omni_repeattimes"] = times,
    });

    public Guid Type(string code, InteractionTypeBotScreen screen) =>
        World.Marketer.Create(new InteractionType { Code = code, Name = code + " type", BotScreen = screen }.ToLate());

    public Guid Deliver(Guid contact, DateTime on) => World.Interact(contact, Mail, Delivered, on);

    public Guid Click(Guid contact, DateTime on) => World.Interact(contact, Mail, Clicked, on);

    /// <summary>What somebody decides; nothing takes the decision back.</summary>
    public void Decide(Guid interaction, InteractionBotDecision? decision, IOrganizationService? user = null) => (user ?? World.Marketer).Update(new Entity("omni_interaction", interaction)
    {
        ["omni_botdecision"] = decision is { } made ? new OptionSetValue((int)made) : null,
    });

    public void Move(Guid interaction, Guid contact, IOrganizationService? user = null) =>
        (user ?? World.Integration).Update(new Entity("omni_interaction", interaction) { ["omni_contactid"] = new EntityReference("contact", contact) });

    public decimal Score(Guid contact) => Math.Round(World.All("omni_leadscore", contact).SingleOrDefault()?.ToEntity<LeadScore>().Score ?? 0m, 4);

    public IReadOnlyList<ScoreEntry> Entries(Guid interaction) => [.. World.All("omni_scoreentry").Select(row => row.ToEntity<ScoreEntry>())
        .Where(entry => entry.InteractionId?.Id == interaction || World.All("omni_scoreentry").Any(one => one.Id == entry.ReversesId?.Id && one.ToEntity<ScoreEntry>().InteractionId?.Id == interaction))
        .OrderBy(entry => entry.Key, StringComparer.Ordinal)];

    /// <summary>The entry of an interaction that is not reversed; nothing when there is none.</summary>
    public ScoreEntry? Standing(Guid interaction)
    {
        var entries = World.All("omni_scoreentry").Select(row => row.ToEntity<ScoreEntry>()).ToList();
        var reversed = entries.Select(entry => entry.ReversesId?.Id).ToHashSet();
        return entries.SingleOrDefault(entry => entry.InteractionId?.Id == interaction && !reversed.Contains(entry.Id));
    }

    /// <summary>What a contact has come to, so that two ways can be compared: its ledger, and what stands between marketing and sales.</summary>
    public string Shown(Guid contact) => World.LeadScore(contact).State + " " + World.OpenTasks(contact).Count + "\n" + Ledger(contact);

    /// <summary>Score, explanation and what stands in the ledger.</summary>
    public string Ledger(Guid contact)
    {
        var score = World.All("omni_leadscore", contact).SingleOrDefault()?.ToEntity<LeadScore>();
        if (score == null) return "0\n\n";
        var entries = World.All("omni_scoreentry").Select(row => row.ToEntity<ScoreEntry>()).Where(entry => entry.LeadScoreId!.Id == score.Id).ToList();
        var reversed = entries.Select(entry => entry.ReversesId?.Id).ToHashSet();
        var standing = entries.Where(entry => entry.Source != ScoreEntrySource.Reversal && !reversed.Contains(entry.Id))
            .Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.OccurredOn:O} {entry.Points} {entry.HoldCause}")).Order(StringComparer.Ordinal);
        return string.Create(CultureInfo.InvariantCulture, $"{Math.Round(score.Score!.Value, 4):0.####}\n{score.Explanation}\n{string.Join("\n", standing)}");
    }

    /// <summary>The rows that a view shows a user.</summary>
    public IReadOnlyList<Guid> View(string name, IOrganizationService user)
    {
        var query = new QueryByAttribute("savedquery") { ColumnSet = new ColumnSet("fetchxml") };
        query.AddAttributeValue("name", name);
        var view = World.Admin.RetrieveMultiple(query).Entities.Single();
        return [.. user.RetrieveMultiple(new FetchExpression(view.GetAttributeValue<string>("fetchxml"))).Entities.Select(row => row.Id)];
    }
}
