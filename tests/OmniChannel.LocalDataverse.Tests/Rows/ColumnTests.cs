using System;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Tests.Documentation;
using OmniChannel.LocalDataverse.Tests.Fixture;
using Xunit;

namespace OmniChannel.LocalDataverse.Tests.Rows;

/// <summary>What becomes of single values on their way in and out.</summary>
public sealed class ColumnTests
{
    [Theory]
    [Documented(3, "A text that is cleared reaches the steps of the update as an empty text, not as null")]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData(null, true)]
    public void Clearing_a_text_shows_an_empty_text_to_the_steps(string? value, bool bulk)
    {
        using var world = World.With(s => s.Step("Update", 10, "log note").Step("Update", 20, "log note").Step("Update", 40, "log note"), bulk);
        var id = world.Thing("a", t => t["test_note"] = "n");
        world.Service.Update(new Entity("test_thing", id) { ["test_note"] = value });
        Assert.Equal(["empty", "empty", "empty"], world.Log());
        Assert.False(world.Read(id).Contains("test_note"));
    }

    [Fact]
    [Documented(3, "A text that is cleared reaches the steps of the update as an empty text, not as null")]
    public void Clearing_what_is_no_text_shows_null_to_the_steps()
    {
        using var world = World.With(s => s.Step("Update", 40, "log count"));
        var id = world.Thing("a", t => t["test_count"] = 3);
        world.Service.Update(new Entity("test_thing", id) { ["test_count"] = null });
        Assert.Equal(["null"], world.Log());
    }

    [Fact]
    [Documented(4, "Null for a column that the system requires is refused, and so is an update without an id")]
    public void A_column_that_the_system_requires_cannot_be_cleared()
    {
        using var world = World.With(s => s.ExtraColumns = TestSolution.Column("test_Must", "nvarchar", "<MaxLength>10</MaxLength>")
            .Replace("<RequiredLevel>none", "<RequiredLevel>systemrequired", StringComparison.Ordinal));
        var id = world.Thing("a", t => t["test_must"] = "m");
        var fault = World.Fault(() => world.Service.Update(new Entity("test_thing", id) { ["test_must"] = null }));
        Assert.Equal(-2147220989, fault.ErrorCode);
        Assert.Contains("'test_must'", fault.Message, StringComparison.Ordinal);
        Assert.Equal("m", world.Read(id)["test_must"]);
    }

    [Fact]
    [Documented(4, "Null for a column that the system requires is refused, and so is an update without an id")]
    public void An_update_says_that_it_needs_an_id()
    {
        using var world = World.With();
        Assert.Equal(
            "Entity Id must be specified for Update", World.Fault(() => world.Service.Update(new Entity("test_thing") { ["test_name"] = "b" })).Message);
    }

    [Fact]
    [Documented(7, "The caller owns what nobody else is named for, and every write is stamped, also one by a step")]
    public void A_write_by_a_step_stamps_the_row_as_well()
    {
        using var world = World.With(s => s.Step("Create", 40, "touchself x", table: "test_child"), bulk: false);
        var child = world.Service.Create(new Entity("test_log") { ["test_name"] = "a" });
        Assert.Equal(world.Clock.UtcNow, world.Read(child, "test_log")["modifiedon"]);
        using var nested = World.With(s => s.Step("Update", 40, "touchself x", filter: "test_code"));
        var id = nested.Thing("a");
        nested.Clock.Advance(TimeSpan.FromMinutes(1));
        nested.Environment.ServiceFor(nested.Environment.SystemUserId).Update(new Entity("test_thing", id) { ["test_code"] = "c" });
        var row = nested.Read(id);
        Assert.Equal("x", row["test_note"]);
        Assert.Equal(nested.Clock.UtcNow, row["modifiedon"]);
        Assert.Equal(nested.Environment.SystemUserId, row.GetAttributeValue<EntityReference>("modifiedby").Id);
    }

    [Fact]
    [Documented(8, "Dates come back as UTC, and local times are converted on the way in")]
    public void A_local_time_is_kept_as_the_moment_that_it_is()
    {
        using var world = World.With();
        var local = new DateTime(2026, 7, 1, 12, 0, 0, DateTimeKind.Local);
        Assert.Equal(local.ToUniversalTime(), world.Read(world.Thing("a", t => t["test_on"] = local))["test_on"]);
    }

    [Theory]
    [Documented(10, "A date without time keeps its day, whatever kind of time it was sent as")]
    [InlineData(DateTimeKind.Unspecified)]
    [InlineData(DateTimeKind.Utc)]
    [InlineData(DateTimeKind.Local)]
    public void A_day_stays_that_day(DateTimeKind kind)
    {
        using var world = World.With();
        var id = world.Thing("a", t => t["test_day"] = new DateTime(2029, 6, 1, 0, 0, 0, kind));
        Assert.Equal(new DateTime(2029, 6, 1), world.Read(id)["test_day"]);
    }

    [Fact]
    [Documented(20, "An amount is rounded to the places of its column, and without a currency it has no formatted value")]
    public void An_amount_has_the_places_of_its_column()
    {
        using var world = World.With(s => s.ExtraColumns = TestSolution.Column("test_Price", "money", "<Accuracy>2</Accuracy><AccuracySource>0</AccuracySource>"));
        var row = world.Read(world.Thing("a", t => t["test_price"] = new Money(12.345m)));
        Assert.Equal(12.35m, row.GetAttributeValue<Money>("test_price").Value);
        Assert.Equal(unchecked((int)0x80044354), World.Fault(() => world.Thing("b", t => t["test_price"] = 12m)).ErrorCode);
    }

    [Fact]
    [Documented(22, "No duplicate detection runs unless asked for, but alternate keys always hold")]
    public void Equal_rows_are_stored_as_often_as_they_are_sent()
    {
        using var world = World.With();
        for (var i = 0; i < 3; i++) world.Service.Create(new Entity("contact") { ["lastname"] = "Twin", ["emailaddress1"] = "twin@example.com" });
        Assert.Equal(3, world.All("contact").Count);
    }

    [Fact]
    [Documented(24, "An update or delete may insist on the row version it read")]
    public void A_delete_of_a_row_that_changed_is_refused_when_it_insists()
    {
        using var world = World.With();
        var id = world.Thing("a");
        var version = world.Read(id).RowVersion;
        world.Service.Update(new Entity("test_thing", id) { ["test_name"] = "b" });
        var request = new DeleteRequest
        {
            Target = new EntityReference("test_thing", id) { RowVersion = version }, ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches,
        };
        Assert.Equal(-2147088254, World.Fault(() => world.Service.Execute(request)).ErrorCode);
        request.Target.RowVersion = world.Read(id).RowVersion;
        world.Service.Execute(request);
        Assert.Empty(world.All("test_thing"));
    }

    [Fact]
    [Documented(24, "An update or delete may insist on the row version it read")]
    public void Reading_does_not_change_the_version()
    {
        using var world = World.With();
        var id = world.Thing("a");
        var before = world.Read(id);
        world.Clock.Advance(TimeSpan.FromHours(1));
        world.Service.RetrieveMultiple(new QueryExpression("test_thing") { ColumnSet = new ColumnSet(true) });
        var after = world.Read(id);
        Assert.Equal(before.RowVersion, after.RowVersion);
        Assert.Equal(before["modifiedon"], after["modifiedon"]);
        Assert.Equal(before.RowVersion, after.GetAttributeValue<long>("versionnumber").ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    [Documented(29, "Names in collections of columns are case-sensitive, and a missing date reads as the first of all dates")]
    public void Names_are_case_sensitive_and_a_missing_date_is_the_first_one()
    {
        using var world = World.With();
        var row = world.Read(world.Thing("a"));
        Assert.True(row.Contains("test_name"));
        Assert.False(row.Contains("Test_Name"));
        Assert.Equal(DateTime.MinValue, row.GetAttributeValue<DateTime>("test_on"));
        Assert.Equal(unchecked((int)0x80041103), World.Fault(() => world.Thing("b", t => t["Test_Note"] = "n")).ErrorCode);
        Assert.Single(world.All("test_thing").Select(t => t.Id));
    }
}
