using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Queries;
using OmniChannel.LocalDataverse.Queries.Readers;
using Xunit;

namespace OmniChannel.LocalDataverse.Tests.Queries;

public sealed class FetchXmlTests : IDisposable
{
    private readonly QueryWorld _world = new();

    public void Dispose() => _world.Dispose();

    [Theory]
    [InlineData("", QueryFaults.EmptyXml, "empty")]
    [InlineData("<fetch><entity name='sample_row'>", QueryFaults.MalformedXml, "Invalid XML")]
    [InlineData("<query />", QueryFaults.InvalidNode, "'query'")]
    [InlineData("<fetch />", QueryFaults.MissingElement, "no entity element")]
    [InlineData("<fetch><entity /></fetch>", QueryFaults.MissingElement, "'name'")]
    [InlineData("<fetch><entity name='sample_row'/><entity name='sample_row'/></fetch>", QueryFaults.InvalidNode, "one entity")]
    [InlineData("<fetch colour='red'><entity name='sample_row'/></fetch>", QueryFaults.InvalidNode, "'colour'")]
    [InlineData("<fetch><entity name='sample_row'><column name='x'/></entity></fetch>", QueryFaults.InvalidNode, "'column'")]
    [InlineData(
        "<fetch><entity name='sample_row'><attribute name='sample_name' colour='red'/></entity></fetch>", QueryFaults.InvalidNode, "'colour'")]
    [InlineData("<fetch><entity name='sample_row'><filter type='xor'/></entity></fetch>", QueryFaults.InvalidFilterType, "'xor'")]
    [InlineData("<fetch><entity name='sample_row'><filter><when/></filter></entity></fetch>", QueryFaults.InvalidNode, "'when'")]
    [InlineData("<fetch><entity name='sample_row'><filter><condition attribute='sample_name'/></filter></entity></fetch>",
        QueryFaults.MissingElement, "'operator'")]
    [InlineData("<fetch><entity name='sample_row'><link-entity name='contact' to='sample_contactid'/></entity></fetch>", QueryFaults.MissingElement,
        "'from'")]
    [InlineData("<fetch><entity name='sample_row'><link-entity name='contact' from='contactid' to='sample_contactid' "
        + "link-type='sideways'/></entity></fetch>", QueryFaults.InvalidLinkType, "'sideways'")]
    [InlineData("<fetch><entity name='sample_row'><filter><link-entity name='contact' from='contactid' "
        + "to='sample_contactid'/></filter></entity></fetch>", QueryFaults.InvalidLinkType, "any")]
    [InlineData("<fetch><entity name='sample_row'><link-entity name='contact' from='contactid' to='sample_contactid' alias='a b'/></entity></fetch>",
        QueryFaults.InvalidAlias, "a b")]
    [InlineData("<fetch distinct='maybe'><entity name='sample_row'/></fetch>", QueryFaults.InvalidValue, "'maybe'")]
    [InlineData("<fetch top='many'><entity name='sample_row'/></fetch>", QueryFaults.InvalidValue, "'many'")]
    [InlineData("<fetch><entity name='sample_row'><order /></entity></fetch>", QueryFaults.MissingElement, "order")]
    [InlineData("<fetch><entity name='sample_row'><attribute name='sample_whole' aggregate='sum' alias='s'/></entity></fetch>",
        QueryFaults.AttributeWithAggregate, "aggregate='true'")]
    [InlineData("<fetch><entity name='nowhere'/></fetch>", ErrorCodes.QueryBuilderNoEntity, "'nowhere'")]
    [InlineData("<fetch><entity name='sample_row'><attribute name='nothing'/></entity></fetch>", ErrorCodes.QueryBuilderNoAttribute, "'nothing'")]
    [InlineData("<fetch><entity name='sample_row'><order attribute='nothing'/></entity></fetch>", ErrorCodes.QueryBuilderNoAttribute, "'nothing'")]
    [InlineData("<!DOCTYPE fetch [<!ENTITY a 'b'>]><fetch><entity name='sample_row'/></fetch>", QueryFaults.MalformedXml, "DTD")]
    public void What_is_not_FetchXML_is_refused_by_name(string xml, int code, string says) => QueryWorld.Faults(code, () => _world.Fetch(xml), says);

    [Fact]
    public void Every_operator_of_the_published_schema_is_known()
    {
        string[] schema =
        [
            "eq", "neq", "ne", "gt", "ge", "le", "lt", "like", "not-like", "in", "not-in", "between", "not-between", "null", "not-null", "yesterday",
                "today",
            "tomorrow", "last-seven-days", "next-seven-days", "last-week", "this-week", "next-week", "last-month", "this-month", "next-month", "on",
            "on-or-before", "on-or-after", "last-year", "this-year", "next-year", "last-x-hours", "next-x-hours", "last-x-days", "next-x-days",
                "last-x-weeks",
            "next-x-weeks", "last-x-months", "next-x-months", "olderthan-x-months", "olderthan-x-years", "olderthan-x-weeks", "olderthan-x-days",
            "olderthan-x-hours", "olderthan-x-minutes", "last-x-years", "next-x-years", "eq-userid", "ne-userid", "eq-userteams",
                "eq-useroruserteams",
            "eq-useroruserhierarchy", "eq-useroruserhierarchyandteams", "eq-businessid", "ne-businessid", "eq-userlanguage", "this-fiscal-year",
            "this-fiscal-period", "next-fiscal-year", "next-fiscal-period", "last-fiscal-year", "last-fiscal-period", "last-x-fiscal-years",
            "last-x-fiscal-periods", "next-x-fiscal-years", "next-x-fiscal-periods", "in-fiscal-year", "in-fiscal-period",
                "in-fiscal-period-and-year",
            "in-or-before-fiscal-period-and-year", "in-or-after-fiscal-period-and-year", "begins-with", "not-begin-with", "ends-with",
                "not-end-with", "under",
            "eq-or-under", "not-under", "above", "eq-or-above", "contain-values", "not-contain-values",
        ];
        Assert.Empty(schema.Except(FetchVocabulary.Operators.Keys));
    }

    [Fact]
    public void A_fetch_that_names_no_columns_returns_all_and_one_with_no_attrs_none()
    {
        _world.Insert(SampleTable.Name, ("sample_name", "a"), ("sample_whole", 1));
        Assert.Equal(2, Assert.Single(
            _world.Fetch("<fetch><entity name='sample_row'><all-attributes/></entity></fetch>").Entities).GetAttributeValue<int>("sample_whole") + 1);
        Assert.True(_world.Fetch("<fetch><entity name='sample_row'/></fetch>").Entities[0].Contains("sample_whole"));
        Assert.Equal(["sample_rowid"], _world.Fetch("<fetch><entity name='sample_row'><no-attrs/></entity></fetch>").Entities[0].Attributes.Keys);
    }

    [Fact]
    public void A_column_with_an_alias_comes_back_under_it()
    {
        _world.Insert(SampleTable.Name, ("sample_name", "a"), ("sample_choice", new OptionSetValue(2)));
        var row = _world.Fetch(
            "<fetch><entity name='sample_row'><attribute name='sample_choice' alias='fruit'/><order alias='fruit'/></entity></fetch>").Entities[0];
        Assert.Equal(2, ((OptionSetValue)row.GetAttributeValue<AliasedValue>("fruit").Value).Value);
        Assert.Equal("Apple", row.FormattedValues["fruit"]);
        Assert.False(row.Contains("sample_choice"));
    }

    [Fact]
    public void Pages_of_FetchXML_follow_the_cookie_in_the_text()
    {
        for (var i = 0; i < 5; i++) _world.Insert(SampleTable.Name, ("sample_name", $"r{i}"), ("sample_whole", i));
        var first = Page(1, null);
        var second = Page(2, first.PagingCookie);
        Assert.Equal("r4 r3", QueryWorld.NamesInOrder(first));
        Assert.Equal("r2 r1", QueryWorld.NamesInOrder(second));
        Assert.Equal((true, 5), (second.MoreRecords, second.TotalRecordCount));
        Assert.False(Page(3, second.PagingCookie).MoreRecords);

        EntityCollection Page(int number, string? cookie) => _world.Fetch(
            $"<fetch count='2' page='{number}' "
                + $"returntotalrecordcount='true'{(cookie is null ? "" : $" paging-cookie='{System.Security.SecurityElement.Escape(cookie)}'")}>"
            + "<entity name='sample_row'><attribute name='sample_name'/><order attribute='sample_whole' descending='true'/></entity></fetch>");
    }

    [Fact]
    public void All_three_notations_of_a_query_share_its_plan()
    {
        var expression = new QueryExpression(SampleTable.Name) { ColumnSet = new ColumnSet("sample_name") };
        expression.Criteria.AddCondition("sample_whole", ConditionOperator.Equal, 1);
        var byAttribute = new QueryByAttribute(SampleTable.Name) { ColumnSet = new ColumnSet("sample_name") };
        byAttribute.AddAttributeValue("sample_whole", 2);
        _world.Query(expression);
        var plans = _world.Engine.PlanCount;
        _world.Query(byAttribute);
        _world.Fetch("<fetch><entity name='sample_row'><attribute name='sample_name'/><filter><condition attribute='sample_whole' operator='eq' "
            + "value='3'/></filter></entity></fetch>");
        Assert.Equal(plans, _world.Engine.PlanCount);
    }
}
