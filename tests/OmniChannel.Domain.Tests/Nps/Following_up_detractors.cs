using System;
using OmniChannel.Domain.Nps;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Tests.Nps;

public class Following_up_detractors
{
    private static readonly DateTime Now = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(null, 48)]
    [InlineData("on", 48)]
    [InlineData(" 24 ", 24)]
    [InlineData("0", 48)]
    [InlineData("soon", 48)]
    [InlineData("OFF", null)]
    public void The_setting_says_off_or_the_hours(string? setting, int? hours) => Assert.Equal(hours, FollowUp.Hours(setting));

    [Theory]
    [InlineData(6, 0, true)]
    [InlineData(0, -47, true)]
    [InlineData(7, 0, false)]
    [InlineData(10, 0, false)]
    [InlineData(6, -48, false)]
    [InlineData(3, -4000, false)]
    public void Only_a_detractor_whose_deadline_is_not_over_is_followed_up(int score, int hoursAgo, bool due) =>
        Assert.Equal(due, FollowUp.IsDue(score, Now.AddHours(hoursAgo), 48, Now));

    [Theory]
    [InlineData(3, true, true, false, FollowUpAction.Raise)]
    [InlineData(3, true, true, true, FollowUpAction.Join)]
    [InlineData(3, false, true, false, FollowUpAction.None)]
    [InlineData(3, true, false, false, FollowUpAction.None)]
    [InlineData(8, true, true, false, FollowUpAction.None)]
    public void A_contact_has_at_most_one_and_none_when_inactive_or_better_since(int score, bool latest, bool active, bool open, FollowUpAction action) =>
        Assert.Equal(action, FollowUp.Decide(new FollowUpFacts { Score = score, IsLatest = latest, IsContactActive = active, HasOpenTask = open }));

    [Fact]
    public void The_task_says_what_happened_in_the_language_of_its_owner()
    {
        var facts = new FollowUpFacts { Score = 3, AnsweredOn = Now, ContactName = "Ada Doe", Comment = "Nobody calls back.", Question = "Would you recommend us?" };
        Assert.Equal("Ada Doe zurückrufen: mit 3 von 10 geantwortet", FollowUp.Subject(facts, Language.German, 200));
        Assert.Equal(
            "On 2026-03-02 the contact answered 3 of 10 when asked for a recommendation.\nComment: Nobody calls back.\nQuestion: Would you recommend us?",
            FollowUp.Text(facts, Language.English, 2000));
        Assert.InRange(FollowUp.Text(facts, Language.English, 20).Length, 1, 20);
    }

    [Fact]
    public void Who_declines_calls_is_written_to()
    {
        var facts = new FollowUpFacts { Score = 0, AnsweredOn = Now, ContactName = "Ada Doe", DeclinesPhone = true };
        Assert.Equal("Write to Ada Doe: answered 0 of 10", FollowUp.Subject(facts, Language.English, 200));
        Assert.EndsWith("\nIl contatto non vuole essere chiamato.", FollowUp.Text(facts, Language.Italian, 2000), StringComparison.Ordinal);
    }

    [Fact]
    public void A_further_answer_stands_before_the_earlier_one()
    {
        var facts = new FollowUpFacts { Score = 1, AnsweredOn = Now };
        Assert.Equal("On 2026-03-02 the contact answered 1 of 10 when asked for a recommendation.\n\nbefore", FollowUp.Joined(facts, "before", Language.English, 2000));
    }
}
