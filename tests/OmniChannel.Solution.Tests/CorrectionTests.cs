using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Generated;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>Corrections of the ledger through the packed solution: points by hand, expiry, objection.</summary>
public sealed class CorrectionTests : IDisposable
{
    private readonly World _world = new();
    private readonly Guid _call;
    private readonly Guid _visit;

    public CorrectionTests()
    {
        _call = _world.Channel("call");
        _visit = _world.InteractionType("visit");
        var model = _world.Model("m");
        _world.Rule(model, "visits", 30, _call, _visit);
        Assert.Equal("", _world.Publish(model));
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public void Points_given_by_hand_count_at_once_keep_their_worth_and_name_their_giver()
    {
        var contact = _world.Contact();
        var given = Give(contact, 12.5m, "Met at the congress");

        Assert.Equal(12.5m, given["Score"]);
        var entry = _world.All("omni_scoreentry").Single().ToEntity<ScoreEntry>();
        Assert.Equal((Guid)given["EntryId"], entry.Id);
        Assert.Equal(ScoreEntrySource.Manual, entry.Source);
        Assert.Equal("Met at the congress", entry.Reason);
        Assert.NotNull(entry.GivenById);
        _world.Clock.Advance(TimeSpan.FromDays(300));
        _world.Sweep("refresh");
        Assert.Equal(12.5m, _world.LeadScore(contact).Score);
    }

    [Fact]
    public void Points_given_by_hand_can_hand_over()
    {
        var contact = _world.Contact();
        _world.Interact(contact, _call, _visit);
        Give(contact, 30m, "Asked for an offer");
        Assert.Single(_world.OpenTasks(contact));
    }

    [Fact]
    public void A_request_that_is_repeated_gives_points_once()
    {
        var contact = _world.Contact();
        var id = Guid.NewGuid();
        var first = Give(contact, 5m, "Call", requestId: id);
        var second = Give(contact, 5m, "Call", requestId: id);

        Assert.Equal(first["EntryId"], second["EntryId"]);
        Assert.Equal(5m, second["Score"]);
        Assert.Single(_world.All("omni_scoreentry"));
        Give(contact, 5m, "Call");
        Assert.Equal(10m, _world.LeadScore(contact).Score);
    }

    [Fact]
    public void Points_expire_on_their_day_by_a_reversal_and_once()
    {
        var contact = _world.Contact();
        _world.Interact(contact, _call, _visit);
        Give(contact, 20m, "Trial", World.Start.AddDays(5));
        _world.Clock.Advance(TimeSpan.FromDays(4));
        _world.Sweep("refresh");
        var before = _world.LeadScore(contact).Score!.Value;

        _world.Clock.Set(new DateTimeOffset(World.Start.AddDays(5)));
        _world.Sweep("refresh");
        _world.Sweep("refresh");

        Assert.Equal(Math.Round((double)(before - 20m) * Math.Pow(2, -1 / 30d), 4), Math.Round((double)_world.LeadScore(contact).Score!.Value, 4));
        var reversal = _world.All("omni_scoreentry").Select(row => row.ToEntity<ScoreEntry>()).Single(entry => entry.Source == ScoreEntrySource.Reversal);
        Assert.Equal(-20m, reversal.Points);
        Assert.Equal("The points were given until a date that has passed.", reversal.Reason);
    }

    [Fact]
    public void Points_that_cannot_be_given_are_refused_in_words()
    {
        var contact = _world.Contact();
        Assert.StartsWith("Enter points other than zero", World.Refusal(() => Give(contact, 0m, "x")), StringComparison.Ordinal);
        Assert.StartsWith("Points given by hand need a reason", World.Refusal(() => Give(contact, 1m, " ")), StringComparison.Ordinal);
        Assert.StartsWith("The points would expire on 2026-03-02", World.Refusal(() => Give(contact, 1m, "x", World.Start)), StringComparison.Ordinal);
        Assert.StartsWith("There is no published scoring model", World.Refusal(() => Give(contact, 1m, "x", model: "other")), StringComparison.Ordinal);
        Assert.StartsWith("The contact does not exist", World.Refusal(() => Give(Guid.NewGuid(), 1m, "x")), StringComparison.Ordinal);
        _world.Admin.Update(new Entity("contact", contact) { ["omni_profiling"] = new OptionSetValue((int)ContactProfiling.Frozen) });
        Assert.StartsWith("The contact is not scored", World.Refusal(() => Give(contact, 1m, "x")), StringComparison.Ordinal);
        Assert.NotEmpty(World.Refusal(() => Give(contact, 1m, "x", service: _world.Rep)));
        Assert.Empty(_world.All("omni_scoreentry"));
    }

    [Theory]
    [InlineData(ContactProfiling.Objected, "The contact objected to profiling.")]
    [InlineData(ContactProfiling.Frozen, "The contact is kept out of scoring.")]
    public void A_contact_who_objects_shows_no_score_gets_no_entries_and_has_back_what_was_there_when_it_may_be_scored_again(ContactProfiling profiling, string reason)
    {
        var contact = _world.Contact();
        _world.Interact(contact, _call, _visit);

        _world.Admin.Update(new Entity("contact", contact) { ["omni_profiling"] = new OptionSetValue((int)profiling) });
        var hidden = _world.LeadScore(contact);
        Assert.Equal(0m, hidden.Score);
        Assert.Equal(0m, hidden.EngagementPoints);
        Assert.Equal(reason, hidden.Explanation);
        Assert.Equal(reason, hidden.NoTaskReason);
        _world.Interact(contact, _call, _visit);
        Assert.Single(_world.All("omni_scoreentry"));

        _world.Admin.Update(new Entity("contact", contact) { ["omni_profiling"] = new OptionSetValue((int)ContactProfiling.Allowed) });
        Assert.Equal(30m, _world.LeadScore(contact).Score);
        Assert.Null(_world.LeadScore(contact).NoTaskReason);
    }

    private ParameterCollection Give(Guid contact, decimal points, string reason, DateTime? expires = null, Guid? requestId = null, string model = "m", IOrganizationService? service = null)
    {
        var request = new OrganizationRequest("omni_AddPoints")
        {
            ["ContactId"] = new EntityReference("contact", contact), ["ModelCode"] = model, ["Points"] = points, ["Reason"] = reason,
        };
        if (expires != null) request["ExpiresOn"] = expires.Value;
        if (requestId != null) request["RequestId"] = requestId.Value;
        return (service ?? _world.Marketer).Execute(request).Results;
    }
}
