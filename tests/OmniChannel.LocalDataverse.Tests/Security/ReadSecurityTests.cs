using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Security;
using OmniChannel.LocalDataverse.Tests.Queries;
using Xunit;

namespace OmniChannel.LocalDataverse.Tests.Security;

public sealed class ReadSecurityTests : IDisposable
{
    private const string Read = "prvReadsample_Row";

    private readonly SecurityWorld _security = new();

    public void Dispose() => _security.Dispose();

    [Theory]
    [InlineData(1, "mine team")]
    [InlineData(2, "mine peer team")]
    [InlineData(4, "below mine peer team")]
    [InlineData(8, "below beside mine peer team")]
    public void The_depth_of_the_role_decides_which_rows_are_read(int depth, string expected)
    {
        _security.Grant(_security.User, Read, depth);
        Assert.Equal(expected, Rows());
    }

    [Fact]
    public void The_widest_of_several_roles_counts()
    {
        _security.Grant(_security.User, Read, 1);
        _security.Grant(_security.User, Read, 4);
        Assert.Equal("below mine peer team", Rows());
    }

    [Fact]
    public void A_role_of_a_team_reaches_the_business_unit_of_the_team()
    {
        _security.GrantTeam(_security.Team, Read, 2);
        Assert.Equal("beside mine team", Rows());
    }

    [Fact]
    public void Without_the_privilege_the_table_cannot_be_read_at_all()
    {
        var privilege = _security.Privilege(Read);
        QueryWorld.Faults(
            ErrorCodes.PrivilegeDenied, () =>
                Rows(), $"Principal user (Id={_security.User:D}, type=8) is missing {Read} privilege (Id={privilege:D})");
    }

    [Fact]
    public void A_share_with_the_user_or_a_team_opens_a_row()
    {
        _security.Grant(_security.User, Read, 1);
        _security.Share(_security.Row("beside"), _security.User, AccessRight.Read | AccessRight.Write);
        _security.Share(_security.Row("below"), _security.Team, AccessRight.Read);
        _security.Share(_security.Row("peer"), _security.User, AccessRight.Write);
        Assert.Equal("below beside mine team", Rows());
    }

    [Fact]
    public void Linked_tables_are_filtered_as_well()
    {
        _security.Grant(_security.User, Read, 8);
        var contact = _security.World.Insert("contact", ("fullname", "Hidden"), ("ownerid", new EntityReference("systemuser", _security.Peer)));
        _security.World.Insert(SampleTable.Name, ("sample_name", "linked"), ("sample_contactid", new EntityReference("contact", contact)));
        var query = new QueryExpression(SampleTable.Name) { ColumnSet = new ColumnSet("sample_name") };
        query.AddLink("contact", "sample_contactid", "contactid");
        QueryWorld.Faults(ErrorCodes.PrivilegeDenied, () => _security.Query(query), "prvReadContact");
        _security.Grant(_security.User, "prvReadContact", 1);
        Assert.Empty(_security.Query(query).Entities);
        query.LinkEntities[0].JoinOperator = JoinOperator.LeftOuter;
        query.Criteria.AddCondition("sample_name", ConditionOperator.Equal, "linked");
        Assert.Single(_security.Query(query).Entities);
    }

    [Fact]
    public void Activities_share_the_privileges_of_Activity()
    {
        _security.World.Insert("task", ("subject", "Visit"), ("ownerid", new EntityReference("systemuser", _security.User)));
        QueryWorld.Faults(ErrorCodes.PrivilegeDenied, () => _security.Query(new QueryExpression("task")), "prvReadActivity");
        _security.Grant(_security.User, "prvReadActivity", 1);
        Assert.Single(_security.Query(new QueryExpression("task")).Entities);
    }

    [Fact]
    public void Users_are_read_by_the_privilege_called_User_at_least_oneself()
    {
        QueryWorld.Faults(ErrorCodes.PrivilegeDenied, () => _security.Query(new QueryExpression("systemuser")), "prvReadUser");
        _security.Grant(_security.User, "prvReadUser", 1);
        Assert.Equal(_security.User, Assert.Single(_security.Query(new QueryExpression("systemuser")).Entities).Id);
    }

    [Fact]
    public void Tables_of_the_organisation_are_read_with_any_depth()
    {
        _security.World.Insert("transactioncurrency", ("currencyname", "Euro"));
        QueryWorld.Faults(
            ErrorCodes.PrivilegeDenied, () => _security.Query(new QueryExpression("transactioncurrency")), "prvReadTransactionCurrency");
        _security.Grant(_security.User, "prvReadTransactionCurrency", 1);
        Assert.Single(_security.Query(new QueryExpression("transactioncurrency")).Entities);
    }

    [Fact]
    public void Retrieving_a_hidden_row_is_refused_and_a_missing_one_is_null()
    {
        _security.Grant(_security.User, Read, 1);
        var table = _security.World.Catalog.Table(SampleTable.Name);
        var caller = _security.Caller();
        Assert.NotNull(_security.World.Engine.Retrieve(table, _security.Row("mine"), new ColumnSet("sample_name"), caller));
        Assert.Null(_security.World.Engine.Retrieve(table, Guid.NewGuid(), new ColumnSet("sample_name"), caller));
        QueryWorld.Faults(
            ErrorCodes.PrivilegeDenied, () =>
                _security.World.Engine.Retrieve(table, _security.Row("peer"), new ColumnSet("sample_name"), caller), "ReadAccess");
    }

    [Theory]
    [InlineData("eq-userid", "mine")]
    [InlineData("ne-userid", "below beside peer team")]
    [InlineData("eq-userteams", "team")]
    [InlineData("eq-useroruserteams", "mine team")]
    [InlineData("eq-useroruserhierarchy", "below mine")]
    [InlineData("eq-useroruserhierarchyandteams", "below mine team")]
    public void Conditions_on_the_caller_know_who_asks(string word, string expected)
    {
        _security.Grant(_security.User, Read, 8);
        Assert.Equal(expected, _security.World.NamesByFetch($"<condition attribute='ownerid' operator='{word}' />", _security.Caller()));
    }

    [Theory]
    [InlineData("eq-businessid", "mine peer")]
    [InlineData("ne-businessid", "below beside team")]
    public void Conditions_on_the_business_unit_of_the_caller(string word, string expected)
    {
        _security.Grant(_security.User, Read, 8);
        Assert.Equal(expected, _security.World.NamesByFetch($"<condition attribute='owningbusinessunit' operator='{word}' />", _security.Caller()));
    }

    private string Rows() => _security.Rows();
}
