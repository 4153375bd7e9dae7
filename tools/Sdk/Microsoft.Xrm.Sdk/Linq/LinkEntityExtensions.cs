using System;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Linq;

public static class LinkEntityExtensions
{
    public static LinkEntity Find(this LinkEntity link, Predicate<LinkEntity> match)
    {
        if (match(link))
            return link;
        foreach (var child in link.LinkEntities)
        {
            if (child.Find(match) is { } found)
                return found;
        }

        return null;
    }
}
