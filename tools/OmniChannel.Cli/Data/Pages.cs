using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace OmniChannel.Cli.Data;

/// <summary>Reads all rows of a query, page by page.</summary>
internal static class Pages
{
    private const int PageSize = 5000;

    /// <summary>All rows of <paramref name="query"/>; one page is held at a time.</summary>
    public static IEnumerable<Entity> Read(IOrganizationService service, QueryExpression query)
    {
        query.PageInfo = new PagingInfo { PageNumber = 1, Count = PageSize };
        while (true)
        {
            var page = service.RetrieveMultiple(query);
            foreach (var row in page.Entities) yield return row;
            if (!page.MoreRecords) yield break;
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
    }
}
