using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Queries;
using OmniChannel.LocalDataverse.Security;
using OmniChannel.LocalDataverse.Tests.Documentation;
using Xunit;

namespace OmniChannel.LocalDataverse.Tests.Queries;

/// <summary>The clock stands at Wednesday, 13 May 2026, 10:30 UTC.</summary>
public sealed class DateConditionTests : IDisposable
{
    private readonly QueryWorld _world = new();

    public void Dispose() => _world.Dispose();

    [Theory]
    [InlineData("yesterday", null, "2026-05-12T00:00", "2026-05-12T23:59:59")]
    [InlineData("today", null, "2026-05-13T00:00", "2026-05-13T23:59:59")]
    [InlineData("tomorrow", null, "2026-05-14T00:00", "2026-05-14T23:59:59")]
    [InlineData("last-seven-days", null, "2026-05-06T00:00", "2026-05-13T23:59:59")]
    [InlineData("next-seven-days", null, "2026-05-13T00:00", "2026-05-20T23:59:59")]
    [InlineData("last-week", null, "2026-05-03T00:00", "2026-05-09T23:59:59")]
    [InlineData("this-week", null, "2026-05-10T00:00", "2026-05-16T23:59:59")]
    [InlineData("next-week", null, "2026-05-17T00:00", "2026-05-23T23:59:59")]
    [InlineData("last-month", null, "2026-04-01T00:00", "2026-04-30T23:59:59")]
    [InlineData("this-month", null, "2026-05-01T00:00", "2026-05-31T23:59:59")]
    [InlineData("next-month", null, "2026-06-01T00:00", "2026-06-30T23:59:59")]
    [InlineData("last-year", null, "2025-01-01T00:00", "2025-12-31T23:59:59")]
    [InlineData("this-year", null, "2026-01-01T00:00", "2026-12-31T23:59:59")]
    [InlineData("next-year", null, "2027-01-01T00:00", "2027-12-31T23:59:59")]
    [InlineData("this-fiscal-year", null, "2026-01-01T00:00", "2026-12-31T23:59:59")]
    [InlineData("last-fiscal-period", null, "2026-01-01T00:00", "2026-03-31T23:59:59")]
    [InlineData("this-fiscal-period", null, "2026-04-01T00:00", "2026-06-30T23:59:59")]
    [InlineData("next-fiscal-period", null, "2026-07-01T00:00", "2026-09-30T23:59:59")]
    [InlineData("last-x-hours", "3", "2026-05-13T07:30", "2026-05-13T10:30:00")]
    [InlineData("next-x-hours", "3", "2026-05-13T10:30", "2026-05-13T13:30:00")]
    [InlineData("last-x-days", "2", "2026-05-11T00:00", "2026-05-13T10:30:00")]
    [InlineData("next-x-days", "2", "2026-05-13T10:30", "2026-05-15T23:59:59")]
    [InlineData("last-x-weeks", "1", "2026-05-06T00:00", "2026-05-13T10:30:00")]
    [InlineData("next-x-weeks", "1", "2026-05-13T10:30", "2026-05-20T23:59:59")]
    [InlineData("last-x-months", "3", "2026-02-13T00:00", "2026-05-13T10:30:00")]
    [InlineData("next-x-months", "1", "2026-05-13T10:30", "2026-06-13T23:59:59")]
    [InlineData("last-x-years", "1", "2025-05-13T00:00", "2026-05-13T10:30:00")]
    [InlineData("next-x-years", "1", "2026-05-13T10:30", "2027-05-13T23:59:59")]
    [InlineData("last-x-fiscal-years", "2", "2024-01-01T00:00", "2025-12-31T23:59:59")]
    [InlineData("next-x-fiscal-periods", "1", "2026-07-01T00:00", "2026-09-30T23:59:59")]
    [InlineData("in-fiscal-year", "2024", "2024-01-01T00:00", "2024-12-31T23:59:59")]
    [InlineData("in-fiscal-period-and-year", "2,2024", "2024-04-01T00:00", "2024-06-30T23:59:59")]
    [InlineData("olderthan-x-minutes", "30", null, "2026-05-13T09:59:59")]
    [InlineData("olderthan-x-hours", "2", null, "2026-05-13T08:29:59")]
    [InlineData("olderthan-x-days", "2", null, "2026-05-10T23:59:59")]
    [InlineData("olderthan-x-weeks", "1", null, "2026-05-05T23:59:59")]
    [InlineData("olderthan-x-months", "1", null, "2026-04-12T23:59:59")]
    [InlineData("olderthan-x-years", "1", null, "2025-05-12T23:59:59")]
    [InlineData("on", "2026-05-01", "2026-05-01T00:00", "2026-05-01T23:59:59")]
    [InlineData("on-or-before", "2026-05-01", null, "2026-05-01T23:59:59")]
    [InlineData("on-or-after", "2026-05-01", "2026-05-01T00:00", null)]
    [InlineData("in-or-before-fiscal-period-and-year", "1,2026", null, "2026-03-31T23:59:59")]
    [InlineData("in-or-after-fiscal-period-and-year", "1,2026", "2026-01-01T00:00", null)]
    public void A_date_operator_spans_from_its_first_to_its_last_second(string word, string? values, string? first, string? last)
    {
        var from = first is null ? (DateTime?)null : Utc(first);
        var to = last is null ? (DateTime?)null : Utc(last);
        Row("before", from?.AddSeconds(-1));
        Row("first", from);
        Row("last", to);
        Row("after", to?.AddSeconds(1));
        Row("never", null);
        var expected = (from is null ? "" : "first ") + (to is null ? "" : "last ");
        Assert.Equal(expected.Trim(), _world.NamesByFetch(Condition("sample_on", word, values)));
    }

    [Fact]
    public void Not_on_a_day_leaves_out_rows_without_a_date()
    {
        Row("day", Utc("2026-05-01T12:00"));
        Row("other", Utc("2026-05-02T00:00"));
        Row("never", null);
        Assert.Equal("other", _world.NamesByFetch(Condition("sample_on", "not-on", "2026-05-01")));
    }

    [Fact]
    [Documented(11, "Dates begin with 1753, and relative dates follow the time zone of the caller")]
    public void Today_is_the_day_of_the_caller()
    {
        Row("evening", Utc("2026-05-12T22:30"));
        Row("morning", Utc("2026-05-12T21:30"));
        var berlin = Caller(TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"));
        Assert.Equal("evening", _world.NamesByFetch(Condition("sample_on", "today", null), berlin));
        Assert.Equal("", _world.NamesByFetch(Condition("sample_on", "today", null)));
        Assert.Equal("evening", _world.NamesByFetch(Condition("sample_on", "on", "2026-05-13"), berlin));
        Assert.Equal("evening", _world.NamesByFetch(Condition("sample_on", "ge", "2026-05-13"), berlin));
        Assert.Equal("evening", _world.NamesByFetch(Condition("sample_on", "eq", "2026-05-13T00:30:00"), berlin));
        Assert.Equal("evening", _world.NamesByFetch(Condition("sample_on", "eq", "2026-05-13T00:30:00+02:00")));
    }

    [Fact]
    [Documented(9, "A date without time comes back without zone, and neither it nor a time without zone is ever converted")]
    public void A_date_without_time_knows_no_zone_and_no_hours()
    {
        _world.Insert(SampleTable.Name, ("sample_name", "d"), ("sample_day", new DateTime(2026, 5, 13)));
        var newYork = Caller(TimeZoneInfo.FindSystemTimeZoneById("America/New_York"));
        Assert.Equal("d", _world.NamesByFetch(Condition("sample_day", "today", null), newYork));
        Assert.Equal("d", _world.NamesByFetch(Condition("sample_day", "last-x-days", "1"), newYork));
        Assert.Equal("d", _world.NamesByFetch(Condition("sample_day", "eq", "2026-05-13"), newYork));
        QueryWorld.Faults(QueryFaults.InvalidOperator, () => _world.NamesByFetch(Condition("sample_day", "olderthan-x-hours", "1")));
    }

    [Fact]
    [Documented(9, "A date without time comes back without zone, and neither it nor a time without zone is ever converted")]
    public void A_time_without_zone_is_compared_as_typed()
    {
        _world.Insert(SampleTable.Name, ("sample_name", "t"), ("sample_clock", new DateTime(2026, 5, 13, 1, 0, 0)));
        var newYork = Caller(TimeZoneInfo.FindSystemTimeZoneById("America/New_York"));
        Assert.Equal("t", _world.NamesByFetch(Condition("sample_clock", "on", "2026-05-13"), newYork));
        Assert.Equal("t", _world.NamesByFetch(Condition("sample_clock", "eq", "2026-05-13T01:00:00"), newYork));
    }

    [Fact]
    public void The_same_plan_follows_the_clock()
    {
        Row("x", Utc("2026-05-13T12:00"));
        Assert.Equal("x", _world.NamesByFetch(Condition("sample_on", "today", null)));
        _world.UtcNow = QueryWorld.Now.AddDays(1);
        Assert.Equal("", _world.NamesByFetch(Condition("sample_on", "today", null)));
        Assert.Equal("x", _world.NamesByFetch(Condition("sample_on", "yesterday", null)));
    }

    [Fact]
    public void A_fiscal_period_of_any_year_is_a_quarter()
    {
        Row("q2", Utc("2024-06-30T23:59"));
        Row("q3", Utc("2021-07-01T00:00"));
        Assert.Equal("q2", _world.NamesByFetch(Condition("sample_on", "in-fiscal-period", "2")));
    }

    [Theory]
    [InlineData("last-x-days", "0")]
    [InlineData("last-x-days", "-1")]
    [InlineData("last-x-days", "9999999")]
    [InlineData("in-fiscal-period-and-year", "5,2024")]
    public void Counts_outside_their_range_are_refused(string word, string values) =>
        QueryWorld.Faults(QueryFaults.InvalidValue, () => _world.NamesByFetch(Condition("sample_on", word, values)));

    [Fact]
    public void A_local_time_of_the_SDK_is_turned_into_UTC()
    {
        Row("x", Utc("2026-05-13T12:00"));
        var local = TimeZoneInfo.ConvertTimeFromUtc(Utc("2026-05-13T12:00"), TimeZoneInfo.Local);
        Assert.Equal(
            "x", _world.Names(new ConditionExpression("sample_on", ConditionOperator.Equal, DateTime.SpecifyKind(local, DateTimeKind.Local))));
    }

    private void Row(string name, DateTime? on)
    {
        if (on is not null || name == "never") _world.Insert(SampleTable.Name, ("sample_name", name), ("sample_on", on));
    }

    private CallerContext Caller(TimeZoneInfo zone) =>
        new(Guid.NewGuid(), _world.Unit, [], new Dictionary<string,
            AccessScope> { ["prvReadsample_Row"] = AccessScope.Everything }) { TimeZone = zone };

    private static string Condition(string column, string word, string? values)
    {
        var inner = values is null ? "" : "<value>" + values.Replace(",", "</value><value>", StringComparison.Ordinal) + "</value>";
        return $"<condition attribute='{column}' operator='{word}'>{inner}</condition>";
    }

    private static DateTime Utc(string text) =>
        DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
