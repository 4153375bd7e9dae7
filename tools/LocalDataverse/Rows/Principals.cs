using System;
using System.Collections.Generic;
using OmniChannel.LocalDataverse.Store;

namespace OmniChannel.LocalDataverse.Rows;

/// <summary>Business units of users and teams, kept until one of them changes.</summary>
internal sealed class Principals(StoreSession store)
{
    private readonly Dictionary<Guid, Guid?> _users = [];
    private readonly Dictionary<Guid, Guid?> _teams = [];

    /// <summary>The business unit of an owner; null when there is no such user or team.</summary>
    public Guid? BusinessUnit(string table, Guid id)
    {
        var cache = table == "team" ? _teams : _users;
        if (cache.TryGetValue(id, out var unit)) return unit;
        var sql = table == "team"
            ? "SELECT businessunitid FROM team WHERE teamid = @0"
            : "SELECT businessunitid FROM systemuser WHERE systemuserid = @0";
        using (var reader = store.Query(sql, id)) unit = reader.Read() ? reader.Guid(0) : null;
        return cache[id] = unit;
    }

    public void Invalidate()
    {
        _users.Clear();
        _teams.Clear();
    }
}
