using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Store;

namespace OmniChannel.LocalDataverse.Security;

/// <summary>Reads a user with everything that decides what the user may do.</summary>
internal sealed class CallerReader(Catalog catalog, StoreSession store)
{
    /// <summary>Privileges of the roles of one principal; a role that is a copy for a business unit has those of its root.</summary>
    private const string OwnPrivileges =
        "SELECT p.\"name\", rp.\"privilegedepthmask\" FROM \"systemuserroles\" x JOIN \"role\" r ON r.\"roleid\" = x.\"roleid\" "
        + "JOIN \"roleprivileges\" rp ON rp.\"roleid\" = {0} JOIN \"privilege\" p ON p.\"privilegeid\" = rp.\"privilegeid\" WHERE x.\"systemuserid\" = "
            + "?1";

    private const string TeamPrivileges =
        "SELECT p.\"name\", rp.\"privilegedepthmask\", t.\"businessunitid\" FROM \"teammembership\" m JOIN \"team\" t ON t.\"teamid\" = m.\"teamid\" "
        + "JOIN \"teamroles\" x ON x.\"teamid\" = t.\"teamid\" JOIN \"role\" r ON r.\"roleid\" = x.\"roleid\" "
        + "JOIN \"roleprivileges\" rp ON rp.\"roleid\" = {0} JOIN \"privilege\" p ON p.\"privilegeid\" = rp.\"privilegeid\" WHERE m.\"systemuserid\" = "
            + "?1";

    public CallerContext System(Guid userId)
    {
        var unit = Guid.Empty;
        using var reader = store.Query("SELECT \"businessunitid\" FROM \"systemuser\" WHERE \"systemuserid\" = ?1", userId);
        if (reader.Read()) unit = reader.Guid(0);
        return CallerContext.ForSystem(userId, unit);
    }

    /// <exception cref="System.ServiceModel.FaultException">There is no such user, or the user is disabled.</exception>
    public CallerContext Read(Guid userId)
    {
        var unit = Unit(userId);
        var (language, zone) = Settings(userId);
        return new CallerContext(userId, unit, Teams(userId), Scopes(userId, unit)) { Language = language, TimeZone = zone };
    }

    private Guid Unit(Guid userId)
    {
        using var reader = store.Query("SELECT \"businessunitid\", \"isdisabled\" FROM \"systemuser\" WHERE \"systemuserid\" = ?1", userId);
        if (!reader.Read()) throw SecurityFaults.UnknownUser(userId);
        if (reader.Int32(1) != 0) throw SecurityFaults.Disabled(userId);
        return reader.Guid(0);
    }

    private List<Guid> Teams(Guid userId)
    {
        var teams = new List<Guid>();
        if (!catalog.TryTable("teammembership", out _)) return teams;
        using var reader = store.Query("SELECT \"teamid\" FROM \"teammembership\" WHERE \"systemuserid\" = ?1 ORDER BY 1", userId);
        while (reader.Read()) teams.Add(reader.Guid(0));
        return teams;
    }

    private (int Language, TimeZoneInfo Zone) Settings(Guid userId)
    {
        if (!catalog.TryTable("usersettings", out var table)
            || !table.TryColumn("uilanguageid", out _) || !table.TryColumn("timezonecode", out _))
            return (Catalog.BaseLanguage, TimeZoneInfo.Utc);
        using var reader = store.Query("SELECT \"uilanguageid\", \"timezonecode\" FROM \"usersettings\" WHERE \"systemuserid\" = ?1", userId);
        if (!reader.Read()) return (Catalog.BaseLanguage, TimeZoneInfo.Utc);
        return (reader.IsNull(0) || reader.Int32(0) == 0 ? Catalog.BaseLanguage : reader.Int32(0), reader.IsNull(1) ? TimeZoneInfo.Utc
            : TimeZoneCodes.Zone(reader.Int32(1)));
    }

    private Dictionary<string, AccessScope> Scopes(Guid userId, Guid unit)
    {
        var depths = new Dictionary<string, AccessDepth>(StringComparer.OrdinalIgnoreCase);
        var units = new Dictionary<string, HashSet<Guid>>(StringComparer.OrdinalIgnoreCase);
        var children = Children();
        if (catalog.TryTable("roleprivileges", out _) && catalog.TryTable("systemuserroles", out _))
        {
            using var reader = store.Query(WithRoot(OwnPrivileges), userId);
            while (reader.Read()) Grant(reader.Text(0), reader.Int32(1), unit, depths, units, children);
        }

        if (catalog.TryTable("teamroles", out _) && catalog.TryTable("teammembership", out _))
        {
            using var reader = store.Query(WithRoot(TeamPrivileges), userId);
            while (reader.Read()) Grant(reader.Text(0), reader.Int32(1), reader.IsNull(2) ? unit : reader.Guid(2), depths, units, children);
        }

        return depths.ToDictionary(
            pair => pair.Key,
            pair => new AccessScope(
                pair.Value, pair.Value == AccessDepth.Global || !units.TryGetValue(pair.Key, out var reached) ? [] : reached.Order().ToList()),
            StringComparer.OrdinalIgnoreCase);
    }

    private string WithRoot(string sql)
    {
        var hasRoot = catalog.TryTable("role", out var role) && role.TryColumn("parentrootroleid", out _);
        return sql.Replace("{0}", hasRoot ? "COALESCE(r.\"parentrootroleid\", r.\"roleid\")" : "r.\"roleid\"", StringComparison.Ordinal);
    }

    private static void Grant(
        string privilege, int mask, Guid unit, Dictionary<string, AccessDepth> depths, Dictionary<string, HashSet<Guid>> units, ILookup<Guid,
            Guid> children)
    {
        var depth = mask >= 8 ? AccessDepth.Global : mask >= 4 ? AccessDepth.Deep : mask >= 2 ? AccessDepth.Local : mask >= 1 ? AccessDepth.Basic
            : AccessDepth.None;
        if (depth == AccessDepth.None) return;
        if (!depths.TryGetValue(privilege, out var before) || depth > before) depths[privilege] = depth;
        if (depth is not (AccessDepth.Local or AccessDepth.Deep)) return;
        if (!units.TryGetValue(privilege, out var reached)) units[privilege] = reached = [];
        if (depth == AccessDepth.Local) reached.Add(unit);
        else AddTree(unit, reached, children);
    }

    private static void AddTree(Guid unit, HashSet<Guid> reached, ILookup<Guid, Guid> children)
    {
        var open = new Stack<Guid>([unit]);
        var seen = new HashSet<Guid>();
        while (open.TryPop(out var next))
        {
            if (!seen.Add(next)) continue;
            reached.Add(next);
            foreach (var child in children[next]) open.Push(child);
        }
    }

    private ILookup<Guid, Guid> Children()
    {
        var pairs = new List<(Guid Parent, Guid Child)>();
        if (catalog.TryTable("businessunit", out _))
        {
            using var reader = store.Query(
                "SELECT \"parentbusinessunitid\", \"businessunitid\" FROM \"businessunit\" WHERE \"parentbusinessunitid\" IS NOT NULL");
            while (reader.Read()) pairs.Add((reader.Guid(0), reader.Guid(1)));
        }

        return pairs.ToLookup(pair => pair.Parent, pair => pair.Child);
    }
}
