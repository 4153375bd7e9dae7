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
}
