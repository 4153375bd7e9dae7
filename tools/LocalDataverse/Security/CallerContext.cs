using System;
using System.Collections.Generic;

namespace OmniChannel.LocalDataverse.Security;

/// <summary>Who calls, what the roles of the user allow, and in which language and time zone answers are given.</summary>
internal sealed class CallerContext
{
    private static readonly Dictionary<string, AccessScope> NoPrivileges = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, AccessScope> _privileges;

    public CallerContext(Guid userId, Guid businessUnitId, IReadOnlyList<Guid> teams, Dictionary<string, AccessScope> privileges)
    {
        UserId = userId;
        BusinessUnitId = businessUnitId;
        Teams = teams;
        _privileges = privileges;
    }

    public Guid UserId { get; }

    public Guid BusinessUnitId { get; }

    /// <summary>Teams the user is a member of.</summary>
    public IReadOnlyList<Guid> Teams { get; }

    /// <summary>The platform itself, which no role limits.</summary>
    public bool IsSystem { get; private init; }

    /// <summary>LCID of labels and formats.</summary>
    public int Language { get; init; } = Metadata.Catalog.BaseLanguage;

    /// <summary>Zone in which "today" begins and dates are shown.</summary>
    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    public static CallerContext ForSystem(Guid userId, Guid businessUnitId) => new(userId, businessUnitId, [], NoPrivileges) { IsSystem = true };

    /// <summary>The privileges that roles give, by name.</summary>
    public IReadOnlyDictionary<string, AccessScope> Privileges => _privileges;

    /// <summary>What a privilege, for example prvReadContact, reaches for this user.</summary>
    public AccessScope Scope(string privilege) => IsSystem ? AccessScope.Everything : _privileges.GetValueOrDefault(privilege, AccessScope.None);

    /// <summary>Whether the user or one of the user's teams is the principal.</summary>
    public bool Is(Guid principal)
    {
        if (principal == UserId) return true;
        for (var i = 0; i < Teams.Count; i++)
        {
            if (Teams[i] == principal) return true;
        }

        return false;
    }
}
