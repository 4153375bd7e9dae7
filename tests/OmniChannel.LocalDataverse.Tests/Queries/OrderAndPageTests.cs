using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Queries;
using OmniChannel.LocalDataverse.Security;
using OmniChannel.LocalDataverse.Tests.Documentation;
using Xunit;

namespace OmniChannel.LocalDataverse.Tests.Queries;

public sealed class OrderAndPageTests : IDisposable
{
    private readonly QueryWorld _world = new();

    public void Dispose() => _world.Dispose();

    [Theory]
    [InlineData("sample_whole", false, "n a b c")]
    [InlineData("sample_whole", true, "c b a n")]
    [InlineData("sample_choice", false, "n b c a")]
    [InlineData("sample_contactid", false, "n b a c")]
    [InlineData("sample_customerid", true, "b a c n")]
    [Documented(14, "Choices are sorted by label, look-ups by name, rows without a value first, orders of links last")]
    public void Orders_put_rows_without_a_value_first_choices_by_label_and_references_by_name(string column, bool descending, string expected)
    {
        FillOrdered();
        var query = new QueryExpression(SampleTable.Name) { ColumnSet = new ColumnSet("sample_name") };
        query.AddOrder(column, descending ? OrderType.Descending : OrderType.Ascending);
        Assert.Equal(expected, QueryWorld.NamesInOrder(_world.Query(query)));
    }

    [Fact]
    public void Choices_are_sorted_by_the_label_in_the_language_of_the_caller()
    {
        FillOrdered();
        var german = new CallerContext(Guid.NewGuid(), _world.Unit, [], new Dictionary<string,
            AccessScope> { ["prvReadsample_Row"] = AccessScope.Everything }) { Language = 1031 };
        var query = new QueryExpression(SampleTable.Name) { ColumnSet = new ColumnSet("sample_name") };
        query.AddOrder("sample_choice", OrderType.Ascending);
        Assert.Equal("n a c b", QueryWorld.NamesInOrder(_world.Query(query, german)));
    }

    [Fact]
    [Documented(14, "Choices are sorted by label, look-ups by name, rows without a value first, orders of links last")]
    public void Orders_of_a_link_come_after_the_own_ones()
    {
        FillOrdered();
        var rows = _world.Fetch(
            "<fetch><entity name='sample_row'><attribute name='sample_name' /><link-entity name='contact' from='contactid' to='sample_contactid'>"
            + "<order attribute='fullname' descending='true' /></link-entity><order attribute='statecode' /></entity></fetch>");
        Assert.Equal("c a b", QueryWorld.NamesInOrder(rows));
    }

    [Fact]
    public void An_order_may_name_a_column_of_a_link()
    {
        FillOrdered();
        var query = new QueryExpression(SampleTable.Name) { ColumnSet = new ColumnSet("sample_name") };
        query.AddLink("contact", "sample_contactid", "contactid").EntityAlias = "p";
        query.Orders.Add(new OrderExpression("fullname", OrderType.Ascending, null, "p"));
        Assert.Equal("b a c", QueryWorld.NamesInOrder(_world.Query(query)));
        query.Orders[0].EntityName = "q";
        QueryWorld.Faults(QueryFaults.UnknownOrderLink, () => _world.Query(query));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("sample_rowid", false)]
    [InlineData("sample_rowid", true)]
    [InlineData("sample_whole", false)]
    [InlineData("sample_whole", true)]
    [InlineData("sample_text", false)]
    [InlineData("sample_on", true)]
    [InlineData("sample_decimal", false)]
    [InlineData("sample_choice", false)]
    [InlineData("sample_contactid", true)]
    public void Pages_with_a_cookie_are_the_whole_answer_without_gap_or_overlap(string? order, bool descending)
    {
        FillRandom(97);
        var query = new QueryExpression(SampleTable.Name) { ColumnSet = new ColumnSet("sample_name") };
        if (order is not null) query.AddOrder(order, descending ? OrderType.Descending : OrderType.Ascending);
        var whole = _world.Query(query).Entities.Select(row => row.Id).ToList();
        foreach (var withCookie in new[] { true, false })
        {
            var paged = new List<Guid>();
            query.PageInfo = new PagingInfo { Count = 10, PageNumber = 1 };
            EntityCollection page;
            do
            {
                page = _world.Query(query);
                paged.AddRange(page.Entities.Select(row => row.Id));
                query.PageInfo.PageNumber++;
                query.PageInfo.PagingCookie = withCookie ? page.PagingCookie : null;
            }
            while (page.MoreRecords);

            Assert.Equal(whole, paged);
        }
    }

    [Fact]
    public void A_page_behind_a_cookie_is_not_moved_by_rows_that_came_before_it()
    {
        for (var i = 0; i < 6; i++) _world.Insert(SampleTable.Name, ("sample_name", $"r{i}"), ("sample_whole", i));
        var query = new QueryExpression(
            SampleTable.Name) { ColumnSet = new ColumnSet("sample_name"), PageInfo = new PagingInfo { Count = 3, PageNumber = 1 } };
        query.AddOrder("sample_whole", OrderType.Ascending);
        query.PageInfo.PagingCookie = _world.Query(query).PagingCookie;
        _world.Insert(SampleTable.Name, ("sample_name", "early"), ("sample_whole", -1));
        query.PageInfo.PageNumber = 2;
        Assert.Equal("r3 r4 r5", QueryWorld.NamesInOrder(_world.Query(query)));
    }

    [Theory]
    [InlineData(JoinOperator.Inner, true)]
    [InlineData(JoinOperator.LeftOuter, true)]
    [InlineData(JoinOperator.LeftOuter, false)]
    public void Pages_may_end_between_two_matches_of_one_row(JoinOperator join, bool withCookie)
    {
        FillRandom(23);
        var query = new QueryExpression("contact") { ColumnSet = new ColumnSet("fullname"), PageInfo = new PagingInfo { Count = 3, PageNumber = 1 } };
        var link = query.AddLink(SampleTable.Name, "contactid", "sample_contactid", join);
        link.EntityAlias = "r";
        link.Columns = new ColumnSet("sample_rowid");
        query.AddOrder("fullname", OrderType.Descending);
        var paged = new List<(Guid, object?)>();
        EntityCollection page;
        do
        {
            page = _world.Query(query);
            paged.AddRange(page.Entities.Select(row => (row.Id, row.GetAttributeValue<AliasedValue>("r.sample_rowid")?.Value)));
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = withCookie ? page.PagingCookie : null;
        }
        while (page.MoreRecords);

        query.PageInfo = null;
        var whole = _world.Query(query).Entities.Select(row => (row.Id, row.GetAttributeValue<AliasedValue>("r.sample_rowid")?.Value));
        Assert.Equal(whole, paged);
        Assert.Equal(paged.Count, paged.Distinct().Count());
    }

    [Fact]
    public void The_cookie_is_written_as_the_platform_writes_it()
    {
        FillRandom(3);
        var query = new QueryExpression(SampleTable.Name) { PageInfo = new PagingInfo { Count = 2, PageNumber = 1 } };
        var page = _world.Query(query);
        Assert.True(page.MoreRecords);
        Assert.Matches(new Regex("^<cookie page=\"1\"><sample_rowid last=\"\\{[0-9A-F-]{36}\\}\" first=\"\\{[0-9A-F-]{36}\\}\" /></cookie>$"),
            page.PagingCookie);
        query.PageInfo.PageNumber = 2;
        query.PageInfo.PagingCookie = page.PagingCookie;
        var last = _world.Query(query);
        Assert.False(last.MoreRecords);
        Assert.Single(last.Entities);
    }

    [Fact]
    [Documented(15, "A page has up to 5,000 rows, paging without a cookie ends at 50,000, and top excludes paging")]
    public void A_page_has_at_most_5000_rows_and_the_total_is_counted_up_to_5000()
    {
        _world.Execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5003) INSERT INTO sample_row (sample_rowid, "
            + "sample_whole) SELECT randomblob(16), i FROM n");
        var query = new QueryExpression(SampleTable.Name) { PageInfo = new PagingInfo { ReturnTotalRecordCount = true } };
        var page = _world.Query(query);
        Assert.Equal((5000, true, 5000, true), (page.Entities.Count, page.MoreRecords, page.TotalRecordCount, page.TotalRecordCountLimitExceeded));
        query.Criteria.AddCondition("sample_whole", ConditionOperator.LessEqual, 70);
        query.PageInfo.Count = 20;
        page = _world.Query(query);
        Assert.Equal((20, true, 70, false), (page.Entities.Count, page.MoreRecords, page.TotalRecordCount, page.TotalRecordCountLimitExceeded));
        Assert.Equal(-1, _world.Query(new QueryExpression(SampleTable.Name)).TotalRecordCount);
    }

    [Fact]
    [Documented(15, "A page has up to 5,000 rows, paging without a cookie ends at 50,000, and top excludes paging")]
    public void Without_a_cookie_paging_ends_at_50000_rows()
    {
        var query = new QueryExpression(SampleTable.Name) { PageInfo = new PagingInfo { Count = 5000, PageNumber = 10 } };
        Assert.Empty(_world.Query(query).Entities);
        query.PageInfo.PageNumber = 11;
        QueryWorld.Faults(ErrorCodes.InvalidArgument, () => _world.Query(query), "Paging cookie is required");
    }

    [Fact]
    [Documented(15, "A page has up to 5,000 rows, paging without a cookie ends at 50,000, and top excludes paging")]
    public void Top_and_paging_exclude_each_other_and_top_is_at_most_5000()
    {
        FillRandom(5);
        var query = new QueryExpression(SampleTable.Name) { TopCount = 2 };
        Assert.Equal((2, false), (_world.Query(query).Entities.Count, _world.Query(query).MoreRecords));
        query.PageInfo = new PagingInfo { Count = 1, PageNumber = 1 };
        QueryWorld.Faults(ErrorCodes.InvalidArgument, () => _world.Query(query));
        QueryWorld.Faults(QueryFaults.TopNotPositive, () => _world.Query(new QueryExpression(SampleTable.Name) { TopCount = 5001 }));
        QueryWorld.Faults(QueryFaults.TopNotPositive, () => _world.Query(new QueryExpression(SampleTable.Name) { TopCount = 0 }));
    }

    [Fact]
    public void A_broken_cookie_is_refused()
    {
        var query = new QueryExpression(SampleTable.Name) { PageInfo = new PagingInfo { Count = 1, PageNumber = 2, PagingCookie = "<cookie" } };
        QueryWorld.Faults(ErrorCodes.InvalidArgument, () => _world.Query(query), "Paging Cookie");
    }

    [Fact]
    public void Distinct_rows_have_no_primary_key_unless_it_is_asked_for()
    {
        for (var i = 0; i < 4; i++) _world.Insert(SampleTable.Name, ("sample_name", i % 2 == 0 ? "even" : "odd"));
        var query = new QueryExpression(SampleTable.Name) { Distinct = true, ColumnSet = new ColumnSet("sample_name") };
        query.AddOrder("sample_name", OrderType.Ascending);
        var rows = _world.Query(query);
        Assert.Equal("even odd", QueryWorld.NamesInOrder(rows));
        Assert.Equal(Guid.Empty, rows.Entities[0].Id);
        query.ColumnSet.AddColumn("sample_rowid");
        Assert.Equal(4, _world.Query(query).Entities.Count(row => row.Id != Guid.Empty));
    }

    private void FillOrdered()
    {
        var ann = _world.Insert("contact", ("fullname", "ann"));
        var bob = _world.Insert("contact", ("fullname", "Bob"));
        var carl = _world.Insert("account", ("name", "Carl"));
        Row("a", 1, 1, bob, new EntityReference("contact", bob));
        Row("b", 2, 2, ann, new EntityReference("account", carl));
        Row("c", 3, 3, _world.Insert("contact", ("fullname", "Zoe")), new EntityReference("contact", ann));
        _world.Insert(SampleTable.Name, ("sample_name", "n"), ("statecode", new OptionSetValue(0)));

        void Row(string name, int whole, int choice, Guid contact, EntityReference customer) => _world.Insert(
            SampleTable.Name, ("sample_name", name), ("sample_whole", whole), ("sample_choice", new OptionSetValue(choice)),
                ("statecode", new OptionSetValue(0)),
            ("sample_contactid", new EntityReference("contact", contact)), ("sample_customerid", customer));
    }

    private void FillRandom(int count)
    {
        var random = new Random(7);
        var contacts = Enumerable.Range(0, 4).Select(i => _world.Insert("contact", ("fullname", i == 0 ? null : $"Contact {i}"))).ToList();
        for (var i = 0; i < count; i++)
        {
            bool Has() => random.Next(4) > 0;
            _world.Insert(
                SampleTable.Name,
                ("sample_name", $"r{i}"),
                ("sample_whole", Has() ? random.Next(5) : null),
                ("sample_text", Has() ? ((string[])["x", "X", "y ", "y", "Ü"])[random.Next(5)] : null),
                ("sample_on", Has() ? QueryWorld.Now.AddHours(random.Next(6)) : null),
                ("sample_decimal", Has() ? random.Next(7) / 3m : null),
                ("sample_choice", Has() ? new OptionSetValue(1 + random.Next(3)) : null),
                ("sample_contactid", Has() ? new EntityReference("contact", contacts[random.Next(4)]) : null));
        }
    }
}
