using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using TeamColumns = OmniChannel.Dataverse.Generated.Team.Fields;

namespace OmniChannel.Dataverse.Handover;

/// <summary>
/// Reads who has a role to work on visits with: one that reads tasks and lead scores, whatever its name is. Without the first the platform lets nobody own a
/// task, and the handover would fail.
/// </summary>
internal sealed class RoleReads
{
    private const string UserRoles = "systemuserroles";
    private const string TeamRoles = "teamroles";
    private const string Memberships = "teammembership";
    private const string RolePrivileges = "roleprivileges";
    private const string PrivilegeRows = "privilege";
    private const string UserId = "systemuserid";
    private const string TeamId = "teamid";
    private const string RoleId = "roleid";
    private const string PrivilegeId = "privilegeid";
    private const string PrivilegeName = "name";
    private const string PrivilegeAlias = "privilege";
    private const string MemberAlias = "member";

    private static readonly string[] Needed = { "prvReadActivity", "prvReadomni_LeadScore" };

    private readonly SystemStore _rows;

    internal RoleReads(SystemStore rows) => _rows = rows;

    /// <summary>Those of some users who have the role, themselves or through a team. A second read only for those who have none themselves.</summary>
    internal HashSet<Guid> Users(IReadOnlyCollection<Guid> ids)
    {
        var able = new HashSet<Guid>();
        if (ids.Count == 0) return able;
        var direct = new QueryExpression(UserRoles) { ColumnSet = new ColumnSet(UserId), Distinct = true, NoLock = true };
        direct.Criteria.AddCondition(UserId, ConditionOperator.In, ids.Cast<object>().ToArray());
        Privileges(direct.AddLink(RolePrivileges, RoleId, RoleId));
        Collect(able, _rows.Read(direct));
        var others = ids.Where(id => !able.Contains(id)).ToList();
        if (others.Count == 0) return able;
        var byTeam = new QueryExpression(Memberships) { ColumnSet = new ColumnSet(UserId), Distinct = true, NoLock = true };
        byTeam.Criteria.AddCondition(UserId, ConditionOperator.In, others.Cast<object>().ToArray());
        Privileges(byTeam.AddLink(TeamRoles, TeamId, TeamId).AddLink(RolePrivileges, RoleId, RoleId));
        Collect(able, _rows.Read(byTeam));
        return able;
    }

    /// <summary>Teams that can own a task, in the order of their names: those named, and those that a user is a member of, other than of a whole business unit.</summary>
    internal IReadOnlyList<VisitTeam> Teams(IReadOnlyCollection<Guid> named, IReadOnlyCollection<Guid> memberIds)
    {
        var query = new QueryExpression(TableNames.Teams) { ColumnSet = new ColumnSet(TeamColumns.TeamId, TeamColumns.Name, TeamColumns.IsDefault), Distinct = true, NoLock = true };
        query.Criteria.AddCondition(TeamColumns.TeamType, ConditionOperator.Equal, (int)Generated.TeamTeamType.Owner);
        query.AddOrder(TeamColumns.Name, OrderType.Ascending);
        query.AddOrder(TeamColumns.TeamId, OrderType.Ascending);
        Privileges(query.AddLink(TeamRoles, TeamId, TeamId).AddLink(RolePrivileges, RoleId, RoleId));
        var member = query.AddLink(Memberships, TeamId, TeamId, JoinOperator.LeftOuter);
        member.EntityAlias = MemberAlias;
        member.Columns = new ColumnSet(UserId);
        member.LinkCriteria.AddCondition(UserId, ConditionOperator.In, NotEmpty(memberIds));
        var wanted = query.Criteria.AddFilter(LogicalOperator.Or);
        wanted.AddCondition(TeamColumns.TeamId, ConditionOperator.In, NotEmpty(named));
        wanted.AddCondition(MemberAlias, UserId, ConditionOperator.NotNull);
        return _rows.Read(query).GroupBy(row => row.GetAttributeValue<Guid>(TeamColumns.TeamId)).Where(rows => IsAble(rows)).Select(rows => new VisitTeam(
            rows.Key,
            rows.First().GetAttributeValue<string>(TeamColumns.Name) ?? string.Empty,
            rows.First().GetAttributeValue<bool>(TeamColumns.IsDefault),
            rows.Select(row => row.GetAttributeValue<AliasedValue>(MemberAlias + "." + UserId)?.Value).OfType<Guid>())).ToList();
    }

    private static object[] NotEmpty(IReadOnlyCollection<Guid> ids) => ids.DefaultIfEmpty(Guid.Empty).Cast<object>().ToArray();

    private static void Privileges(LinkEntity rolePrivileges)
    {
        var privilege = rolePrivileges.AddLink(PrivilegeRows, PrivilegeId, PrivilegeId);
        privilege.EntityAlias = PrivilegeAlias;
        privilege.Columns = new ColumnSet(PrivilegeName);
        privilege.LinkCriteria.AddCondition(PrivilegeName, ConditionOperator.In, Needed.Cast<object>().ToArray());
    }

    private static void Collect(HashSet<Guid> able, IEnumerable<Entity> rows) =>
        able.UnionWith(rows.GroupBy(row => row.GetAttributeValue<Guid>(UserId)).Where(user => IsAble(user)).Select(user => user.Key));

    private static bool IsAble(IEnumerable<Entity> rows) =>
        rows.Select(row => row.GetAttributeValue<AliasedValue>(PrivilegeAlias + "." + PrivilegeName)?.Value as string).Distinct(StringComparer.OrdinalIgnoreCase).Count() == Needed.Length;
}

/// <summary>A team that can own a task.</summary>
internal sealed class VisitTeam
{
    internal VisitTeam(Guid id, string name, bool isOfBusinessUnit, IEnumerable<Guid> memberIds)
    {
        Id = id;
        Name = name;
        IsOfBusinessUnit = isOfBusinessUnit;
        MemberIds = new HashSet<Guid>(memberIds);
    }

    internal Guid Id { get; }

    internal string Name { get; }

    /// <summary>Whether everybody of a business unit is in it, so that membership says nothing.</summary>
    internal bool IsOfBusinessUnit { get; }

    /// <summary>Those of the users asked for who are in it.</summary>
    internal ISet<Guid> MemberIds { get; }
}
