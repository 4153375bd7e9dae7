using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Security;
using OmniChannel.LocalDataverse.Tests.Queries;

namespace OmniChannel.LocalDataverse.Tests.Security;

/// <summary>
/// A root unit with two units below, of which one has a unit below itself. The user, a peer and a report work in three of them; a team of the user
/// belongs to
/// the second unit. Each owns a row, which is called for where its owner stands.
/// </summary>
internal sealed class SecurityWorld : IDisposable
{
    public SecurityWorld()
    {
        var north = Unit("North", World.Unit);
        var south = Unit("South", World.Unit);
        var fjord = Unit("Fjord", north);
        User = Person("Uma", north, null);
        Peer = Person("Pia", north, null);
        var below = Person("Bea", fjord, User);
        var beside = Person("Ben", south, null);
        Team = World.Insert("team", ("name", "Band"), ("businessunitid", new EntityReference("businessunit", south)));
        World.Insert("teammembership", ("teamid", Team), ("systemuserid", User));
        Row("mine", new EntityReference("systemuser", User), north);
        Row("peer", new EntityReference("systemuser", Peer), north);
        Row("below", new EntityReference("systemuser", below), fjord);
        Row("beside", new EntityReference("systemuser", beside), south);
        Row("team", new EntityReference("team", Team), south);
    }

    public QueryWorld World { get; } = new();

    public Guid User { get; }

    public Guid Peer { get; }

    public Guid Team { get; }

    public CallerContext Caller() => World.Security.For(User);

    public void Grant(Guid user, string privilege, int depth) =>
        World.Insert("systemuserroles", ("systemuserid", user), ("roleid", Role(privilege, depth)));

    public void GrantTeam(Guid team, string privilege, int depth) => World.Insert("teamroles", ("teamid", team), ("roleid", Role(privilege, depth)));

    public Guid Privilege(string name)
    {
        var query = new QueryByAttribute("privilege");
        query.AddAttributeValue("name", name);
        return World.Query(query).Entities.FirstOrDefault()?.Id ?? World.Insert("privilege", ("name", name));
    }

    public void Share(Guid row, Guid principal, AccessRight rights) =>
        World.Insert("principalobjectaccess", ("objectid", row), ("principalid", principal), ("accessrightsmask", (int)rights));

    public Guid Row(string name)
    {
        var query = new QueryByAttribute(SampleTable.Name);
        query.AddAttributeValue("sample_name", name);
        return World.Query(query).Entities.Single().Id;
    }

    public EntityCollection Query(QueryBase query) => World.Query(query, Caller());

    public string Rows() => QueryWorld.Names(Query(new QueryExpression(SampleTable.Name) { ColumnSet = new ColumnSet("sample_name") }));

    public void Dispose() => World.Dispose();

    private Guid Role(string privilege, int depth)
    {
        World.Security.Invalidate();
        var role = World.Insert("role", ("name", "Role"));
        World.Insert("roleprivileges", ("roleid", role), ("privilegeid", Privilege(privilege)), ("privilegedepthmask", depth));
        return role;
    }

    private Guid Unit(string name, Guid parent) =>
        World.Insert("businessunit", ("name", name), ("parentbusinessunitid", new EntityReference("businessunit", parent)));

    private Guid Person(string name, Guid unit, Guid? manager) => World.Insert(
        "systemuser", ("fullname", name), ("businessunitid", new EntityReference("businessunit", unit)), ("isdisabled", false),
        ("parentsystemuserid", manager is null ? null : new EntityReference("systemuser", manager.Value)));

    private void Row(string name, EntityReference owner, Guid unit) => World.Insert(
        SampleTable.Name, ("sample_name", name), ("ownerid", owner), ("owningbusinessunit", new EntityReference("businessunit", unit)));
}
