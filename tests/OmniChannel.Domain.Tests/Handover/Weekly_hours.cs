using System;
using System.Linq;
using OmniChannel.Domain.Handover;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Tests.Handover;

public class Weekly_hours
{
    [Theory]
    [InlineData("", "")]
    [InlineData(null, "")]
    [InlineData("08:00-12:00, 13:00-17:00", "08:00-12:00 13:00-17:00")]
    [InlineData(" 13:30 - 17:00 ; 8-12 ", "08:00-12:00 13:30-17:00")]
    [InlineData("9:00\u201324:00", "09:00-1.00:00")]
    [InlineData("08:00-12:00,12:00-13:00", "08:00-12:00 12:00-13:00")]
    public void Hours_are_read_as_people_write_them(string? text, string expected)
    {
        Assert.Null(WeeklyHours.TryRead(DayOfWeek.Monday, text, out var hours));
        Assert.Equal(expected, string.Join(' ', hours.Select(h => Short(h.From) + "-" + Short(h.To))));
    }

    [Theory]
    [InlineData("from 8 to 12", "hours-unreadable")]
    [InlineData("8:5-12", "hours-unreadable")]
    [InlineData("08:00-25:00", "hours-unreadable")]
    [InlineData("08:00-24:30", "hours-unreadable")]
    [InlineData("08:00", "hours-unreadable")]
    [InlineData("17:00-08:00", "hours-backwards")]
    [InlineData("08:00-12:00, 11:00-17:00", "hours-overlap")]
    public void What_cannot_be_meant_is_refused_with_what_was_entered(string text, string code)
    {
        var problem = WeeklyHours.TryRead(DayOfWeek.Monday, text, out _)!;
        Assert.Equal(code, problem.Code);
        Assert.Contains(text, problem.In(Language.German), StringComparison.Ordinal);
        Assert.Empty(WeeklyHours.Of(DayOfWeek.Monday, text));
    }

    private static string Short(TimeSpan time) => time.Days > 0 ? time.ToString("d\\.hh\\:mm", null) : time.ToString("hh\\:mm", null);
}
