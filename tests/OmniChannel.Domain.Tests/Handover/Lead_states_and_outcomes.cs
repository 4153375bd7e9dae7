using System;
using System.Linq;
using OmniChannel.Domain.Handover;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Tests.Handover;

public class Lead_states_and_outcomes
{
    private static readonly DateTime Now = new(2026, 5, 1, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_legal_move_is_not_refused_and_staying_always_is_legal()
    {
        foreach (var from in Enum.GetValues<LeadState>())
        {
            Assert.Null(LeadStates.Refuse(from, from));
            foreach (var to in Enum.GetValues<LeadState>()) Assert.Equal(from == to || LeadStates.From(from).Contains(to),
                LeadStates.Refuse(from, to) == null);
        }
    }

    [Fact]
    public void A_refused_move_names_the_legal_ones()
    {
        var refusal = LeadStates.Refuse(LeadState.Lost, LeadState.SalesReady)!;
        Assert.Equal("A contact cannot go from 'Lost' to 'Sales ready'. Possible are: Recycled.", refusal.In(Language.English));
        Assert.Equal("Ein Kontakt kann nicht von 'Verloren' zu 'Vertriebsreif' wechseln. Möglich sind: Zurückgegeben.", refusal.In(Language.German));
    }

    [Fact]
    public void Every_outcome_leads_to_a_state_that_a_handed_over_contact_may_move_to()
    {
        foreach (var outcome in Enum.GetValues<VisitOutcome>())
        {
            var effect = OutcomeEffect.Of(outcome, Now);
            Assert.Null(LeadStates.Refuse(LeadState.HandedOver, effect.State));
            Assert.Null(LeadStates.Refuse(LeadState.Accepted, effect.State));
            Assert.True(effect.Task != TaskFate.StaysOpen || effect.State == LeadState.Accepted);
        }
    }

    [Fact]
    public void Only_a_visit_that_took_place_is_written() =>
        Assert.Equal([VisitOutcome.Done], Enum.GetValues<VisitOutcome>().Where(outcome => OutcomeEffect.Of(outcome, Now).WritesVisit));

    [Fact]
    public void Not_now_snoozes_and_the_contact_is_handed_over_again_when_it_is_over()
    {
        Assert.Equal(Now.AddDays(3), OutcomeEffect.Of(VisitOutcome.NotNow, Now, Now.AddDays(3)).SnoozedUntil);
        Assert.Equal(Now.AddDays(14), OutcomeEffect.Of(VisitOutcome.NotNow, Now, Now.AddDays(-3)).SnoozedUntil);
        var effect = OutcomeEffect.Of(VisitOutcome.NotNow, Now);
        HandoverAction At(int days) => HandoverDecision.Decide(
            new HandoverFacts { Now = Now.AddDays(days), Score = 70, Threshold = 60, State = effect.State, SnoozedUntil = effect.SnoozedUntil,
                HandedOverOn = Now.AddDays(-1) }).Action;
        Assert.Equal(HandoverAction.None, At(13));
        Assert.Equal(HandoverAction.Raise, At(14));
    }

    [Fact]
    public void A_wrong_time_is_no_failure_and_a_wrong_channel_fails_only_the_channel()
    {
        Assert.False(OutcomeEffect.Of(VisitOutcome.NotNow, Now).FailsSuggestion || OutcomeEffect.Of(VisitOutcome.NotNow, Now).FailsChannel);
        Assert.True(OutcomeEffect.Of(VisitOutcome.WrongChannel, Now).FailsChannel);
        Assert.False(OutcomeEffect.Of(VisitOutcome.WrongChannel, Now).FailsSuggestion);
        Assert.True(OutcomeEffect.Of(VisitOutcome.NotRelevant, Now).FailsSuggestion);
    }

    [Fact]
    public void An_unknown_outcome_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => OutcomeEffect.Of((VisitOutcome)99, Now));
}
