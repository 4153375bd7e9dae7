using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Client;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace OmniChannel.Sdk.Tests;

public sealed class LinqTests
{
    private static readonly Guid Id = new("5b2f6c1a-1111-4e5e-9c4b-000000000001");

    [Fact]
    public void Conditions_become_filters()
    {
        var query = QueryOf(contacts =>
            from c in contacts
            where c.GetAttributeValue<int>("age") >= 18
                && (c.GetAttributeValue<string>("firstname") == "Ada" || c["lastname"] == null)
            select c);

        Assert.Equal("age GreaterEqual 18 And (firstname Equal Ada Or lastname Null )", Text(query.Criteria));
        Assert.True(query.ColumnSet.AllColumns);
    }

    [Fact]
    public void A_negated_condition_turns_its_operators_round()
    {
        var query = QueryOf(contacts => contacts.Where(c =>
            !(c.GetAttributeValue<int>("age") < 18 && c.GetAttributeValue<string>("firstname") != "Ada")
            && !c.GetAttributeValue<bool>("donotemail")));

        Assert.Equal("donotemail Equal False And (age GreaterEqual 18 Or firstname Equal Ada)", Text(query.Criteria));
    }

    [Fact]
    public void Typed_values_are_compared_by_what_they_hold()
    {
        var query = QueryOf(contacts => contacts
            .Where(c => c.GetAttributeValue<OptionSetValue>("gendercode").Value == 2)
            .Where(c => c.GetAttributeValue<EntityReference>("ownerid").Id == Id)
            .Where(c => c.GetAttributeValue<EntityReference>("parentcustomerid") == new EntityReference("account", Id))
            .Where(c => c.GetAttributeValue<Money>("creditlimit").Value > 100m)
            .Where(c => 5 > c.GetAttributeValue<int?>("children")!.Value));

        Assert.Equal(
            $"gendercode Equal 2 And ownerid Equal {Id} And parentcustomerid Equal {Id} And creditlimit GreaterThan 100 And children LessThan 5",
            Text(query.Criteria));
    }

    [Fact]
    public void Text_is_found_by_its_start_its_end_or_its_middle()
    {
        var query = QueryOf(contacts => contacts.Where(c =>
            c.GetAttributeValue<string>("a").StartsWith("x") && c.GetAttributeValue<string>("b").EndsWith("y")
            && !c.GetAttributeValue<string>("c").Contains("z") && c.GetAttributeValue<Guid>("d").Equals(Id)));

        Assert.Equal("a Like x% And b Like %y And c NotLike %z% And d Equal " + Id, Text(query.Criteria));
    }

    [Fact]
    public void Only_the_columns_that_are_read_are_asked_for()
    {
        var row = new Entity("contact", Id) { ["firstname"] = "Ada", ["lastname"] = "Lovelace" };
        var service = new RecordingService(new EntityCollection([row]));
        using var context = new OrganizationServiceContext(service);

        var names = context.CreateQuery<Contact>().Select(c => new { Name = c.FirstName + "!", c.ContactId }).ToList();

        Assert.Equal(["firstname", "contactid"], service.Query.ColumnSet.Columns);
        Assert.Equal("Ada!", Assert.Single(names).Name);
        Assert.Empty(context.GetAttachedEntities());
    }

    [Fact]
    public void Rows_are_ordered_and_limited_by_the_platform()
    {
        var query = QueryOf(contacts => contacts
            .OrderBy(c => c.GetAttributeValue<string>("lastname")).ThenByDescending(c => c["createdon"]).Skip(2).Take(3).Distinct());

        Assert.Equal(
            [("lastname", OrderType.Ascending), ("createdon", OrderType.Descending)],
            query.Orders.Select(order => (order.AttributeName, order.OrderType)));
        Assert.Equal(5, query.TopCount);
        Assert.True(query.Distinct);
    }

    [Fact]
    public void Skipped_rows_are_not_returned()
    {
        var rows = "abc".Select(name => new Entity("contact") { ["firstname"] = name.ToString() });
        var service = new RecordingService(new EntityCollection([.. rows]));
        using var context = new OrganizationServiceContext(service);

        Assert.Equal(["c"], context.CreateQuery<Contact>().Select(c => c.FirstName).Skip(2).ToList());
    }

    [Fact]
    public void A_joined_table_is_linked_and_its_columns_are_read_from_the_link()
    {
        var row = new Entity("contact", Id) { ["firstname"] = "Ada", ["_1.name"] = new AliasedValue("account", "name", "Contoso") };
        var service = new RecordingService(new EntityCollection([row]));
        using var context = new OrganizationServiceContext(service);

        var names = (
            from c in context.CreateQuery("contact")
            join a in context.CreateQuery("account") on c["parentcustomerid"] equals a["accountid"]
            where a.GetAttributeValue<string>("name").StartsWith("C") && c.GetAttributeValue<int>("statecode") == 0
            orderby c["firstname"]
            select new { First = c.GetAttributeValue<string>("firstname"), Account = a.GetAttributeValue<string>("name") }).ToList();

        var link = Assert.Single(service.Query.LinkEntities);
        Assert.Equal(("contact", "parentcustomerid", "account", "accountid"),
            (link.LinkFromEntityName, link.LinkFromAttributeName, link.LinkToEntityName, link.LinkToAttributeName));
        Assert.Equal(["name"], link.Columns.Columns);
        Assert.Equal("_1.name Like C% And statecode Equal 0", Text(service.Query.Criteria));
        Assert.Equal(("Ada", "Contoso"), (names[0].First, names[0].Account));
    }

    [Fact]
    public void Reading_goes_on_until_there_are_no_more_pages()
    {
        var service = new RecordingService(
            new EntityCollection([new Entity("contact", Id)]) { MoreRecords = true, PagingCookie = "1" },
            new EntityCollection([new Entity("contact", Guid.NewGuid())]));
        using var context = new OrganizationServiceContext(service);

        Assert.Equal(2, context.CreateQuery("contact").ToList().Count);
        Assert.Equal((2, "1"), (service.Query.PageInfo.PageNumber, service.Query.PageInfo.PagingCookie));
    }

    [Fact]
    public void First_and_single_ask_for_no_more_than_they_need()
    {
        var service = new RecordingService(
            new EntityCollection([new Entity("contact", Id)]),
            new EntityCollection(),
            new EntityCollection([new Entity("contact"), new Entity("contact")]));
        using var context = new OrganizationServiceContext(service);

        Assert.Equal(Id, context.CreateQuery<Contact>().First(c => c.FirstName == "Ada").Id);
        Assert.Equal(1, service.Query.TopCount);
        Assert.Null(context.CreateQuery<Contact>().FirstOrDefault());
        Assert.Throws<InvalidOperationException>(() => context.CreateQuery<Contact>().Single());
        Assert.Equal(2, service.Query.TopCount);
    }

    [Fact]
    public void What_the_platform_cannot_run_is_refused()
    {
        List<string> names = ["Ada"];

        AssertRefused(contacts => contacts.Where(c => names.Contains(c.GetAttributeValue<string>("firstname"))));
        AssertRefused(contacts => contacts.Where(c => c.GetAttributeValue<string>("firstname").Length == 3));
        AssertRefused(contacts => contacts.OrderBy(c => c.GetAttributeValue<int>("a") + 1));
        AssertRefused(contacts => contacts.Reverse());
    }

    private static void AssertRefused(Func<IQueryable<Entity>, IQueryable<Entity>> query) =>
        Assert.Throws<NotSupportedException>(() => QueryOf(query));

    private static QueryExpression QueryOf<T>(Func<IQueryable<Entity>, IQueryable<T>> query)
    {
        var service = new RecordingService();
        using var context = new OrganizationServiceContext(service);
        _ = query(context.CreateQuery("contact")).ToList();
        return (QueryExpression)((RetrieveMultipleRequest)service.Requests.Single()).Query;
    }

    private static string Text(FilterExpression filter) => string.Join(
        $" {filter.FilterOperator} ",
        filter.Conditions
            .Select(c => $"{(c.EntityName == null ? "" : c.EntityName + ".")}{c.AttributeName} {c.Operator} {string.Join(",", c.Values)}")
            .Concat(filter.Filters.Select(inner => $"({Text(inner)})")));
}
