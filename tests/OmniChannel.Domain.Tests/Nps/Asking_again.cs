using System;
using OmniChannel.Domain.Nps;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Tests.Nps;

public class Asking_again
{
    private static readonly DateTime Now = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    public static TheoryData<string, SurveyFacts, DateTime?> Cases() => new()
    {
        { "may-survey", Facts(), Now },
        { "survey-inactive", Facts(active: false, permitted: false), null },
        { "survey-objected", Facts(objects: true, permitted: false), null },
        { "survey-not-permitted", Facts(permitted: false, followUp: true), null },
        { "survey-open-follow-up", Facts(followUp: true, answered: -1), null },
        { "survey-answered-recently", Facts(answered: -10), Now.AddDays(170) },
        { "survey-asked-recently", Facts(asked: -10), Now.AddDays(20) },
        // The later end is the reason: to wait for the earlier would not be enough.
        { "survey-asked-recently", Facts(answered: -179, asked: -2), Now.AddDays(28) },
        { "survey-answered-recently", Facts(answered: -2, asked: -29), Now.AddDays(178) },
        // On the day itself the contact may be asked.
        { "may-survey", Facts(answered: -180, asked: -30), Now },
        { "may-survey", Facts(answered: -400, asked: -400), Now },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_first_thing_in_the_way_is_the_reason_and_says_until_when(string code, SurveyFacts facts, DateTime? next)
    {
        var decision = SurveyDecision.Decide(facts);
        Assert.Equal(code, decision.Reason.Code);
        Assert.Equal(code == "may-survey", decision.MayAsk);
        Assert.Equal(next, decision.NextAllowedOn);
    }

    [Fact]
    public void The_reason_names_channel_and_dates_in_the_language_of_the_reader()
    {
        Assert.Equal("Der Kontakt möchte nicht über Fax angesprochen werden.", SurveyDecision.Decide(Facts(permitted: false)).Reason.In(Language.German));
        Assert.Equal("Il contatto ha risposto il 20/02/2026 e si può chiedere di nuovo dal 19/08/2026.", SurveyDecision.Decide(Facts(answered: -10)).Reason.In(Language.Italian));
    }

    private static SurveyFacts Facts(bool active = true, bool objects = false, bool permitted = true, bool followUp = false, int? answered = null, int? asked = null) => new()
    {
        Now = Now,
        IsContactActive = active,
        ObjectsToProfiling = objects,
        ChannelName = "Fax",
        IsPermitted = permitted,
        HasOpenFollowUp = followUp,
        LastAnsweredOn = answered is int a ? Now.AddDays(a) : null,
        LastAskedOn = asked is int b ? Now.AddDays(b) : null,
        DaysAfterAnswer = 180,
        DaysAfterAsking = 30,
    };
}
