using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Generated;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>Interactions through the packed solution: points, ledger, lead score.</summary>
public sealed class ScoringTests : IDisposable
{
    private readonly World _world = new();
    private readonly Guid _call;
    private readonly Guid _visit;
    private readonly Guid _model;

    public ScoringTests()
    {
        _call = _world.Channel("call");
        _visit = _world.InteractionType("visit");
        _model = _world.Model("m");
        _world.Rule(_model, "visits", 10, _call, _visit, maximum: 50);
        Assert.Equal("", _world.Publish(_model));
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public void An_interaction_gives_its_points_and_stands_in_the_ledger()
    {
        var contact = _world.Contact();
        var interaction = _world.Interact(contact, _call, _visit);

        var score = _world.LeadScore(contact);
        Assert.Equal(10m, score.Score);
        Assert.Equal(World.Start, score.AsOf);
        Assert.Equal(_world.RepId, score.OwnerId!.Id);
        var entry = _world.All("omni_scoreentry").Single().ToEntity<ScoreEntry>();
        Assert.Equal(interaction, entry.InteractionId!.Id);
        Assert.Equal(10m, entry.Points);
        Assert.Equal("1|visits,10", entry.Lines);
    }

    [Fact]
    public void The_interaction_belongs_to_the_owner_of_the_contact_and_has_a_name()
    {
        var id = _world.Interact(_world.Contact(), _call, _visit, externalId: "EXT-1");

        var row = _world.Admin.Retrieve("omni_interaction", id, new ColumnSet("ownerid", "omni_name", "omni_occurredon")).ToEntity<Interaction>();
        Assert.Equal(_world.RepId, row.OwnerId!.Id);
        Assert.Equal("2026-03-02 09:00 EXT-1", row.Name);
        Assert.Equal(World.Start, row.OccurredOn);
    }

    [Fact]
    public void A_late_event_counts_with_its_own_date()
    {
        var contact = _world.Contact();
        _world.Interact(contact, _call, _visit);
        _world.Interact(contact, _call, _visit, World.Start.AddDays(-30));

        Assert.Equal(15m, _world.LeadScore(contact).Score);
    }

    [Fact]
    public void The_same_external_id_twice_is_one_interaction()
    {
        var contact = _world.Contact();
        _world.Interact(contact, _call, _visit, externalId: "EXT-1");

        World.Refusal(() => _world.Interact(contact, _call, _visit, externalId: "EXT-1"));
        Assert.Equal(10m, _world.LeadScore(contact).Score);
        Assert.Single(_world.All("omni_scoreentry"));
    }

    [Fact]
    public void An_interaction_in_the_future_is_refused_in_words()
    {
        var refusal = World.Refusal(() => _world.Interact(_world.Contact(), _call, _visit, World.Start.AddMinutes(6)));
        Assert.Equal(
            "The interaction is dated 2026-03-02 09:06 UTC, which is in the future: it is now 2026-03-02 09:00 UTC. Enter when it happened.",
            refusal);
        Assert.Empty(_world.All("omni_interaction"));
    }

    [Fact]
    public void A_scored_interaction_cannot_be_rewritten_but_commented()
    {
        var contact = _world.Contact();
        var id = _world.Interact(contact, _call, _visit);

        _world.Integration.Update(new Entity("omni_interaction", id) { ["omni_comment"] = "Met at the congress", ["omni_contactid"] = new EntityReference("contact", contact) });
        var refusal = World.Refusal(() =>
            _world.Integration.Update(new Entity("omni_interaction", id) { ["omni_occurredon"] = World.Start.AddDays(-1) }));
        Assert.StartsWith("Channel, type, content and date of an interaction cannot be changed", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Deleting_an_interaction_reverses_its_entry()
    {
        var contact = _world.Contact();
        var first = _world.Interact(contact, _call, _visit);
        _world.Interact(contact, _call, _visit, World.Start.AddDays(-30));

        _world.Admin.Delete("omni_interaction", first);

        Assert.Equal(5m, _world.LeadScore(contact).Score);
        var entries = _world.All("omni_scoreentry").Select(row => row.ToEntity<ScoreEntry>()).ToList();
        Assert.Equal(3, entries.Count);
        Assert.Equal(0m, entries.Where(entry => entry.OccurredOn == World.Start).Sum(entry => entry.Points));
    }

    [Fact]
    public void Deleting_an_interaction_of_a_retired_model_has_its_balances_added_up_anew()
    {
        var contact = _world.Contact();
        var first = _world.Interact(contact, _call, _visit);
        _world.Marketer.Update(new Entity("omni_scoringmodel", _model) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });

        _world.Admin.Delete("omni_interaction", first);

        Assert.Equal("rebuild", _world.LeadScore(contact).Balances);
        Assert.Equal(0m, _world.All("omni_scoreentry").Sum(row => row.GetAttributeValue<decimal>("omni_points")));
    }

    [Theory]
    [InlineData(ContactProfiling.Objected)]
    [InlineData(ContactProfiling.Frozen)]
    public void A_contact_who_may_not_be_profiled_gets_no_points(ContactProfiling profiling)
    {
        var contact = _world.Contact(more: row => row["omni_profiling"] = new OptionSetValue((int)profiling));
        _world.Interact(contact, _call, _visit);

        Assert.Empty(_world.All("omni_leadscore"));
        Assert.Empty(_world.All("omni_scoreentry"));
    }

    [Fact]
    public void Balances_that_cannot_be_read_are_rebuilt_from_the_ledger()
    {
        var contact = _world.Contact();
        _world.Interact(contact, _call, _visit);
        _world.Interact(contact, _call, _visit, World.Start.AddDays(-30));
        _world.Admin.Update(new Entity("omni_leadscore", _world.LeadScore(contact).Id) { ["omni_balances"] = "damaged" });

        _world.Interact(contact, _call, _visit, World.Start.AddDays(-30));

        Assert.Equal(20m, _world.LeadScore(contact).Score);
    }

    [Fact]
    public void An_interaction_costs_at_most_six_calls()
    {
        var contact = _world.Contact();
        _world.Interact(contact, _call, _visit);
        _world.Environment.Statistics.Reset();
        _world.Interact(contact, _call, _visit);
        Assert.Equal(6, _world.Calls);

        var other = _world.Contact("Other");
        _world.Environment.Statistics.Reset();
        _world.Interact(other, _call, _visit);
        Assert.Equal(5, _world.Calls);
    }
}
