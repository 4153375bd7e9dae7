using System;
using OmniChannel.Domain.Scoring;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Tests.Scoring;

public class Snapshots_and_held_clicks
{
    private static readonly DateTime Click = new(2026, 5, 1, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_week_begins_on_Monday_in_utc()
    {
        var monday = new DateTime(2026, 11, 16, 0, 0, 0, DateTimeKind.Utc);
        for (var hour = 0; hour < 7 * 24; hour++) Assert.Equal(monday, SnapshotWeek.Of(monday.AddHours(hour)));
        Assert.Equal(monday.AddDays(7), SnapshotWeek.Of(monday.AddDays(7)));
    }

    [Fact]
    public void A_click_within_seconds_of_delivery_is_held()
    {
        Assert.Equal("held-too-soon", BotScreen.Usual.Hold(Click, Click.AddSeconds(-9.9), [])!.Reason.Code);
        Assert.Null(BotScreen.Usual.Hold(Click, Click.AddSeconds(-10), []));
        Assert.Null(BotScreen.Usual.Hold(Click, null, []));
    }

    [Fact]
    public void Many_links_at_once_are_held()
    {
        DateTime[] four = [Click.AddSeconds(-5), Click.AddSeconds(5), Click, Click.AddSeconds(1)];
        Assert.Equal("Held: 5 or more clicks within 5 seconds, as mail scanners do.", BotScreen.Usual.Hold(Click, null, four)!.Reason.In(Language.English));
        Assert.Null(BotScreen.Usual.Hold(Click, null, four[1..]));
        Assert.Null(BotScreen.Usual.Hold(Click, null, [.. four[1..], Click.AddSeconds(-5.1)]));
    }
}
