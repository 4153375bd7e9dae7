using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Tests.Documentation;
using Xunit;

namespace OmniChannel.LocalDataverse.Tests.Queries;

/// <summary>Queries through the organization service of a fresh environment.</summary>
public sealed class EnvironmentQueryTests : IDisposable
{
    private readonly LocalEnvironment _environment = LocalEnvironment.Open(
        new LocalDataverseOptions { Clock = new ManualClock(new DateTimeOffset(QueryWorld.Now)) });

    private IOrganizationService Administrator => _environment.ServiceFor(_environment.AdministratorId);

    public void Dispose() => _environment.Dispose();

    [Fact]
    public void Every_table_of_the_platform_can_be_read_with_all_columns_by_administrator_and_system()
    {
        foreach (var table in _environment.Catalog.Tables)
        {
            var query = new QueryExpression(table.LogicalName) { ColumnSet = new ColumnSet(true), TopCount = 3 };
            Assert.Equal(table.LogicalName, Administrator.RetrieveMultiple(query).EntityName);
            query.TopCount = null;
            foreach (var column in table.OrderedColumns.Where(column => column.IsStored).Take(12)) query.AddOrder(
                column.LogicalName, OrderType.Descending);
            Assert.Equal(table.LogicalName, _environment.ServiceFor(_environment.SystemUserId).RetrieveMultiple(query).EntityName);
        }
    }

    [Fact]
    public void A_created_row_comes_back_by_every_notation_with_names_and_formats()
    {
        var account = Administrator.Create(new Entity("account") { ["name"] = "Acme" });
        var id = Administrator.Create(new Entity("contact")
        {
            ["firstname"] = "Ann", ["lastname"] = "Archer", ["parentcustomerid"] = new EntityReference("account", account), ["donotphone"] = true,
        });
        var columns = new ColumnSet("fullname", "parentcustomerid", "ownerid", "createdon", "statuscode", "donotphone");
        var expression = new QueryExpression("contact") { ColumnSet = columns };
        expression.Criteria.AddCondition("lastname", ConditionOperator.Equal, "ARCHER");
        var byAttribute = new QueryByAttribute("contact") { ColumnSet = columns };
        byAttribute.AddAttributeValue("lastname", "archer");
        var fetch = new FetchExpression(
            "<fetch><entity name='contact'>" + string.Concat(columns.Columns.Select(column => $"<attribute name='{column}'/>"))
            + "<filter><condition attribute='createdon' operator='today'/></filter></entity></fetch>");
        foreach (var row in new QueryBase[] { expression, byAttribute, fetch }.Select(
            query => Assert.Single(Administrator.RetrieveMultiple(query).Entities))
            .Append(Administrator.Retrieve("contact", id, columns)))
        {
            Assert.Equal(id, row.Id);
            Assert.Equal("Ann Archer", row["fullname"]);
            Assert.Equal("Acme", row.GetAttributeValue<EntityReference>("parentcustomerid").Name);
            Assert.Equal("Active", row.FormattedValues["statuscode"]);
            Assert.Equal("5/13/2026 10:30 AM", row.FormattedValues["createdon"]);
            Assert.Equal(_environment.AdministratorId, row.GetAttributeValue<EntityReference>("ownerid").Id);
        }
    }

    [Fact]
    public void A_user_without_roles_reads_nothing_and_a_role_counts_from_the_moment_it_is_given()
    {
        Administrator.Create(new Entity("contact") { ["lastname"] = "Archer" });
        var user = Administrator.Create(new Entity("systemuser")
        {
            ["domainname"] = "uma@example.com", ["firstname"] = "Uma", ["lastname"] = "User",
                ["businessunitid"] = new EntityReference("businessunit", _environment.BusinessUnitId),
        });
        var service = _environment.ServiceFor(user);
        QueryWorld.Faults(ErrorCodes.PrivilegeDenied, () => service.RetrieveMultiple(new QueryExpression("contact")), "prvReadContact");
        var role = Administrator.RetrieveMultiple(new QueryExpression("role")).Entities.Single();
        var request = new AssociateRequest
        {
            Target = new EntityReference("systemuser", user),
            Relationship = new Relationship("systemuserroles_association"),
            RelatedEntities = [new EntityReference("role", role.Id)],
        };
        Administrator.Execute(request);
        Assert.Single(service.RetrieveMultiple(new QueryExpression("contact")).Entities);
    }

    [Fact]
    [Documented(19, "An unknown column in a query is a fault")]
    public void Names_that_do_not_exist_are_refused_by_name()
    {
        QueryWorld.Faults(ErrorCodes.QueryBuilderNoEntity, () => Administrator.RetrieveMultiple(new QueryExpression("nowhere")), "'nowhere'");
        QueryWorld.Faults(
            ErrorCodes.QueryBuilderNoAttribute, () =>
                Administrator.RetrieveMultiple(new QueryExpression("contact") { ColumnSet = new ColumnSet("nothing") }), "'nothing'");
    }

    [Fact]
    public void Every_column_of_every_type_takes_null_and_not_null()
    {
        var table = _environment.Catalog.Table("contact");
        foreach (var column in table.OrderedColumns.Where(column => column.IsStored && column.Type != ColumnType.ManagedProperty))
        {
            var query = new QueryExpression("contact") { TopCount = 1 };
            query.Criteria.AddFilter(LogicalOperator.Or);
            query.Criteria.Filters[0].AddCondition(column.LogicalName, ConditionOperator.Null);
            query.Criteria.Filters[0].AddCondition(column.LogicalName, ConditionOperator.NotNull);
            Assert.Empty(Administrator.RetrieveMultiple(query).Entities);
        }
    }
}
