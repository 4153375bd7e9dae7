using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Queries;
using OmniChannel.LocalDataverse.Tests.Documentation;
using Xunit;

namespace OmniChannel.LocalDataverse.Tests.Queries;

public sealed class LinkTests : IDisposable
{
    private readonly QueryWorld _world = new();
    private readonly Guid _ann;
    private readonly Guid _bob;
    private readonly Guid _a;

    public LinkTests()
    {
        var acme = _world.Insert("account", ("name", "Acme"));
        _ann = _world.Insert("contact", ("fullname", "Ann"), ("parentcustomerid", new EntityReference("account", acme)));
        _bob = _world.Insert("contact", ("fullname", "Bob"));
        _world.Insert("contact", ("fullname", "Carl"));
        _a = Row("a", _ann, 1, null);
        Row("b", _ann, 2, _a);
        Row("c", _bob, 3, _a);
        Row("d", null, 4, null);
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public void An_inner_link_drops_rows_without_a_match_and_returns_aliased_values()
    {
        var query = Rows(out var link, JoinOperator.Inner);
        link.EntityAlias = "person";
        link.Columns = new ColumnSet("fullname");
        var rows = _world.Query(query);
        Assert.Equal("a b c", QueryWorld.Names(rows));
        var value = rows.Entities.First(row => (string)row["sample_name"] == "c").GetAttributeValue<AliasedValue>("person.fullname");
        Assert.Equal(("contact", "fullname", "Bob"), (value.EntityLogicalName, value.AttributeLogicalName, (string)value.Value));
    }

    [Fact]
    public void An_outer_link_keeps_rows_without_a_match_and_leaves_its_columns_out()
    {
        var query = Rows(out var link, JoinOperator.LeftOuter);
        link.Columns = new ColumnSet("fullname");
        var rows = _world.Query(query);
        Assert.Equal("a b c d", QueryWorld.Names(rows));
        Assert.False(rows.Entities.First(row => (string)row["sample_name"] == "d").Contains("contact1.fullname"));
    }

    [Fact]
    public void Links_without_an_alias_are_numbered_through_the_query()
    {
        var query = Rows(out var link, JoinOperator.Inner);
        link.Columns = new ColumnSet("fullname");
        var second = link.AddLink("account", "parentcustomerid", "accountid");
        second.Columns = new ColumnSet("name");
        var row = _world.Query(query).Entities[0];
        Assert.True(row.Contains("contact1.fullname"));
        Assert.Equal("Acme", row.GetAttributeValue<AliasedValue>("account2.name").Value);
    }

    [Fact]
    [Documented(17, "A condition inside an outer link limits the join, one outside it limits the rows")]
    public void A_filter_inside_an_outer_link_limits_the_join_and_one_outside_the_rows()
    {
        var query = Rows(out var link, JoinOperator.LeftOuter);
        link.EntityAlias = "p";
        link.LinkCriteria.AddCondition("fullname", ConditionOperator.Equal, "Bob");
        Assert.Equal("a b c d", QueryWorld.Names(_world.Query(query)));
        query.Criteria.AddCondition("p", "fullname", ConditionOperator.Null);
        Assert.Equal("a b d", QueryWorld.Names(_world.Query(query)));
    }

    [Theory]
    [InlineData("exists", "Ann Bob")]
    [InlineData("in", "Ann Bob")]
    public void A_link_that_tests_for_rows_does_not_multiply_them(string type, string expected) => Assert.Equal(expected, Contacts(
        $"<link-entity name='sample_row' from='sample_contactid' to='contactid' link-type='{type}' />"));

    [Theory]
    [InlineData("any", 1, "Ann")]
    [InlineData("any", 9, "")]
    [InlineData("not any", 1, "Bob Carl")]
    [InlineData("not all", 1, "Ann")]
    [InlineData("all", 1, "Bob")]
    [InlineData("all", 9, "Ann Bob")]
    public void Links_within_a_filter_mean_what_the_platform_means(string type, int whole, string expected) => Assert.Equal(expected, Contacts(
        $"<filter><link-entity name='sample_row' from='sample_contactid' to='contactid' link-type='{type}'>"
        + $"<filter><condition attribute='sample_whole' operator='eq' value='{whole}' /></filter></link-entity></filter>"));

    [Fact]
    public void A_test_for_rows_can_stand_in_an_or() => Assert.Equal("Bob Carl", Contacts(
        "<filter type='or'><condition attribute='fullname' operator='eq' value='Carl' /><link-entity name='sample_row' from='sample_contactid' "
            + "to='contactid' link-type='any'>"
        + "<filter><condition attribute='sample_whole' operator='eq' value='3' /></filter></link-entity></filter>"));

    [Fact]
    public void The_first_matching_row_joins_once()
    {
        var rows = _world.Fetch(
            "<fetch><entity name='contact'><attribute name='fullname' /><link-entity name='sample_row' from='sample_contactid' to='contactid' "
                + "alias='r' "
            + "link-type='matchfirstrowusingcrossapply'><attribute name='sample_name' /><order attribute='sample_whole' descending='true' "
                + "/></link-entity></entity></fetch>");
        Assert.Equal(["Ann:b", "Bob:c"],
            rows.Entities.Select(row => $"{row["fullname"]}:{row.GetAttributeValue<AliasedValue>("r.sample_name").Value}").Order());
    }

    [Fact]
    public void A_column_compares_with_a_column_of_a_link()
    {
        var rows = _world.Fetch(
            "<fetch><entity name='sample_row'><attribute name='sample_name' /><filter><condition attribute='sample_contactid' operator='eq' "
                + "valueof='up.sample_contactid' />"
            + "</filter><link-entity name='sample_row' from='sample_rowid' to='sample_parentid' alias='up' /></entity></fetch>");
        Assert.Equal("b", QueryWorld.Names(rows));
    }

    [Fact]
    public void An_intersect_table_links_both_sides()
    {
        var team = _world.Insert("team", ("name", "Sales"));
        var user = _world.Insert("systemuser", ("fullname", "Uma"), ("isdisabled", false));
        _world.Insert("teammembership", ("teamid", team), ("systemuserid", user));
        var rows = _world.Fetch(
            "<fetch><entity name='systemuser'><attribute name='fullname' /><link-entity name='teammembership' from='systemuserid' to='systemuserid' "
                + "intersect='true'>"
            + "<link-entity name='team' from='teamid' to='teamid' alias='t'><filter><condition attribute='name' operator='eq' value='sales' "
                + "/></filter></link-entity></link-entity></entity></fetch>");
        Assert.Equal("Uma", Assert.Single(rows.Entities)["fullname"]);
    }

    [Fact]
    public void Hierarchies_are_walked_up_and_down()
    {
        var b = Row(
            "e", null, 5, _world.Query(new QueryByAttribute(SampleTable.Name) { Attributes = { "sample_name" }, Values = { "b" } }).Entities[0].Id);
        string With(string word, Guid id) => _world.NamesByFetch($"<condition attribute='sample_rowid' operator='{word}' value='{id}' />");
        Assert.Equal("b c e", With("under", _a));
        Assert.Equal("a b c e", With("eq-or-under", _a));
        Assert.Equal("a d", With("not-under", _a));
        Assert.Equal("a b", With("above", b));
        Assert.Equal("a b e", With("eq-or-above", b));
        Assert.Equal("e", _world.NamesByFetch(
            $"<condition attribute='sample_parentid' operator='under' value='{_a}' />"));
    }

    [Fact]
    [Documented(16, "A query has up to 15 links, and 500 conditions and links together")]
    public void More_than_fifteen_links_are_refused()
    {
        var query = new QueryExpression(SampleTable.Name);
        for (var i = 0; i < 15; i++) query.AddLink("contact", "sample_contactid", "contactid", JoinOperator.LeftOuter);
        _world.Query(query);
        query.AddLink("contact", "sample_contactid", "contactid", JoinOperator.LeftOuter);
        QueryWorld.Faults(ErrorCodes.TooManyLinkEntitiesInQuery, () => _world.Query(query));
    }

    [Fact]
    [Documented(16, "A query has up to 15 links, and 500 conditions and links together")]
    public void Conditions_and_links_together_are_at_most_500()
    {
        var query = Rows(out _, JoinOperator.Inner);
        for (var i = 0; i < 499; i++) query.Criteria.AddCondition("sample_whole", ConditionOperator.GreaterThan, i - 1000);
        Assert.Equal(3, _world.Query(query).Entities.Count);
        query.Criteria.AddCondition("sample_whole", ConditionOperator.NotNull);
        QueryWorld.Faults(ErrorCodes.TooManyConditionsInQuery, () => _world.Query(query));
    }

    [Fact]
    [Documented(19, "An unknown column in a query is a fault")]
    public void Unknown_tables_and_columns_of_links_are_refused_by_name()
    {
        var query = new QueryExpression(SampleTable.Name);
        query.AddLink("nowhere", "sample_contactid", "contactid");
        QueryWorld.Faults(ErrorCodes.QueryBuilderNoEntity, () => _world.Query(query), "'nowhere'");
        query = new QueryExpression(SampleTable.Name);
        query.AddLink("contact", "sample_contactid", "nothing");
        QueryWorld.Faults(
            ErrorCodes.QueryBuilderNoAttribute, () => _world.Query(query), "'contact' entity doesn't contain attribute with Name = 'nothing'");
        QueryWorld.Faults(ErrorCodes.QueryBuilderNoEntity, () => _world.Query(new QueryExpression("nowhere")));
    }

    [Fact]
    public void One_alias_serves_one_link()
    {
        var query = Rows(out var link, JoinOperator.Inner);
        link.EntityAlias = "x";
        query.AddLink("contact", "sample_contactid", "contactid").EntityAlias = "x";
        QueryWorld.Faults(QueryFaults.InvalidAlias, () => _world.Query(query));
    }

    private Guid Row(string name, Guid? contact, int whole, Guid? parent) => _world.Insert(
        SampleTable.Name, ("sample_name", name), ("sample_whole", whole),
        ("sample_contactid", contact is null ? null : new EntityReference("contact", contact.Value)),
        ("sample_parentid", parent is null ? null : new EntityReference(SampleTable.Name, parent.Value)));

    private static QueryExpression Rows(out LinkEntity link, JoinOperator join)
    {
        var query = new QueryExpression(SampleTable.Name) { ColumnSet = new ColumnSet("sample_name") };
        link = query.AddLink("contact", "sample_contactid", "contactid", join);
        return query;
    }

    private string Contacts(string inside) => string.Join(' ', _world
        .Fetch($"<fetch><entity name='contact'><attribute name='fullname' />{inside}</entity></fetch>")
        .Entities.Select(row => (string)row["fullname"]).Order(StringComparer.Ordinal));
}
