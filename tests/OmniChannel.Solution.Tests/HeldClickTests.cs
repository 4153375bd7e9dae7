using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Generated;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>Clicks that look like those of a mail scanner are held until somebody decides.</summary>
public sealed class HeldClickTests : IDisposable
{
    private static readonly DateTime On = World.Start.AddDays(-30);

    private readonly Clicks _clicks = new();

    private World World => _clicks.World;

    public void Dispose() => _clicks.Dispose();

    [Fact]
    public void A_click_within_seconds_of_delivery_is_held_with_its_reason_and_moves_nothing()
    {
        World.Admin.Create(new Entity("usersettings", World.RepId) { ["uilanguageid"] = 1031 });
        var contact = World.Contact();
        _clicks.Deliver(contact, On);
        var held = _clicks.Click(contact, On.AddSeconds(3));
        var counted = _clicks.Click(contact, On.AddSeconds(10));

        Assert.Equal(10m, _clicks.Score(contact));
        var entry = _clicks.Standing(held)!;
        Assert.True(entry.Held);
        Assert.Equal(ScoreEntryHoldCause.SoonAfterDelivery, entry.HoldCause);
        Assert.Equal(20m, entry.Points);
        Assert.Equal("Zurückgehalten: 3 Sekunden nach der Zustellung geklickt, wie es E-Mail-Scanner tun.", entry.Reason);
        Assert.NotEqual(true, _clicks.Standing(counted)!.Held);
        Assert.Equal(
            "+10,00 clicks rule (1×)\n+0,00 clicks rule (1× zurückgehalten: Sekunden nach der Zustellung geklickt, wie es E-Mail-Scanner tun)", World.LeadScore(contact).Explanation);
        Assert.Equal([held], _clicks.View("Held Interactions", World.Marketer));
        Assert.Equal([entry.Id], _clicks.View("Held Score Entries", World.Marketer));
    }

    [Fact]
    public void With_the_click_that_makes_too_many_at_once_the_earlier_ones_are_held_too()
    {
        var contact = World.Contact();
        var burst = Enumerable.Range(0, 4).Select(second => _clicks.Click(contact, On.AddSeconds(second))).ToList();
        Assert.Equal(40m, _clicks.Score(contact));
        burst.Add(_clicks.Click(contact, On.AddSeconds(4)));

        Assert.Equal(0m, _clicks.Score(contact));
        Assert.All(burst, click => Assert.Equal(ScoreEntryHoldCause.ManyAtOnce, _clicks.Standing(click)!.HoldCause));
        Assert.Equal("+0.00 clicks rule (5× held: many clicks within seconds, as mail scanners do)", World.LeadScore(contact).Explanation);
        Assert.Equal(0m, World.All("omni_scoreentry").Where(row => !row.GetAttributeValue<bool>("omni_held")).Sum(row => row.GetAttributeValue<decimal>("omni_points")));
    }

    [Fact]
    public void What_is_confirmed_counts_as_of_its_own_date_and_once()
    {
        var contact = World.Contact();
        _clicks.Deliver(contact, On);
        var click = _clicks.Click(contact, On.AddSeconds(3));

        _clicks.Decide(click, InteractionBotDecision.Counts);
        _clicks.Decide(click, InteractionBotDecision.Counts);

        Assert.Equal(10m, _clicks.Score(contact));
        Assert.Equal("+10.00 clicks rule (1×)", World.LeadScore(contact).Explanation);
        Assert.Equal(On.AddSeconds(3), _clicks.Standing(click)!.OccurredOn);
        Assert.Equal(3, World.All("omni_scoreentry").Count);
        Assert.Empty(_clicks.View("Held Interactions", World.Marketer));
        Assert.Empty(_clicks.View("Held Score Entries", World.Marketer));

        _clicks.Decide(click, null);
        Assert.Equal(0m, _clicks.Score(contact));
        Assert.Equal([click], _clicks.View("Held Interactions", World.Marketer));
    }

    [Fact]
    public void Points_that_are_confirmed_can_hand_over()
    {
        var contact = World.Contact();
        World.Interact(contact, _clicks.Mail, _clicks.Visit);
        World.Interact(contact, _clicks.Mail, _clicks.Visit, World.Start.AddDays(-10));
        _clicks.Deliver(contact, World.Start.AddMinutes(-1));
        var click = _clicks.Click(contact, World.Start.AddMinutes(-1));
        Assert.Empty(World.OpenTasks(contact));

        _clicks.Decide(click, InteractionBotDecision.Counts);
        Assert.Single(World.OpenTasks(contact));
    }

    [Fact]
    public void What_was_a_bot_stays_as_proof_and_never_counts()
    {
        var contact = World.Contact();
        _clicks.Deliver(contact, On);
        var click = _clicks.Click(contact, On.AddSeconds(3));

        _clicks.Decide(click, InteractionBotDecision.WasABot);

        Assert.Equal(0m, _clicks.Score(contact));
        Assert.Null(World.LeadScore(contact).Explanation);
        Assert.Null(_clicks.Standing(click));
        var entries = _clicks.Entries(click);
        Assert.Equal(2, entries.Count);
        Assert.All(entries, entry => Assert.True(entry.Held));
        Assert.Equal("Decided: it was a bot.", entries.Single(entry => entry.Source == ScoreEntrySource.Reversal).Reason);
        Assert.Empty(_clicks.View("Held Interactions", World.Marketer));
        Backfill();
        Assert.Equal(2, _clicks.Entries(click).Count);
    }

    [Fact]
    public void A_backfill_keeps_what_is_held_and_what_was_decided()
    {
        var contact = World.Contact();
        _clicks.Deliver(contact, On);
        var clicks = Enumerable.Range(1, 3).Select(second => _clicks.Click(contact, On.AddSeconds(second))).ToList();
        _clicks.Decide(clicks[1], InteractionBotDecision.Counts);
        _clicks.Decide(clicks[2], InteractionBotDecision.WasABot);
        var before = _clicks.Shown(contact);
        Backfill();
        Assert.Equal(before, _clicks.Shown(contact));
        Assert.Equal(10m, _clicks.Score(contact));

        var second = World.Model("m", row => { row.Version = 2; row.Name = "m model"; });
        World.Marketer.Update(new Entity("omni_scoringmodel", second) { ["omni_originalid"] = new EntityReference("omni_scoringmodel", _clicks.Model) });
        World.Rule(second, "clicks", 8, _clicks.Mail, _clicks.Clicked);
        Assert.Equal("", World.Publish(second));
        Backfill(second);

        Assert.Equal(4m, _clicks.Score(contact));
        Assert.Equal((true, 8m), (_clicks.Standing(clicks[0])!.Held, _clicks.Standing(clicks[0])!.Points));
        Assert.Null(_clicks.Standing(clicks[2]));
        _clicks.Decide(clicks[0], InteractionBotDecision.Counts);
        _clicks.Decide(clicks[2], null);
        Assert.Equal(8m, _clicks.Score(contact));
        Assert.Equal("+8.00 clicks rule (2×)\n+0.00 clicks rule (1× held: clicked within seconds of delivery, as mail scanners do)", World.LeadScore(contact).Explanation);
    }

    [Fact]
    public void A_test_of_the_contact_says_that_clicks_are_held()
    {
        var contact = World.Contact();
        _clicks.Deliver(contact, On);
        _clicks.Click(contact, On.AddSeconds(3));
        var test = World.Marketer.Execute(new OrganizationRequest("omni_TestContact")
        {
            ["ContactId"] = new EntityReference("contact", contact), ["ModelId"] = new EntityReference("omni_scoringmodel", _clicks.Model),
        }).Results;

        Assert.Equal((0m, World.LeadScore(contact).Explanation), ((decimal)test["Score"], (string)test["Explanation"]));
        var rule = JsonDocument.Parse((string)test["Result"]).RootElement.GetProperty("rules").EnumerateArray().First();
        Assert.Equal("Matched 1×, held as clicks of a mail scanner: nothing counts until somebody decides.", rule.GetProperty("why").GetString());
    }

    [Fact]
    public void Balances_that_are_added_up_anew_hold_what_was_held()
    {
        var contact = World.Contact();
        _clicks.Deliver(contact, On);
        _clicks.Click(contact, On.AddSeconds(3));
        _clicks.Decide(_clicks.Click(contact, On.AddSeconds(4)), InteractionBotDecision.Counts);
        var before = _clicks.Shown(contact);
        World.Admin.Update(new Entity("omni_leadscore", World.LeadScore(contact).Id) { ["omni_balances"] = "damaged" });
        World.Sweep("refresh");
        World.Admin.Update(new Entity("contact", contact) { ["omni_profiling"] = new OptionSetValue((int)ContactProfiling.Allowed) });
        Assert.Equal(before, _clicks.Shown(contact));
    }

    [Fact]
    public void Contacts_that_become_one_are_screened_as_one()
    {
        var survivor = World.Contact("One");
        var other = World.Contact("Two");
        for (var second = 0; second < 3; second++)
        {
            _clicks.Click(survivor, On.AddSeconds(second));
            if (second < 2) _clicks.Click(other, On.AddSeconds(second));
        }
        _clicks.Click(other, On.AddDays(2));
        World.Admin.Execute(new OrganizationRequest("Merge")
        {
            ["Target"] = new EntityReference("contact", survivor), ["SubordinateId"] = other, ["UpdateContent"] = new Entity("contact"), ["PerformParentingChecks"] = false,
        });

        var union = World.Contact("Union");
        foreach (var second in new[] { 0, 1, 2, 0, 1, 172800 }) _clicks.Click(union, On.AddSeconds(second));
        Assert.Equal(_clicks.Shown(union), _clicks.Shown(survivor));
    }

    [Fact]
    public void A_click_that_is_deleted_does_not_speak_against_the_others()
    {
        var contact = World.Contact();
        var burst = Enumerable.Range(0, 5).Select(second => _clicks.Click(contact, On.AddSeconds(second))).ToList();
        World.Admin.Delete("omni_interaction", burst[2]);
        Assert.Equal(40m, _clicks.Score(contact));
        World.Admin.Delete("contact", contact);
        Assert.Empty(World.All("omni_scoreentry"));
        Assert.Empty(World.All("task"));
    }

    [Fact]
    public void Types_without_the_screen_cost_no_call_and_with_it_one()
    {
        var contact = World.Contact();
        World.Interact(contact, _clicks.Mail, _clicks.Visit, On.AddDays(-200));
        Assert.Equal(6, Calls(() => World.Interact(contact, _clicks.Mail, _clicks.Visit, On.AddDays(-100))));
        Assert.Equal(7, Calls(() => _clicks.Click(contact, On)));
        // No rule is about a delivery: contact, models, and what it says of clicks.
        Assert.Equal(3, Calls(() => _clicks.Deliver(contact, On.AddDays(1))));
        Assert.Equal(7, Calls(() => _clicks.Click(contact, On.AddDays(1).AddSeconds(2))));
    }

    [Fact]
    public void A_type_is_screened_as_soon_as_it_is_set_so()
    {
        var contact = World.Contact();
        Set(InteractionTypeBotScreen.None);
        _clicks.Deliver(contact, On);
        _clicks.Click(contact, On.AddSeconds(3));
        Assert.Equal(10m, _clicks.Score(contact));
        Set(InteractionTypeBotScreen.Click);
        _clicks.Click(contact, On.AddSeconds(4));
        Assert.Equal(10m, _clicks.Score(contact));

        void Set(InteractionTypeBotScreen screen) =>
            World.Marketer.Update(new Entity("omni_interactiontype", _clicks.Clicked) { ["omni_botscreen"] = new OptionSetValue((int)screen) });
    }

    [Fact]
    public void Marketers_decide_and_reps_only_on_what_is_theirs()
    {
        var other = World.Contact(more: row => row["ownerid"] = new EntityReference("systemuser", World.CreateUser("Otto Other", "OmniChannel Sales Rep")));
        _clicks.Deliver(other, On);
        var click = _clicks.Click(other, On.AddSeconds(1));
        Assert.StartsWith("SecLib::AccessCheckEx failed.", World.Refusal(() => _clicks.Decide(click, InteractionBotDecision.Counts, World.Rep)), StringComparison.Ordinal);
        Assert.Equal(0m, _clicks.Score(other));
        _clicks.Decide(click, InteractionBotDecision.Counts, World.Marketer);
        Assert.Equal(10m, _clicks.Score(other));
    }

    private long Calls(Action request)
    {
        var before = World.Calls;
        request();
        return World.Calls - before;
    }

    private void Backfill(Guid? model = null)
    {
        World.Marketer.Execute(new OrganizationRequest("omni_StartBackfill") { ["ModelId"] = new EntityReference("omni_scoringmodel", model ?? _clicks.Model) });
        World.Environment.RunAsyncJobs();
    }
}
