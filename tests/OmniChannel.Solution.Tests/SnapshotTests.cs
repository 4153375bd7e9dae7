using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Generated;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>The points of score curves through the packed solution: one a week at most, exact, and only when points came or went.</summary>
public sealed class SnapshotTests : IDisposable
{
    private const double HalfLife = 30;

    // A Monday, as World.Start is.
    private static readonly DateTime Week2 = new(2026, 3, 9, 0, 0, 0, DateTimeKind.Utc);

    private readonly World _world = new();
    private readonly Guid _call;
    private readonly Guid _visit;
    private readonly Guid _model;

    public SnapshotTests()
    {
        _call = _world.Channel("call");
        _visit = _world.InteractionType("visit");
        _model = _world.Model("m", row => row.Threshold = 500m);
        _world.Rule(_model, "visits", 30, _call, _visit);
        _world.ProfileRule(_model, "title", 10, "jobtitle", "equals", "Buyer");
        Assert.Equal("", _world.Publish(_model));
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public void A_week_in_which_points_came_gives_one_snapshot_with_the_score_of_its_end_exactly()
    {
        var contact = Buyer();
        Visit(contact, World.Start);
        Visit(contact, World.Start.AddDays(2));
        Sweep(World.Start.AddDays(5));
        Assert.Empty(Snapshots(contact));

        // This one comes before the sweep and after the week: it is for the next snapshot.
        Visit(contact, Week2.AddHours(3));
        Sweep(Week2.AddHours(6));

        var snapshot = Snapshots(contact).Single();
        Assert.Equal(Week2, snapshot.On);
        Assert.Equal("2026-03-09", snapshot.Name);
        Assert.Equal(_world.RepId, snapshot.OwnerId!.Id);
        var fading = Faded(World.Start, Week2) + Faded(World.Start.AddDays(2), Week2);
        Assert.Equal(Rounded(fading), snapshot.Fading);
        Assert.Equal(Rounded(10 + fading), snapshot.Score);

        Sweep(Week2.AddDays(7).AddHours(1));
        var second = Snapshots(contact)[1];
        Assert.Equal(Week2.AddDays(7), second.On);
        Assert.Equal(Rounded(10 + Faded(World.Start, Week2.AddDays(7)) + Faded(World.Start.AddDays(2), Week2.AddDays(7)) + Faded(Week2.AddHours(3), Week2.AddDays(7))), second.Score);
    }

    [Fact]
    public void Fading_alone_takes_no_snapshot()
    {
        var contact = Buyer();
        Visit(contact, World.Start);
        for (var week = 1; week <= 8; week++) Sweep(World.Start.AddDays(7 * week));
        Assert.Single(Snapshots(contact));
        Assert.Null(_world.LeadScore(contact).MovedOn);
    }

    [Fact]
    public void Points_that_go_move_the_score_and_so_does_the_profile()
    {
        var contact = Buyer();
        var visit = Visit(contact, World.Start);
        Sweep(Week2);
        _world.Admin.Delete("omni_interaction", visit);
        Sweep(Week2.AddDays(7));
        _world.Admin.Update(new Entity("contact", contact) { ["jobtitle"] = "Retired" });
        Sweep(Week2.AddDays(14));

        Assert.Equal([Rounded(10 + Faded(World.Start, Week2)), 10m, 0m], Snapshots(contact).Select(row => row.Score!.Value));
    }

    [Fact]
    public void A_late_interaction_counts_by_its_date_in_the_next_snapshot()
    {
        var contact = Buyer();
        Visit(contact, World.Start);
        Sweep(Week2);
        Visit(contact, World.Start.AddDays(1));
        Sweep(Week2.AddDays(7));

        var end = Week2.AddDays(7);
        Assert.Equal(Rounded(10 + Faded(World.Start, end) + Faded(World.Start.AddDays(1), end)), Snapshots(contact)[1].Score);
    }

    [Fact]
    public void A_page_that_runs_again_and_a_sweep_beside_it_leave_one_snapshot_and_lose_no_move()
    {
        var contact = Buyer();
        Visit(contact, World.Start);
        _world.Clock.Set(new DateTimeOffset(Week2));
        Visit(contact, Week2.AddHours(-1));
        // Where a sweep stands before the phase, so that its page can be run twice.
        var cursor = Cursor();
        var first = Page(cursor);
        var kept = Snapshots(contact).Single();
        Visit(contact, Week2.AddDays(-1));
        Page(cursor);

        Assert.NotEqual("", first);
        Assert.NotEqual(kept.Score, _world.LeadScore(contact).Score);
        Sweep(Week2.AddDays(7));
        Assert.Equal(2, Snapshots(contact).Count);
        Assert.Equal(Rounded(10 + new[] { World.Start, Week2.AddHours(-1), Week2.AddDays(-1) }.Sum(on => Faded(on, Week2.AddDays(7)))), Snapshots(contact)[1].Score);
    }

    [Fact]
    public void Who_objects_or_is_kept_out_has_no_curve_and_a_new_one_begins_when_that_is_over()
    {
        foreach (var state in new[] { ContactProfiling.Objected, ContactProfiling.Frozen })
        {
            var contact = Buyer();
            Visit(contact, _world.Now);
            Sweep(NextWeek());
            Assert.Single(Snapshots(contact));

            Profiling(contact, state);
            _world.Environment.RunAsyncJobs();
            Assert.Empty(Snapshots(contact));
            Sweep(NextWeek());
            Assert.Empty(Snapshots(contact));

            Profiling(contact, ContactProfiling.Allowed);
            _world.Environment.RunAsyncJobs();
            Sweep(NextWeek());
            Assert.InRange(Snapshots(contact).Single().Score!.Value, 20m, 40m);
        }
    }

    [Fact]
    public void Merged_contacts_go_on_with_the_curve_of_the_survivor_and_the_ledger_of_both()
    {
        var (survivor, other) = (Buyer(), Buyer());
        Visit(survivor, World.Start);
        Visit(other, World.Start);
        Sweep(Week2);
        var before = Snapshots(survivor).Single();
        _world.Admin.Execute(new Microsoft.Crm.Sdk.Messages.MergeRequest
        {
            Target = new EntityReference("contact", survivor), SubordinateId = other, UpdateContent = new Entity("contact"), PerformParentingChecks = false,
        });
        Sweep(Week2.AddDays(7));

        var snapshots = Snapshots(survivor);
        Assert.Equal([before.Score!.Value, Rounded(10 + (2 * Faded(World.Start, Week2.AddDays(7))))], snapshots.Select(row => row.Score!.Value));
        Assert.Equal(snapshots.Count, _world.All("omni_scoresnapshot").Count);
    }

    [Fact]
    public void A_retired_model_keeps_its_curves_and_its_lead_scores_wait()
    {
        var contact = Buyer();
        Visit(contact, World.Start);
        Sweep(Week2);
        Visit(contact, Week2);
        _world.Marketer.Update(new Entity("omni_scoringmodel", _model) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });
        Assert.Equal(0, Sweep(Week2.AddDays(7)));
        Assert.Single(Snapshots(contact));
        Assert.NotNull(_world.LeadScore(contact).MovedOn);
    }

    [Fact]
    public void A_curve_goes_with_its_contact()
    {
        var contact = Buyer();
        Visit(contact, World.Start);
        Sweep(Week2);
        _world.Admin.Delete("contact", contact);
        Assert.Empty(_world.All("omni_scoresnapshot"));
    }

    [Fact]
    public void Snapshots_older_than_the_setting_says_are_deleted()
    {
        var contact = Buyer();
        Visit(contact, World.Start);
        Sweep(Week2);
        Visit(contact, Week2.AddDays(14));
        Sweep(Week2.AddDays(21));
        Assert.Equal(2, Snapshots(contact).Count);
        _world.Set("snapshotweeks", "2");
        Sweep(Week2.AddDays(22));
        Assert.Equal(Week2.AddDays(21), Snapshots(contact).Single().On);
    }

    [Fact]
    public void A_page_of_snapshots_reads_the_same_however_many_there_are_and_writes_twice_for_each()
    {
        var few = CallsOfWeek(2);
        Assert.Equal(few + (8 * 2), CallsOfWeek(10));
    }

    /// <summary>Service calls of the page that takes so many snapshots.</summary>
    private long CallsOfWeek(int contacts)
    {
        for (var i = 0; i < contacts; i++) Visit(Buyer(), _world.Now);
        _world.Clock.Set(new DateTimeOffset(NextWeek()));
        var cursor = Cursor();
        _world.Environment.Statistics.Reset();
        Page(cursor);
        return _world.Calls;
    }

    /// <summary>Where a sweep stands that has nothing left but snapshots.</summary>
    private string Cursor()
    {
        var tickets = _world.Now.Ticks.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return $"snapshots|0|{tickets}|{tickets}|1|";
    }

    private string Page(string cursor) => (string)_world.Admin.Execute(new OrganizationRequest("omni_RunSweep") { ["Cursor"] = cursor }).Results["Cursor"];

    private int Sweep(DateTime at)
    {
        _world.Clock.Set(new DateTimeOffset(at));
        return _world.Sweep().Evaluated;
    }

    private DateTime NextWeek() => _world.Now.Date.AddDays(7 - (((int)_world.Now.DayOfWeek + 6) % 7));

    private Guid Buyer() => _world.Contact(more: row => row["jobtitle"] = "Buyer");

    private Guid Visit(Guid contact, DateTime on)
    {
        if (on > _world.Now) _world.Clock.Set(new DateTimeOffset(on));
        return _world.Interact(contact, _call, _visit, on);
    }

    private void Profiling(Guid contact, ContactProfiling state) => _world.Admin.Update(new Entity("contact", contact) { ["omni_profiling"] = new OptionSetValue((int)state) });

    private IReadOnlyList<ScoreSnapshot> Snapshots(Guid contact)
    {
        var score = _world.LeadScore(contact).Id;
        return [.. _world.All("omni_scoresnapshot").Select(row => row.ToEntity<ScoreSnapshot>()).Where(row => row.LeadScoreId!.Id == score).OrderBy(row => row.On)];
    }

    private static double Faded(DateTime on, DateTime asOf) => 30 * Math.Pow(2, -(asOf - on).TotalDays / HalfLife);

    private static decimal Rounded(double points) => Math.Round((decimal)points, 6, MidpointRounding.AwayFromZero);
}
