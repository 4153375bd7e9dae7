using System;
using System.Collections.Generic;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Store;

namespace OmniChannel.LocalDataverse.Security;

/// <summary>Finds the id of a privilege for the text of a fault.</summary>
internal sealed class PrivilegeIds(Catalog catalog, StoreSession store)
{
    private readonly Dictionary<string, Guid> _ids = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The id; all zeros when the environment has no privilege of that name.</summary>
    public Guid Of(string privilege)
    {
        if (_ids.TryGetValue(privilege, out var id)) return id;
        if (!catalog.TryTable("privilege", out _)) return Guid.Empty;
        using var reader = store.Query("SELECT \"privilegeid\" FROM \"privilege\" WHERE \"name\" = ?1", privilege);
        if (reader.Read()) _ids[privilege] = id = reader.Guid(0);
        return id;
    }

    public void Invalidate() => _ids.Clear();
}
