using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Generated;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>Dwell, re-arming and cool-down through the packed solution, as the clock moves.</summary>
public sealed class CrossingTests : IDisposable
{
    private readonly World _world = new();
    private readonly Guid _call;
    private readonly Guid _visit;

    public CrossingTests()
    {
        _call = _world.Channel("call");
        _visit = _world.InteractionType("visit");
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public void A_contact_is_handed_over_once_the_score_has_stayed_above_the_threshold()
    {
        Publish(model => model.DwellHours = 36);
        var contact = Crossed(3);
        Assert.Empty(_world.OpenTasks(contact));
        Assert.StartsWith("The score has to stay above the threshold until 2026-03-03", _world.LeadScore(contact).NoTaskReason, StringComparison.Ordinal);
        Assert.Equal(World.Start.AddHours(36), _world.LeadScore(contact).ReviewOn);

        _world.Clock.Advance(TimeSpan.FromHours(35));
        Assert.Equal(0, _world.Sweep().Raised);
        _world.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(1, _world.Sweep().Raised);

        Assert.Single(_world.OpenTasks(contact));
        Assert.Null(_world.LeadScore(contact).ReviewOn);
    }

    [Fact]
    public void A_score_that_falls_within_the_dwell_begins_anew_also_when_nobody_looked()
    {
        Publish(model => model.DwellHours = 48);
        var contact = Crossed(2);
        Assert.Equal(World.Start, _world.LeadScore(contact).AboveSince);
        _world.Clock.Advance(TimeSpan.FromHours(47));
        _world.Interact(contact, _call, _visit);

        Assert.Equal(World.Start.AddHours(47), _world.LeadScore(contact).AboveSince);
        Assert.Empty(_world.OpenTasks(contact));
    }

    [Fact]
    public void A_contact_whose_score_was_below_the_re_arm_threshold_may_cross_again_although_nobody_looked_while_it_was()
    {
        Publish();
        var contact = Crossed(2);
        Complete(contact);
        _world.Clock.Advance(TimeSpan.FromDays(25));
        _world.Interact(contact, _call, _visit);
        _world.Interact(contact, _call, _visit);

        Assert.Single(_world.OpenTasks(contact));
    }

    [Fact]
    public void The_state_goes_back_to_nurturing_on_the_day_the_score_falls_below_the_re_arm_threshold()
    {
        Publish();
        var contact = Crossed(2);
        Complete(contact);
        var review = _world.LeadScore(contact).ReviewOn!.Value;
        Assert.Equal(World.Start.AddDays(30 * Math.Log2(1.5)), review, TimeSpan.FromSeconds(2));

        _world.Clock.Set(new DateTimeOffset(review.AddMinutes(1)));
        _world.Sweep();

        Assert.Equal(LeadScoreState.Nurturing, _world.LeadScore(contact).State);
        Assert.Null(_world.LeadScore(contact).ReviewOn);
    }

    [Fact]
    public void A_cool_down_ends_by_itself()
    {
        Publish(model => { model.HalfLifeDays = null; model.RearmThreshold = 60m; });
        var contact = Crossed(2);
        Assert.Single(_world.OpenTasks(contact));
        _world.Rep.Update(new Entity("task", _world.OpenTasks(contact).Single().Id) { ["omni_outcome"] = new OptionSetValue((int)TaskOutcome.NotRelevant) });
        Assert.Empty(_world.OpenTasks(contact));
        Assert.Equal(World.Start.AddDays(10), _world.LeadScore(contact).ReviewOn);

        for (var day = 1; day < 10; day++)
        {
            _world.Clock.Advance(TimeSpan.FromDays(1));
            Assert.Equal(0, _world.Sweep().Raised);
        }

        _world.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, _world.Sweep().Raised);
    }

    [Fact]
    public void A_negative_dwell_is_refused_in_words()
    {
        var refusal = World.Refusal(() => Publish(model => model.DwellHours = -1));
        Assert.NotEmpty(refusal);
    }

    private void Publish(Action<ScoringModel>? more = null)
    {
        var model = _world.Model("m", more);
        _world.Rule(model, "visits", 30, _call, _visit);
        Assert.Equal("", _world.Publish(model));
    }

    private Guid Crossed(int times)
    {
        var contact = _world.Contact();
        for (var i = 0; i < times; i++) _world.Interact(contact, _call, _visit);
        return contact;
    }

    private void Complete(Guid contact) => _world.Rep.Update(new Entity("task", _world.OpenTasks(contact).Single().Id)
    {
        ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(5),
    });
}
