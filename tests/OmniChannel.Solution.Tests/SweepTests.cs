using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Generated;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>The sweep through the packed solution: what time alone changes, and nothing else.</summary>
public sealed class SweepTests : IDisposable
{
    // The request that sweeps, models, settings, and a query or two of each phase.
    private const int MostCallsOfAQuietNight = 30;

    private readonly World _world = new();
    private readonly Guid _call;
    private readonly Guid _visit;

    public SweepTests()
    {
        _call = _world.Channel("call");
        _visit = _world.InteractionType("visit");
        var model = _world.Model("m");
        _world.Rule(model, "visits", 30, _call, _visit);
        Assert.Equal("", _world.Publish(model));
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public void A_night_in_which_nothing_is_due_touches_no_lead_score_and_costs_the_same_few_calls_for_a_thousand_contacts()
    {
        var few = QuietNight(5);
        var many = QuietNight(995);

        Assert.InRange(few, 1, MostCallsOfAQuietNight);
        Assert.Equal(few, many);
    }

    [Fact]
    public void A_rule_that_nothing_has_matched_stands_in_the_view_until_something_does_also_in_the_next_version()
    {
        var rules = _world.Marketer;
        var mail = _world.InteractionType("mail");
        var second = _world.Model("n");
        _world.Rule(second, "v_sits", 1, _call, mail);
        _world.Rule(second, "visits", 1, _call, _visit);
        _world.Rule(second, "mails", 1, _call, mail, more: row => row["omni_validfrom"] = World.Start.AddDays(30));
        Assert.Equal("", _world.Publish(second));
        var contact = _world.Contact();
        _world.Interact(contact, _call, _visit);
        Assert.Equal(["mails", "v_sits", "visits", "visits"], NeverMatched());
        _world.Sweep();
        Assert.Equal(["mails", "v_sits"], NeverMatched());

        _world.Clock.Advance(TimeSpan.FromDays(1));
        _world.Interact(contact, _call, mail);
        _world.Clock.Advance(TimeSpan.FromHours(1));
        _world.Sweep();
        Assert.Equal(["mails"], NeverMatched());

        var next = (Guid)rules.Execute(new OrganizationRequest("omni_NewModelVersion") { ["ModelId"] = new EntityReference("omni_scoringmodel", second), ["Reason"] = "Only mails" }).Results["NewModelId"];
        var copies = _world.All("omni_scoringrule").Select(row => row.ToEntity<ScoringRule>()).Where(rule => rule.ScoringModelId!.Id == next).ToDictionary(rule => rule.Code!);
        rules.Update(new ScoringRule(copies["visits"].Id) { InteractionTypeId = new EntityReference("omni_interactiontype", mail) }.ToLate());
        rules.Update(new ScoringRule(copies["v_sits"].Id) { Points = 2m }.ToLate());
        Assert.Equal("", _world.Publish(next));
        Assert.Equal(["mails", "visits"], NeverMatched());
    }

    [Fact]
    public void A_score_that_has_faded_below_the_threshold_is_brought_to_now_on_that_day()
    {
        var contact = _world.Contact();
        _world.Interact(contact, _call, _visit);
        _world.Interact(contact, _call, _visit);
        _world.Interact(contact, _call, _visit);
        var until = _world.LeadScore(contact).AboveThresholdUntil!.Value;
        Assert.Equal(World.Start.AddDays(30 * Math.Log2(1.5)), until, TimeSpan.FromSeconds(2));

        _world.Clock.Set(new DateTimeOffset(until.AddMinutes(-1)));
        _world.Sweep();
        Assert.Equal(until, _world.LeadScore(contact).AboveThresholdUntil!.Value, TimeSpan.FromSeconds(2));
        _world.Clock.Set(new DateTimeOffset(until.AddMinutes(1)));
        _world.Sweep();

        var score = _world.LeadScore(contact);
        Assert.Null(score.AboveThresholdUntil);
        Assert.InRange(score.Score!.Value, 59.9m, 59.9999m);
    }

    [Fact]
    public void A_refresh_brings_every_score_to_now()
    {
        var contact = _world.Contact();
        _world.Interact(contact, _call, _visit);
        _world.Clock.Advance(TimeSpan.FromDays(1));
        _world.Sweep();
        Assert.Equal(30m, _world.LeadScore(contact).Score);

        _world.Sweep("refresh");

        Assert.Equal(Math.Round(30m * (decimal)Math.Pow(2, -1 / 30d), 4), Math.Round(_world.LeadScore(contact).Score!.Value, 4));
        Assert.Equal(_world.Now, _world.LeadScore(contact).AsOf);
    }

    [Fact]
    public void What_has_faded_for_a_quarter_of_the_half_life_is_brought_to_now()
    {
        var contact = _world.Contact();
        _world.Interact(contact, _call, _visit);
        _world.Clock.Advance(TimeSpan.FromDays(7));
        _world.Sweep();
        Assert.Equal(30m, _world.LeadScore(contact).Score);
        _world.Clock.Advance(TimeSpan.FromDays(1));
        _world.Sweep();
        Assert.Equal(_world.Now, _world.LeadScore(contact).AsOf);
    }

    [Fact]
    public void A_snooze_that_is_over_raises_the_next_task()
    {
        var contact = _world.Contact();
        _world.Interact(contact, _call, _visit);
        _world.Interact(contact, _call, _visit);
        _world.Interact(contact, _call, _visit);
        _world.Rep.Update(new Entity("task", _world.OpenTasks(contact).Single().Id) { ["omni_outcome"] = new OptionSetValue((int)TaskOutcome.NotNow) });
        Assert.Empty(_world.OpenTasks(contact));
        _world.Clock.Set(new DateTimeOffset(_world.LeadScore(contact).SnoozedUntil!.Value.AddHours(1)));

        _world.Sweep();
        _world.Sweep();

        Assert.Single(_world.OpenTasks(contact));
        Assert.Null(_world.LeadScore(contact).SnoozedUntil);
    }

    [Fact]
    public void A_cursor_that_is_none_begins_a_sweep()
    {
        var page = _world.Admin.Execute(new OrganizationRequest("omni_RunSweep") { ["Cursor"] = "Stale|0|1|" }).Results;
        Assert.Equal(true, page["Done"]);
        Assert.Equal("", page["Cursor"]);
    }

    [Fact]
    public void Contacts_changed_in_a_column_that_no_step_listens_to_are_found_by_the_next_sweep()
    {
        var model = _world.Model("p");
        _world.ProfileRule(model, "site", 5, "websiteurl", "not-empty", null);
        Assert.Equal("", _world.Publish(model));
        var contact = _world.Contact();
        _world.Sweep();
        Assert.Empty(_world.All("omni_leadscore", contact));
        _world.Clock.Advance(TimeSpan.FromDays(1));
        _world.Admin.Update(new Entity("contact", contact) { ["websiteurl"] = "https://example.com" });

        Assert.Equal(1, _world.Sweep().Evaluated);
        Assert.Equal(5m, _world.LeadScore(contact).Score);

        _world.Clock.Advance(TimeSpan.FromDays(1));
        _world.Sweep();
        _world.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(0, _world.Sweep().Evaluated);
        _world.Admin.Update(new Entity("contact", contact) { ["websiteurl"] = null });
        _world.Sweep();
        Assert.Equal(0m, _world.LeadScore(contact).Score);
    }

    /// <summary>Adds contacts with a score and lets a night pass in which nothing is due. Returns its service calls.</summary>
    private long QuietNight(int contacts)
    {
        for (var i = 0; i < contacts; i++) _world.Interact(_world.Contact(), _call, _visit);
        _world.Sweep();
        _world.Clock.Advance(TimeSpan.FromDays(1));
        _world.Sweep();
        _world.Clock.Advance(TimeSpan.FromDays(1));
        var before = Versions();
        _world.Environment.Statistics.Reset();

        _world.Sweep();

        Assert.Equal(before, Versions());
        return _world.Calls;
    }

    private string[] Versions() => [.. _world.All("omni_leadscore").Select(row => row.GetAttributeValue<long>("versionnumber").ToString(System.Globalization.CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal)];

    /// <summary>Codes of the rules in the view that is named so, as a marketer sees it.</summary>
    private string[] NeverMatched()
    {
        var view = _world.All("savedquery").Single(row => row.GetAttributeValue<string>("name") == "Rules Never Matched").GetAttributeValue<string>("fetchxml");
        var found = _world.Marketer.RetrieveMultiple(new FetchExpression(view)).Entities.Select(row => row.Id).ToHashSet();
        return _world.All("omni_scoringrule").Where(row => found.Contains(row.Id)).Select(row => row.GetAttributeValue<string>("omni_code")).Order(StringComparer.Ordinal).ToArray();
    }
}
