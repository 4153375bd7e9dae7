using System;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace OmniChannel.Sdk.Tests;

public sealed class QueryTests
{
    [Fact]
    public void A_new_query_asks_for_no_columns_and_has_empty_criteria()
    {
        var query = new QueryExpression("contact");

        Assert.False(query.ColumnSet.AllColumns);
        Assert.Empty(query.ColumnSet.Columns);
        Assert.Equal(LogicalOperator.And, query.Criteria.FilterOperator);
        Assert.Empty(query.Criteria.Conditions);
        Assert.Equal(0, query.PageInfo.PageNumber);
        Assert.Null(query.TopCount);
    }

    [Fact]
    public void A_condition_takes_one_value_many_values_or_none()
    {
        Guid[] ids = [Guid.NewGuid(), Guid.NewGuid()];

        Assert.Equal([1], new ConditionExpression("statecode", ConditionOperator.Equal, 1).Values);
        Assert.Equal([1, 2], new ConditionExpression("statecode", ConditionOperator.In, 1, 2).Values);
        Assert.Equal(ids.Cast<object>(), new ConditionExpression("contactid", ConditionOperator.In, ids).Values);
        Assert.Empty(new ConditionExpression("contactid", ConditionOperator.Null).Values);
    }

    [Fact]
    public void A_condition_on_a_link_names_its_alias()
    {
        var query = new QueryExpression("contact");

        query.Criteria.AddCondition("a", "name", ConditionOperator.Equal, "Contoso");
        query.Criteria.AddCondition("firstname", ConditionOperator.Equal, true, "lastname");

        Assert.Equal(("a", "name"), (query.Criteria.Conditions[0].EntityName, query.Criteria.Conditions[0].AttributeName));
        Assert.True(query.Criteria.Conditions[1].CompareColumns);
        Assert.Equal(["lastname"], query.Criteria.Conditions[1].Values);
    }

    [Fact]
    public void Links_start_at_the_table_they_are_added_to()
    {
        var query = new QueryExpression("contact");

        var account = query.AddLink("account", "parentcustomerid", "accountid", JoinOperator.LeftOuter);
        var owner = account.AddLink("systemuser", "ownerid", "systemuserid");

        Assert.Equal(("contact", "account", JoinOperator.LeftOuter), (account.LinkFromEntityName, account.LinkToEntityName, account.JoinOperator));
        Assert.Equal(("account", "systemuser", JoinOperator.Inner), (owner.LinkFromEntityName, owner.LinkToEntityName, owner.JoinOperator));
        Assert.Same(owner, query.LinkEntities.Single().LinkEntities.Single());
    }

    [Fact]
    public void Orders_keep_their_alias()
    {
        var query = new QueryExpression("contact");

        query.AddOrder("lastname", OrderType.Descending);
        query.AddOrder("name", OrderType.Ascending, "n", "a");

        Assert.Equal(("lastname", OrderType.Descending), (query.Orders[0].AttributeName, query.Orders[0].OrderType));
        Assert.Equal(("name", "n", "a"), (query.Orders[1].AttributeName, query.Orders[1].Alias, query.Orders[1].EntityName));
    }

    [Fact]
    public void Attributes_and_values_of_a_query_by_attribute_stand_side_by_side()
    {
        var query = new QueryByAttribute("contact") { ColumnSet = new ColumnSet("firstname") };

        query.AddAttributeValue("statecode", 0);
        query.AddAttributeValue("lastname", "Lovelace");

        Assert.Equal(["statecode", "lastname"], query.Attributes);
        Assert.Equal([0, "Lovelace"], query.Values);
    }

    [Fact]
    public void A_visitor_reaches_every_condition()
    {
        var query = new QueryExpression("contact");
        query.Criteria.AddCondition("a", ConditionOperator.Null);
        query.Criteria.AddFilter(LogicalOperator.Or).AddCondition("b", ConditionOperator.Null);
        query.AddLink("account", "parentcustomerid", "accountid").LinkCriteria.AddCondition("c", ConditionOperator.Null);

        query.Accept(new UpperCase());

        Assert.Equal("A", query.Criteria.Conditions[0].AttributeName);
        Assert.Equal("B", query.Criteria.Filters[0].Conditions[0].AttributeName);
        Assert.Equal("C", query.LinkEntities[0].LinkCriteria.Conditions[0].AttributeName);
    }

    private sealed class UpperCase : QueryExpressionVisitorBase
    {
        protected override ConditionExpression VisitConditionExpression(ConditionExpression condition) =>
            new(condition.AttributeName.ToUpperInvariant(), condition.Operator);
    }
}
