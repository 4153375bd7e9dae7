using System;
using System.Collections.Generic;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Store;

namespace OmniChannel.LocalDataverse.Security;

/// <summary>
/// The callers of the environment. A user's privileges are read once and kept until the engine reports a change to users, roles, teams or units.
/// </summary>
internal sealed class SecurityCache
{
    private readonly CallerReader _reader;
    private readonly Guid _systemUserId;
    private readonly PrivilegeIds _ids;
    private readonly Dictionary<Guid, CallerContext> _callers = [];
    private CallerContext? _system;

    public SecurityCache(Catalog catalog, StoreSession store, Guid systemUserId)
    {
        _systemUserId = systemUserId;
        _reader = new CallerReader(catalog, store);
        _ids = new PrivilegeIds(catalog, store);
        Names = new PrivilegeNames();
        Filter = new SecurityFilter(catalog, Names, _ids);
        Access = new AccessCheck(catalog, store, Names, _ids);
    }

    public PrivilegeNames Names { get; }

    /// <summary>Leaves out of queries what a caller may not read.</summary>
    public SecurityFilter Filter { get; }

    /// <summary>Checks writes.</summary>
    public AccessCheck Access { get; }

    /// <summary>The tables whose changes make it necessary to call <see cref="Invalidate"/>.</summary>
    public static IReadOnlySet<string> Tables { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "systemuser", "systemuserroles", "team", "teammembership", "teamroles", "role", "roleprivileges", "privilege", "businessunit", "usersettings",
    };

    /// <summary>The caller for a user id.</summary>
    /// <exception cref="System.ServiceModel.FaultException">There is no such user, or the user is disabled.</exception>
    public CallerContext For(Guid userId)
    {
        if (userId == _systemUserId) return _system ??= _reader.System(userId);
        if (_callers.TryGetValue(userId, out var caller)) return caller;
        return _callers[userId] = _reader.Read(userId);
    }

    /// <summary>Forgets everything, because a table of <see cref="Tables"/> changed or a transaction that changed one was undone.</summary>
    public void Invalidate()
    {
        _callers.Clear();
        _system = null;
        _ids.Invalidate();
    }
}
