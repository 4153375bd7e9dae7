using System;
using OmniChannel.Domain.Handover;

namespace OmniChannel.Domain.Tests.Handover;

public class Deciding_a_handover
{
    private static readonly DateTime Now = new(2026, 5, 1, 12, 0, 0, DateTimeKind.Utc);

    private static HandoverDecision Decide(
        decimal score = 60, LeadState state = LeadState.Nurturing, decimal? threshold = 60, decimal? rearm = 40, bool openTask = false,
            int? handedOverDaysAgo = null, decimal? coolDown = null,
        int? snoozedForDays = null, bool held = false, bool active = true, ProfilingState profiling = ProfilingState.Allowed,
        decimal? dwell = null, double? aboveForHours = null) =>
        HandoverDecision.Decide(new HandoverFacts
        {
            Now = Now, Score = score, State = state, Threshold = threshold, RearmThreshold = rearm, OpenTaskId = openTask ? Guid.NewGuid() : null,
            HandedOverOn = handedOverDaysAgo is { } days ? Now.AddDays(-days) : null, CoolDownDays = coolDown,
            SnoozedUntil = snoozedForDays is { } more ? Now.AddDays(more) : null, IsHeld = held, IsContactActive = active, Profiling = profiling,
            DwellHours = dwell, AboveSince = aboveForHours is { } hours ? Now.AddHours(-hours) : null,
        });

    [Fact]
    public void Reaching_the_threshold_hands_over()
    {
        var decision = Decide(score: 60);
        Assert.Equal(HandoverAction.Raise, decision.Action);
        Assert.Equal(LeadState.HandedOver, decision.State);
        Assert.Null(decision.Reason);
    }

    [Fact]
    public void A_score_has_to_stay_above_the_threshold_for_the_dwell()
    {
        Assert.Equal("dwelling", Decide(dwell: 24).Reason!.Code);
        Assert.Equal(Now.AddHours(24), Decide(dwell: 24).Again);
        Assert.Equal(Now.AddHours(1), Decide(dwell: 24, aboveForHours: 23).Again);
        Assert.Equal(HandoverAction.Raise, Decide(dwell: 24, aboveForHours: 24).Action);
        Assert.Equal(HandoverAction.Raise, Decide(dwell: 0).Action);
        Assert.Equal(HandoverAction.Update, Decide(dwell: 24, state: LeadState.HandedOver, openTask: true).Action);
    }

    [Fact]
    public void What_a_date_ends_is_looked_at_again_on_that_date_and_nothing_else_is()
    {
        Assert.Equal(Now.AddDays(29), Decide(handedOverDaysAgo: 1, coolDown: 30).Again);
        Assert.Null(Decide(held: true).Again);
        Assert.Null(Decide(score: 10, dwell: 24).Again);
        Assert.Null(Decide().Again);
    }

    [Fact]
    public void A_recycled_contact_is_handed_over_again() => Assert.Equal(HandoverAction.Raise, Decide(state: LeadState.Recycled).Action);

    [Fact]
    public void An_open_task_is_updated_even_in_the_cool_down() =>
        Assert.Equal(HandoverAction.Update, Decide(state: LeadState.HandedOver, openTask: true, handedOverDaysAgo: 1, coolDown: 30).Action);

    [Fact]
    public void A_contact_with_a_task_has_no_reason_for_not_having_one_unless_there_may_be_none()
    {
        var below = Decide(score: 10, state: LeadState.HandedOver, openTask: true);
        Assert.Equal(HandoverAction.None, below.Action);
        Assert.Null(below.Reason);
        Assert.Null(Decide(held: true, openTask: true).Reason);
        Assert.Equal("profiling-objected", Decide(openTask: true, profiling: ProfilingState.Objected).Reason!.Code);
    }

    [Fact]
    public void Around_the_threshold_there_is_one_handover_until_the_score_was_below_the_re_arm_threshold()
    {
        Assert.Equal("not-rearmed", Decide(score: 70, state: LeadState.HandedOver).Reason!.Code);
        Assert.Equal(LeadState.HandedOver, Decide(score: 50, state: LeadState.HandedOver).State);
        Assert.Equal(LeadState.HandedOver, Decide(score: 40, state: LeadState.HandedOver).State);
        Assert.Equal(LeadState.Nurturing, Decide(score: 39.9999m, state: LeadState.HandedOver).State);
        Assert.Equal(LeadState.Nurturing, Decide(score: 39.9999m, state: LeadState.Accepted).State);
    }

    [Fact]
    public void Without_a_re_arm_threshold_falling_below_the_threshold_re_arms() =>
        Assert.Equal(LeadState.Nurturing, Decide(score: 59.9999m, state: LeadState.HandedOver, rearm: null).State);

    [Fact]
    public void An_open_task_does_not_re_arm_and_a_qualified_or_lost_contact_stays_so()
    {
        Assert.Equal(LeadState.HandedOver, Decide(score: 1, state: LeadState.HandedOver, openTask: true).State);
        Assert.Equal(LeadState.SalesReady, Decide(score: 1, state: LeadState.SalesReady).State);
        Assert.Equal(LeadState.Lost, Decide(score: 1, state: LeadState.Lost).State);
    }

    [Fact]
    public void Every_missing_task_has_a_reason()
    {
        Assert.Equal("below-threshold", Decide(score: 59.9999m).Reason!.Code);
        Assert.Equal("no-threshold", Decide(threshold: null).Reason!.Code);
        Assert.Equal("contact-inactive", Decide(active: false).Reason!.Code);
        Assert.Equal("profiling-objected", Decide(profiling: ProfilingState.Objected).Reason!.Code);
        Assert.Equal("profiling-frozen", Decide(profiling: ProfilingState.Frozen).Reason!.Code);
        Assert.Equal("handover-held", Decide(held: true).Reason!.Code);
        Assert.Equal("sales-ready", Decide(state: LeadState.SalesReady).Reason!.Code);
        Assert.Equal("lost", Decide(state: LeadState.Lost).Reason!.Code);
        Assert.Equal("snoozed", Decide(snoozedForDays: 1).Reason!.Code);
        Assert.Equal("cool-down", Decide(handedOverDaysAgo: 29, coolDown: 30).Reason!.Code);
    }

    [Fact]
    public void What_is_over_no_longer_keeps_a_task_back()
    {
        Assert.Equal(HandoverAction.Raise, Decide(handedOverDaysAgo: 30, coolDown: 30).Action);
        Assert.Equal(HandoverAction.Raise, Decide(snoozedForDays: 0).Action);
        Assert.Equal(HandoverAction.Raise, Decide(handedOverDaysAgo: 1, coolDown: null).Action);
    }

    [Fact]
    public void A_cool_down_longer_than_time_lasts_for_ever() =>
        Assert.Equal("cool-down", Decide(handedOverDaysAgo: 1, coolDown: 99_999_999_999m).Reason!.Code);

    [Fact]
    public void A_reason_reads_in_the_language_of_the_reader()
    {
        var reason = Decide(handedOverDaysAgo: 10, coolDown: 30).Reason!;
        Assert.Equal("Die Wartezeit nach der letzten Übergabe dauert bis 21.05.2026.", reason.In(OmniChannel.Domain.Wording.Language.German));
    }
}
