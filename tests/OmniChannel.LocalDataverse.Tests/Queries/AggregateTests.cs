using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Queries;
using OmniChannel.LocalDataverse.Tests.Documentation;
using Xunit;

namespace OmniChannel.LocalDataverse.Tests.Queries;

public sealed class AggregateTests : IDisposable
{
    private readonly QueryWorld _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    [Documented(18, "Aggregates are aliased values that leave rows without a value out, and have their alias even without a value")]
    public void Numbers_are_aggregated_without_the_rows_that_have_none()
    {
        Row("a", 10, 1.5m, 1);
        Row("b", 21, 2.125m, 1);
        Row("c", null, null, 2);
        var row = Assert.Single(_world.Fetch(Aggregate(
            "<attribute name='sample_rowid' alias='n' aggregate='count' /><attribute name='sample_whole' alias='c' aggregate='countcolumn' />"
            + "<attribute name='sample_choice' alias='d' aggregate='countcolumn' distinct='true' /><attribute name='sample_whole' alias='s' "
                + "aggregate='sum' />"
            + "<attribute name='sample_whole' alias='a' aggregate='avg' /><attribute name='sample_decimal' alias='ds' aggregate='sum' />"
            + "<attribute name='sample_decimal' alias='da' aggregate='avg' /><attribute name='sample_decimal' alias='mi' aggregate='min' />"
            + "<attribute name='sample_on' alias='ma' aggregate='max' />")).Entities);
        Assert.Equal([3, 2, 2, 31, 15, 3.625m, 1.8125m, 1.5m, QueryWorld.Now],
            new object[] { V("n"), V("c"), V("d"), V("s"), V("a"), V("ds"), V("da"), V("mi"), V("ma") });
        Assert.Equal(Guid.Empty, row.Id);

        object V(string alias) => row.GetAttributeValue<AliasedValue>(alias).Value;
    }

    [Fact]
    [Documented(18, "Aggregates are aliased values that leave rows without a value out, and have their alias even without a value")]
    public void Over_no_rows_counts_and_sums_are_zero_and_the_others_have_an_alias_without_a_value()
    {
        var row = Assert.Single(_world.Fetch(Aggregate(
            "<attribute name='sample_rowid' alias='n' aggregate='count' /><attribute name='sample_decimal' alias='s' aggregate='sum' />"
            + "<attribute name='sample_decimal' alias='m' aggregate='min' /><attribute name='sample_money' alias='a' aggregate='avg' />")).Entities);
        Assert.Equal(0, row.GetAttributeValue<AliasedValue>("n").Value);
        Assert.Equal(0m, row.GetAttributeValue<AliasedValue>("s").Value);
        Assert.Null(row.GetAttributeValue<AliasedValue>("m").Value);
        Assert.Null(row.GetAttributeValue<AliasedValue>("a").Value);
    }

    [Fact]
    public void Groups_carry_their_value_as_the_SDK_has_it_with_its_label_and_can_be_sorted_by_alias()
    {
        Row("a", 1, null, 1);
        Row("b", 2, null, 1);
        Row("c", 10, null, 2);
        var rows = _world.Fetch(Aggregate(
            "<attribute name='sample_choice' alias='g' groupby='true' /><attribute name='sample_whole' alias='s' aggregate='sum' /><order alias='s' "
                + "descending='true' />")).Entities;
        Assert.Equal([2, 1], rows.Select(row => ((OptionSetValue)row.GetAttributeValue<AliasedValue>("g").Value).Value));
        Assert.Equal(["Apple", "Zebra"], rows.Select(row => row.FormattedValues["g"]));
        Assert.Equal([10, 3], rows.Select(row => (int)row.GetAttributeValue<AliasedValue>("s").Value));
    }

    [Fact]
    public void Groups_of_a_reference_have_its_name()
    {
        var ann = new EntityReference("contact", _world.Insert("contact", ("fullname", "Ann")));
        _world.Insert(SampleTable.Name, ("sample_customerid", ann));
        _world.Insert(SampleTable.Name, ("sample_customerid", ann));
        _world.Insert(SampleTable.Name);
        var rows = _world.Fetch(Aggregate(
            "<attribute name='sample_customerid' alias='g' groupby='true' /><attribute name='sample_rowid' alias='n' aggregate='count' /><order "
                + "alias='n' />")).Entities;
        Assert.Null(rows[0].GetAttributeValue<AliasedValue>("g").Value);
        var reference = (EntityReference)rows[1].GetAttributeValue<AliasedValue>("g").Value;
        Assert.Equal(("contact", ann.Id, "Ann"), (reference.LogicalName, reference.Id, reference.Name));
    }

    [Theory]
    [InlineData("day", "2025-12-31", 31)]
    [InlineData("month", "2025-12-31", 12)]
    [InlineData("quarter", "2025-06-30", 2)]
    [InlineData("year", "2025-12-31", 2025)]
    [InlineData("fiscal-year", "2025-12-31", 2025)]
    [InlineData("week", "2026-01-01", 1)]
    [InlineData("week", "2026-01-03", 1)]
    [InlineData("week", "2026-01-04", 2)]
    [InlineData("week", "2023-01-01", 1)]
    [InlineData("week", "2023-01-08", 2)]
    [InlineData("week", "2024-12-31", 53)]
    [InlineData("week", "2028-12-31", 54)]
    public void Dates_are_grouped_by_the_numbers_of_SQL_Server(string grouping, string day, int expected)
    {
        _world.Insert(SampleTable.Name, ("sample_on", DateTime.SpecifyKind(DateTime.Parse(day, null), DateTimeKind.Utc).AddHours(23)));
        var row = Assert.Single(_world.Fetch(Aggregate(
            $"<attribute name='sample_on' alias='g' groupby='true' dategrouping='{grouping}' /><attribute name='sample_rowid' alias='n' "
                + $"aggregate='count' />")).Entities);
        Assert.Equal(expected, row.GetAttributeValue<AliasedValue>("g").Value);
    }

    [Fact]
    public void Columns_of_links_can_be_aggregated()
    {
        var ann = _world.Insert("contact", ("fullname", "Ann"));
        _world.Insert(SampleTable.Name, ("sample_contactid", new EntityReference("contact", ann)), ("sample_whole", 4));
        _world.Insert(SampleTable.Name, ("sample_contactid", new EntityReference("contact", ann)), ("sample_whole", 5));
        var row = Assert.Single(_world.Fetch(
            "<fetch aggregate='true'><entity name='contact'><attribute name='fullname' alias='who' groupby='true' />"
            + "<link-entity name='sample_row' from='sample_contactid' to='contactid' alias='r'><attribute name='sample_whole' alias='s' "
                + "aggregate='sum' /></link-entity></entity></fetch>").Entities);
        Assert.Equal("Ann", row.GetAttributeValue<AliasedValue>("who").Value);
        Assert.Equal(9, row.GetAttributeValue<AliasedValue>("s").Value);
    }

    [Fact]
    [Documented(49, "More than 50,000 rows are not aggregated")]
    public void More_than_50000_rows_are_not_aggregated()
    {
        _world.Execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50001) INSERT INTO sample_row (sample_rowid, "
            + "sample_whole) SELECT randomblob(16), i FROM n");
        const string count = "<attribute name='sample_rowid' alias='n' aggregate='count' />";
        QueryWorld.Faults(ErrorCodes.AggregateQueryRecordLimitExceeded, () => _world.Fetch(Aggregate(count)));
        var row = Assert.Single(
            _world.Fetch(Aggregate(count + "<filter><condition attribute='sample_whole' operator='gt' value='1' /></filter>")).Entities);
        Assert.Equal(50000, row.GetAttributeValue<AliasedValue>("n").Value);
    }

    [Theory]
    [InlineData("<attribute name='sample_name' alias='x' aggregate='sum' />", QueryFaults.InvalidAggregate)]
    [InlineData("<attribute name='sample_whole' aggregate='sum' />", QueryFaults.MissingAlias)]
    [InlineData("<attribute name='sample_whole' alias='x' />", QueryFaults.AttributeWithAggregate)]
    [InlineData("<attribute name='sample_whole' alias='x' aggregate='median' />", QueryFaults.InvalidAggregate)]
    [InlineData("<attribute name='sample_whole' alias='x' groupby='true' dategrouping='day' />", QueryFaults.InvalidAggregate)]
    [InlineData("<attribute name='sample_on' alias='x' groupby='true' dategrouping='fiscal-period' />", QueryFaults.NotSupported)]
    [InlineData("<attribute name='sample_whole' alias='x' groupby='true' /><attribute name='sample_big' alias='x' groupby='true' />",
        QueryFaults.InvalidAlias)]
    [InlineData("<attribute name='sample_whole' alias='x' groupby='true' /><order attribute='sample_whole' />", QueryFaults.AttributeWithAggregate)]
    [InlineData("<attribute name='sample_whole' alias='x' groupby='true' /><order alias='y' />", QueryFaults.UnknownAlias)]
    [InlineData("", QueryFaults.AttributeWithAggregate)]
    public void Aggregates_that_make_no_sense_are_refused(string inside, int code) => QueryWorld.Faults(code, () => _world.Fetch(Aggregate(inside)));

    private static string Aggregate(string inside) => $"<fetch aggregate='true'><entity name='{SampleTable.Name}'>{inside}</entity></fetch>";

    private void Row(string name, int? whole, decimal? number, int choice) => _world.Insert(
        SampleTable.Name, ("sample_name", name), ("sample_whole", whole), ("sample_decimal", number), ("sample_choice", new OptionSetValue(choice)),
            ("sample_on", QueryWorld.Now));
}
