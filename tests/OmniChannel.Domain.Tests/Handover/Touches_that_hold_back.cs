using System;
using System.Collections.Generic;
using OmniChannel.Domain.Handover;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Tests.Handover;

public class Touches_that_hold_back
{
    private static readonly DateTime Now = new(2026, 12, 1, 12, 0, 0, DateTimeKind.Utc);

    private static PersonalTouch Touch(double startsIn, double hours = 1, bool done = false, TouchKind kind = TouchKind.Visit, string by = "Anna Rossi") =>
        new() { Kind = kind, By = by, Start = Now.AddDays(startsIn), End = Now.AddDays(startsIn).AddHours(hours), IsDone = done };

    private static string? Hold(TouchWindow window, params IReadOnlyList<PersonalTouch> touches) => window.Hold(touches, Now)?.In(Language.English);

    [Theory]
    [InlineData(3, 1, 14, true)]
    [InlineData(14, 1, 14, true)]
    [InlineData(14.01, 1, 14, false)]
    [InlineData(-0.01, 1, 14, true)] // It is going on.
    [InlineData(-1, 24, 14, true)] // It ends now.
    [InlineData(-1, 23, 14, false)] // It has passed, and nobody has closed it.
    [InlineData(3, 1, 2, false)]
    [InlineData(3, 1, 0, false)]
    [InlineData(-0.01, 1, 0, false)]
    public void A_planned_touch_holds_back_from_when_it_is_near_until_it_has_passed(double startsIn, double hours, int days, bool holds) =>
        Assert.Equal(holds, Hold(new TouchWindow(days, 7), Touch(startsIn, hours)) != null);

    [Theory]
    [InlineData(-1, 7, true)]
    [InlineData(-6.99, 7, true)]
    [InlineData(-7, 7, false)]
    [InlineData(-1, 0, false)]
    [InlineData(-1, 1, false)]
    public void A_touch_that_took_place_holds_back_for_the_days_set(double startsIn, int days, bool holds) =>
        Assert.Equal(holds, Hold(new TouchWindow(14, days), Touch(startsIn, 0, done: true)) != null);

    [Fact]
    public void The_reason_names_who_and_when()
    {
        var window = new TouchWindow(null, null);
        Assert.Equal("A visit by Anna Rossi is planned for 2026-12-04.", Hold(window, Touch(3)));
        Assert.Equal("A phone call by Anna Rossi is planned for 2026-12-04.", Hold(window, Touch(3, kind: TouchKind.Call)));
        Assert.Equal("Anna Rossi visited the contact on 2026-11-29; there is no new visit before 2026-12-06.", Hold(window, Touch(-2, done: true)));
        Assert.Equal("Anna Rossi talked to the contact by phone on 2026-11-29; there is no new visit before 2026-12-06.", Hold(window, Touch(-2, done: true, kind: TouchKind.Call)));
        Assert.Equal("Ein Besuch von Anna Rossi ist für den 04.12.2026 geplant.", window.Hold([Touch(3)], Now)!.In(Language.German));
        Assert.Equal("Una telefonata di Anna Rossi è prevista per il 04/12/2026.", window.Hold([Touch(3, kind: TouchKind.Call)], Now)!.In(Language.Italian));
    }

    [Fact]
    public void Of_several_the_next_planned_one_is_named_else_the_last_that_took_place_in_any_order()
    {
        PersonalTouch[] touches = [Touch(5, by: "B"), Touch(3, by: "C"), Touch(-1, done: true, by: "D"), Touch(-3, done: true, by: "E"), Touch(3, by: "A"), Touch(3, kind: TouchKind.Call, by: "0")];
        for (var turn = 0; turn < touches.Length; turn++)
        {
            PersonalTouch[] turned = [.. touches[turn..], .. touches[..turn]];
            Assert.Equal("A visit by A is planned for 2026-12-04.", Hold(new TouchWindow(14, 7), turned));
            Assert.StartsWith("D visited", Hold(new TouchWindow(0, 7), turned), StringComparison.Ordinal);
        }

        Assert.Null(Hold(TouchWindow.None, touches));
        Assert.Null(Hold(new TouchWindow(14, 7)));
    }

    [Theory]
    [InlineData(null, null, 14, 7)]
    [InlineData(0, 0, 0, 0)]
    [InlineData(-1, int.MaxValue, 0, 3660)]
    public void What_is_not_set_has_a_default_and_what_is_set_has_bounds(int? planned, int? recent, int plannedDays, int recentDays)
    {
        var window = new TouchWindow(planned, recent);
        Assert.Equal((plannedDays, recentDays), (window.PlannedDays, window.RecentDays));
        Assert.Equal(plannedDays == 0 && recentDays == 0, window.IsEmpty);
    }

    [Fact]
    public void A_held_visit_is_not_planned_and_what_can_never_be_is_said_first()
    {
        var owners = new[] { new OwnerCandidate { Name = "Rita Rep" } };
        VisitFacts Facts(TouchWindow window, params ChannelFacts[] channels) =>
            new() { Now = Now, Owners = owners, PersonalTouches = [Touch(3)], Window = window, Channels = channels };

        Assert.Equal("visit-planned", VisitPlan.Of(Facts(new TouchWindow(14, 7))).Reason!.Code);
        Assert.Equal("no-permission", VisitPlan.Of(Facts(new TouchWindow(14, 7), new ChannelFacts { IsPermitted = false })).Reason!.Code);
        Assert.True(VisitPlan.Of(Facts(TouchWindow.None)).IsPossible);
    }
}
