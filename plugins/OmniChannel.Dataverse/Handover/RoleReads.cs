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
    private const string TeamRoleRows = "teamroles";
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

    /// <summary>Those of some users who have the role, themselves or through a team. A second read only where somebody has none of their own.</summary>
    internal HashSet<Guid> Users(IReadOnlyCollection<Guid> ids)
    {
        var able = WithOwnRole(ids);
        if (able.Count < ids.Count) able.UnionWith(Teams(Array.Empty<Guid>(), ids).AbleMembers);
        return able;
    }

    /// <summary>Those of some users who have the role themselves.</summary>
    internal HashSet<Guid> WithOwnRole(IReadOnlyCollection<Guid> ids)
    {
        if (ids.Count == 0) return new HashSet<Guid>();
        var direct = new QueryExpression(UserRoles) { ColumnSet = new ColumnSet(UserId), Distinct = true, NoLock = true };
        direct.Criteria.AddCondition(UserId, ConditionOperator.In, ids.Cast<object>().ToArray());
        Privileges(direct.AddLink(RolePrivileges, RoleId, RoleId));
        return Able(_rows.Read(direct), row => row.GetAttributeValue<Guid>(UserId));
    }

    /// <summary>What teams may do: those named, and those that some users are members of.</summary>
    internal TeamRoles Teams(IReadOnlyCollection<Guid> named, IReadOnlyCollection<Guid> memberIds)
    {
        var query = new QueryExpression(TableNames.Teams)
        {
            ColumnSet = new ColumnSet(TeamColumns.TeamId, TeamColumns.Name, TeamColumns.IsDefault, TeamColumns.TeamType), Distinct = true, NoLock = true,
        };
        query.AddOrder(TeamColumns.Name, OrderType.Ascending);
        query.AddOrder(TeamColumns.TeamId, OrderType.Ascending);
        Privileges(query.AddLink(TeamRoleRows, TeamId, TeamId).AddLink(RolePrivileges, RoleId, RoleId));
        var member = query.AddLink(Memberships, TeamId, TeamId, JoinOperator.LeftOuter);
        member.EntityAlias = MemberAlias;
        member.Columns = new ColumnSet(UserId);
        member.LinkCriteria.AddCondition(UserId, ConditionOperator.In, NotEmpty(memberIds));
        var wanted = query.Criteria.AddFilter(LogicalOperator.Or);
        wanted.AddCondition(TeamColumns.TeamId, ConditionOperator.In, NotEmpty(named));
        wanted.AddCondition(MemberAlias, UserId, ConditionOperator.NotNull);
        var rows = _rows.Read(query);
        var owning = rows.Where(row => row.GetAttributeValue<OptionSetValue>(TeamColumns.TeamType)?.Value == (int)Generated.TeamTeamType.Owner)
            .GroupBy(row => row.GetAttributeValue<Guid>(TeamColumns.TeamId)).Where(IsAble).Select(Team).ToList();
        return new TeamRoles(owning, Able(rows.Where(row => Member(row) != null), row => Member(row)!.Value));
    }

    private static VisitTeam Team(IGrouping<Guid, Entity> rows) => new VisitTeam(
        rows.Key, rows.First().GetAttributeValue<string>(TeamColumns.Name) ?? string.Empty, rows.First().GetAttributeValue<bool>(TeamColumns.IsDefault),
        rows.Select(Member).Where(member => member != null).Select(member => member!.Value));

    private static Guid? Member(Entity row) => row.GetAttributeValue<AliasedValue>(MemberAlias + "." + UserId)?.Value as Guid?;

    private static object[] NotEmpty(IReadOnlyCollection<Guid> ids) => ids.DefaultIfEmpty(Guid.Empty).Cast<object>().ToArray();

    private static void Privileges(LinkEntity rolePrivileges)
    {
        var privilege = rolePrivileges.AddLink(PrivilegeRows, PrivilegeId, PrivilegeId);
        privilege.EntityAlias = PrivilegeAlias;
        privilege.Columns = new ColumnSet(PrivilegeName);
        privilege.LinkCriteria.AddCondition(PrivilegeName, ConditionOperator.In, Needed.Cast<object>().ToArray());
    }

    private static HashSet<Guid> Able(IEnumerable<Entity> rows, Func<Entity, Guid> user) =>
        new HashSet<Guid>(rows.GroupBy(user).Where(IsAble).Select(group => group.Key));

    private static bool IsAble(IEnumerable<Entity> rows) =>
        rows.Select(row => row.GetAttributeValue<AliasedValue>(PrivilegeAlias + "." + PrivilegeName)?.Value as string).Distinct(StringComparer.OrdinalIgnoreCase).Count() == Needed.Length;
}

/// <summary>What teams may do.</summary>
internal sealed class TeamRoles
{
    internal TeamRoles(IReadOnlyList<VisitTeam> owning, HashSet<Guid> ableMembers)
    {
        Owning = owning;
        AbleMembers = ableMembers;
    }

    /// <summary>Teams that can own a task, in the order of their names.</summary>
    internal IReadOnlyList<VisitTeam> Owning { get; }

    /// <summary>Those of the users asked for who have the role through their teams.</summary>
    internal HashSet<Guid> AbleMembers { get; }
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
