using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using OmniChannel.Domain.Handover;

namespace OmniChannel.Domain.Tests.Handover;

public class Time_zones
{
    [Theory]
    [InlineData("Europe/Berlin", "2026-03-29T00:59:00", 60)]
    [InlineData("Europe/Berlin", "2026-03-29T01:00:00", 120)]
    [InlineData("W. Europe Standard Time", "2026-10-25T00:59:00", 120)]
    [InlineData("w. europe standard time", "2026-10-25T01:00:00", 60)]
    [InlineData("Europe/Rome", "2026-07-01T12:00:00", 120)]
    [InlineData("Europe/London", "2026-07-01T12:00:00", 60)]
    [InlineData("Europe/Athens", "2026-03-29T01:00:00", 180)]
    [InlineData("America/New_York", "2026-03-08T06:59:00", -300)]
    [InlineData("Eastern Standard Time", "2026-03-08T07:00:00", -240)]
    [InlineData("America/New_York", "2026-11-01T05:59:00", -240)]
    [InlineData("America/New_York", "2026-11-01T06:00:00", -300)]
    [InlineData("Australia/Sydney", "2026-01-15T00:00:00", 660)]
    [InlineData("Australia/Sydney", "2026-04-04T16:00:00", 600)]
    [InlineData("Pacific/Auckland", "2026-09-26T14:00:00", 780)]
    [InlineData("Asia/Kolkata", "2026-06-01T00:00:00", 330)]
    [InlineData("UTC+05:45", "2026-06-01T00:00:00", 345)]
    [InlineData("utc-03:30", "2026-06-01T00:00:00", -210)]
    [InlineData("", "2026-06-01T00:00:00", 0)]
    public void The_offset_is_that_of_the_zone_as_of_the_date(string zone, string utc, int minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), TimeZones.Find(zone)!(DateTime.SpecifyKind(DateTime.Parse(utc, null), DateTimeKind.Utc)));

    [Theory]
    [InlineData("Europe/Atlantis")]
    [InlineData("UTC+5")]
    [InlineData("UTC+15:00")]
    [InlineData("Mars")]
    public void A_zone_that_there_is_not_is_not_guessed(string zone) => Assert.Null(TimeZones.Find(zone));

    [Fact]
    public void A_due_date_lies_within_working_hours_and_never_falls_when_hours_grow_or_work_begins_later() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, MinutesOfYears)), Arb.From(Gen.Choose(0, 10_000)), (start, minutes) => Zones.All(zone => Holds(zone, start, minutes))).Check(Trials.Of(400));

    private const int MinutesOfYears = 1_000_000;

    private static readonly string[] Zones = ["UTC", "Europe/Berlin", "America/New_York", "Australia/Sydney", "UTC+05:45"];

    private static bool Holds(string zone, int startMinute, int workingMinutes)
    {
        var offset = TimeZones.Find(zone)!;
        var holiday = new DateTime(2026, 3, 30);
        // Late shifts and a Sunday morning, so that the hours at which clocks change are worked.
        WorkingHours[] hours =
        [
            .. new[] { DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Saturday }.Select(day => new WorkingHours(day, TimeSpan.FromHours(9), TimeSpan.FromHours(24))),
            new WorkingHours(DayOfWeek.Sunday, TimeSpan.Zero, TimeSpan.FromHours(2.5)), new WorkingHours(DayOfWeek.Sunday, TimeSpan.FromHours(2.75), TimeSpan.FromHours(6)),
        ];
        var calendar = new BusinessCalendar(hours, [holiday], offset);
        var start = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMinutes(startMinute);
        var due = calendar.Add(start, TimeSpan.FromMinutes(workingMinutes));
        var local = due + offset(due);
        var isWithin = hours.Any(h => Covers(h, local, holiday)) || (local.TimeOfDay == TimeSpan.Zero && hours.Any(h => Covers(h, local.AddTicks(-1), holiday)));
        return due >= start.AddMinutes(workingMinutes) && isWithin
            && calendar.Add(start, TimeSpan.FromMinutes(workingMinutes + 1)) >= due && calendar.Add(start.AddMinutes(1), TimeSpan.FromMinutes(workingMinutes)) >= due;
    }

    private static bool Covers(WorkingHours hours, DateTime local, DateTime holiday) =>
        local.Date != holiday && hours.Day == local.DayOfWeek && local.TimeOfDay >= hours.From && local.TimeOfDay <= hours.To;
}
