using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Queries;
using OmniChannel.LocalDataverse.Security;
using OmniChannel.LocalDataverse.Tests.Documentation;
using Xunit;

namespace OmniChannel.LocalDataverse.Tests.Queries;

public sealed class ResultTests : IDisposable
{
    private readonly QueryWorld _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    [Documented(1, "A column without a value is absent from rows that are read")]
    public void Columns_without_a_value_are_absent_and_the_primary_key_is_always_there()
    {
        var id = _world.Insert(SampleTable.Name, ("sample_name", "a"));
        var row = _world.Query(new QueryExpression(SampleTable.Name) { ColumnSet = new ColumnSet("sample_name", "sample_whole") }).Entities[0];
        Assert.Equal(["sample_name", "sample_rowid"], row.Attributes.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(id, row.Id);
        Assert.Equal(id, row["sample_rowid"]);
        Assert.Equal(SampleTable.Name, row.LogicalName);
        Assert.False(string.IsNullOrEmpty(row.RowVersion));
        Assert.Equal(["sample_rowid"], _world.Query(new QueryExpression(SampleTable.Name)).Entities[0].Attributes.Keys);
    }

    [Fact]
    public void The_primary_key_comes_back_once_when_it_is_asked_for()
    {
        _world.Insert(SampleTable.Name);
        var row = _world.Query(new QueryExpression(SampleTable.Name) { ColumnSet = new ColumnSet("sample_rowid", "sample_rowid") }).Entities[0];
        Assert.Equal(row.Id, row["sample_rowid"]);
    }

    [Fact]
    public void All_columns_are_those_that_have_a_value()
    {
        Full();
        var row = _world.Query(new QueryExpression(SampleTable.Name) { ColumnSet = new ColumnSet(true) }).Entities[0];
        Assert.Equal(
            ["ownerid", "sample_choice", "sample_clock", "sample_contactid", "sample_day", "sample_decimal", "sample_double", "sample_flag",
                "sample_many", "sample_money",
                "sample_name", "sample_on", "sample_rowid", "sample_whole", "transactioncurrencyid", "versionnumber"],
            row.Attributes.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("sample_choice", "Apple", "Zimt")]
    [InlineData("sample_flag", "On", "An")]
    [InlineData("sample_many", "Red; Blue", "Rot; Blau")]
    [InlineData("sample_whole", "1,234,567", "1.234.567")]
    [InlineData("sample_decimal", "-1,234.500", "-1.234,500")]
    [InlineData("sample_double", "0.2500", "0,2500")]
    [InlineData("sample_money", "€1,234.50", "1.234,50 €")]
    [InlineData("sample_on", "5/13/2026 2:05 PM", "13.05.2026 14:05")]
    [InlineData("sample_day", "5/3/2026", "03.05.2026")]
    [InlineData("sample_clock", "5/13/2026 9:00 AM", "13.05.2026 09:00")]
    [InlineData("sample_contactid", "Ann", "Ann")]
    [InlineData("sample_name", null, null)]
    [InlineData("versionnumber", null, null)]
    [Documented(21, "Choices, look-ups, numbers, amounts and dates have formatted values in the caller's language")]
    public void Formatted_values_speak_the_language_of_the_caller(string column, string? english, string? german)
    {
        Full();
        Assert.Equal(english, Formatted(column, 1033, TimeZoneInfo.Utc));
        Assert.Equal(german, Formatted(column, 1031, TimeZoneInfo.Utc));
    }

    [Fact]
    public void Dates_are_formatted_in_the_time_zone_of_the_caller_but_returned_in_UTC()
    {
        Full();
        Assert.Equal("13.05.2026 16:05", Formatted("sample_on", 1031, TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin")));
        var row = _world.Query(new QueryExpression(SampleTable.Name) { ColumnSet = new ColumnSet("sample_on", "sample_day") }).Entities[0];
        Assert.Equal(DateTimeKind.Utc, row.GetAttributeValue<DateTime>("sample_on").Kind);
        Assert.Equal(DateTimeKind.Unspecified, row.GetAttributeValue<DateTime>("sample_day").Kind);
    }

    [Fact]
    [Documented(20, "An amount is rounded to the places of its column, and without a currency it has no formatted value")]
    public void An_amount_without_a_currency_has_no_formatted_value()
    {
        _world.Insert(SampleTable.Name, ("sample_money", new Money(5)));
        var row = _world.Query(new QueryExpression(SampleTable.Name) { ColumnSet = new ColumnSet("sample_money") }).Entities[0];
        Assert.Equal(5m, row.GetAttributeValue<Money>("sample_money").Value);
        Assert.False(row.FormattedValues.Contains("sample_money"));
    }

    [Fact]
    public void References_carry_the_name_of_their_row_also_those_to_several_tables()
    {
        var acme = _world.Insert("account", ("name", "Acme"));
        _world.Insert(SampleTable.Name, ("sample_customerid", new EntityReference("account", acme)));
        var reference = _world.Query(new QueryExpression(SampleTable.Name) { ColumnSet = new ColumnSet("sample_customerid") })
            .Entities[0].GetAttributeValue<EntityReference>("sample_customerid");
        Assert.Equal(("account", acme, "Acme"), (reference.LogicalName, reference.Id, reference.Name));
    }

    [Fact]
    public void A_read_of_the_engine_itself_leaves_names_and_formats_out()
    {
        var id = Full();
        var row = _world.Engine.Retrieve(_world.Catalog.Table(SampleTable.Name), id, new ColumnSet(true), _world.System, RowDetail.ValuesOnly)!;
        Assert.Empty(row.FormattedValues);
        Assert.Null(row.GetAttributeValue<EntityReference>("sample_contactid").Name);
        Assert.Equal(1234567, row["sample_whole"]);
    }

    [Fact]
    [Documented(19, "An unknown column in a query is a fault")]
    public void Retrieve_returns_null_for_a_row_that_does_not_exist_and_refuses_unknown_columns()
    {
        var table = _world.Catalog.Table(SampleTable.Name);
        Assert.Null(_world.Engine.Retrieve(table, Guid.NewGuid(), new ColumnSet(true), _world.System));
        QueryWorld.Faults(
            ErrorCodes.QueryBuilderNoAttribute, () => _world.Engine.Retrieve(table, Guid.NewGuid(), new ColumnSet("nothing"), _world.System));
    }

    [Fact]
    [Documented(30, "Senders and receivers of activities are rows of activityparty, which queries can join")]
    public void Parties_of_an_activity_are_rows_of_their_own()
    {
        var ann = _world.Insert("contact", ("fullname", "Ann"));
        var email = _world.Insert("email", ("subject", "Hello"));
        _world.Insert(
            "activityparty", ("activityid", new EntityReference("email", email)), ("partyid", new EntityReference("contact", ann)),
            ("participationtypemask", new OptionSetValue(2)));
        var row = _world.Query(new QueryExpression("email") { ColumnSet = new ColumnSet("to", "from") }).Entities[0];
        var party = Assert.Single(row.GetAttributeValue<EntityCollection>("to").Entities);
        Assert.Equal(ann, party.GetAttributeValue<EntityReference>("partyid").Id);
        Assert.False(row.Contains("from"));
        Assert.True(_world.Query(new QueryExpression("email") { ColumnSet = new ColumnSet(true) }).Entities[0].Contains("to"));
    }

    private string? Formatted(string column, int language, TimeZoneInfo zone)
    {
        var caller = new CallerContext(
            Guid.NewGuid(), _world.Unit, [], new Dictionary<string, AccessScope> { ["prvReadsample_Row"] = AccessScope.Everything })
        {
            Language = language, TimeZone = zone,
        };
        var row = _world.Query(new QueryExpression(SampleTable.Name) { ColumnSet = new ColumnSet(column) }, caller).Entities[0];
        return row.FormattedValues.Contains(column) ? row.FormattedValues[column] : null;
    }

    private Guid Full()
    {
        var euro = _world.Insert("transactioncurrency", ("currencysymbol", "€"), ("currencyname", "Euro"));
        return _world.Insert(
            SampleTable.Name,
            ("sample_name", "full"), ("sample_whole", 1234567), ("sample_decimal", -1234.5m), ("sample_double", 0.25),
                ("sample_money", new Money(1234.5m)),
            ("sample_flag", true), ("sample_choice", new OptionSetValue(2)),
            ("sample_many", new OptionSetValueCollection([new OptionSetValue(1), new OptionSetValue(3)])),
            ("sample_on", new DateTime(2026, 5, 13, 14, 5, 0, DateTimeKind.Utc)), ("sample_day", new DateTime(2026, 5, 3)),
            ("sample_clock", new DateTime(2026, 5, 13, 9, 0, 0)),
                ("sample_contactid", new EntityReference("contact", _world.Insert("contact", ("fullname", "Ann")))),
            ("transactioncurrencyid", new EntityReference("transactioncurrency", euro)),
                ("ownerid", new EntityReference("systemuser", QueryWorld.SystemUserId)));
    }
}
