using System;
using System.Linq;
using OmniChannel.Domain.Handover;

namespace OmniChannel.Domain.Tests.Handover;

public class Business_hours
{
    private static readonly DayOfWeek[] Weekdays = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    private static BusinessCalendar Office(Func<DateTime, TimeSpan>? offset = null, params DateTime[] holidays) => new(
        Weekdays.SelectMany(day => new[] { new WorkingHours(day, TimeSpan.FromHours(13), TimeSpan.FromHours(17)),
            new WorkingHours(day, TimeSpan.FromHours(8), TimeSpan.FromHours(12)) }),
        holidays, offset ?? (_ => TimeSpan.Zero));

    private static DateTime Utc(int month, int day, int hour, int minute = 0) => new(2026, month, day, hour, minute, 0, DateTimeKind.Utc);

    [Fact]
    public void Only_working_hours_count()
    {
        Assert.Equal(Utc(5, 4, 10), Office().Add(Utc(5, 4, 9), TimeSpan.FromHours(1)));
        Assert.Equal(Utc(5, 4, 14), Office().Add(Utc(5, 4, 11), TimeSpan.FromHours(2)));
        Assert.Equal(Utc(5, 5, 9), Office().Add(Utc(5, 4, 16), TimeSpan.FromHours(2)));
        Assert.Equal(Utc(5, 11, 8, 30), Office().Add(Utc(5, 8, 18), TimeSpan.FromHours(0.5)));
        Assert.Equal(Utc(5, 8, 17), Office().Add(Utc(5, 4, 7), TimeSpan.FromHours(40)));
    }

    [Fact]
    public void Holidays_do_not_count() =>
        Assert.Equal(Utc(5, 6, 9), Office(null, new DateTime(2026, 5, 5)).Add(Utc(5, 4, 16), TimeSpan.FromHours(2)));

    [Fact]
    public void Hours_are_those_of_the_time_zone_also_when_the_clocks_change()
    {
        // Central European time: 29 March 2026 at 1:00 UTC the offset goes from one hour to two.
        TimeSpan Offset(DateTime utc) => TimeSpan.FromHours(utc < Utc(3, 29, 1) ? 1 : 2);
        Assert.Equal(Utc(3, 30, 7), Office(Offset).Add(Utc(3, 27, 15), TimeSpan.FromHours(2)));
    }

    [Fact]
    public void Nobody_who_never_works_delays_a_task_for_ever()
    {
        var never = new BusinessCalendar([], [], _ => TimeSpan.Zero);
        Assert.Equal(Utc(5, 5, 9), never.Add(Utc(5, 4, 9), TimeSpan.FromDays(1)));
    }

    [Fact]
    public void Working_hours_begin_and_end_within_the_day()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new WorkingHours(DayOfWeek.Monday, TimeSpan.FromHours(17), TimeSpan.FromHours(8)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WorkingHours(DayOfWeek.Monday, TimeSpan.FromHours(17), TimeSpan.FromHours(25)));
    }
}
