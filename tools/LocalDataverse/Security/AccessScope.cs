using System;
using System.Collections.Generic;

namespace OmniChannel.LocalDataverse.Security;

/// <summary>The rows that one privilege of one user reaches, over all roles of the user and of the user's teams.</summary>
internal sealed class AccessScope
{
    public static readonly AccessScope None = new(AccessDepth.None, []);

    public static readonly AccessScope Everything = new(AccessDepth.Global, []);

    public AccessScope(AccessDepth depth, IReadOnlyList<Guid> businessUnits)
    {
        Depth = depth;
        BusinessUnits = businessUnits;
    }

    /// <summary>The widest depth.</summary>
    public AccessDepth Depth { get; }

    /// <summary>Business units whose rows are reached by Local and Deep; in the order of their ids.</summary>
    public IReadOnlyList<Guid> BusinessUnits { get; }

    public bool Reaches(Guid businessUnit)
    {
        for (var i = 0; i < BusinessUnits.Count; i++)
        {
            if (BusinessUnits[i] == businessUnit) return true;
        }

        return false;
    }
}
