using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace OmniChannel.Dataverse.Sweeping;

/// <summary>
/// One kind of thing that time alone changes. A phase asks for the rows that are due, by a query that an index answers, and handles them; it may handle a row
/// twice, and two sweeps may handle the same row at once. It holds no state: what it works with it is given.
/// </summary>
internal abstract class SweepPhase
{
    /// <summary>What cursors call it: stable, lower case, one word.</summary>
    internal abstract string Name { get; }

    /// <summary>Handles at most <paramref name="size"/> rows in the transaction of the page and says where to go on.</summary>
    internal abstract SweepPage Run(SweepWork work, SweepPosition position, int size);
}

/// <summary>A phase that goes through the rows of one query in an order that ends with their ids.</summary>
internal abstract class RowPhase : SweepPhase
{
    internal override SweepPage Run(SweepWork work, SweepPosition position, int size)
    {
        if (DueRows(work) is not QueryExpression query) return SweepPage.None;
        query.PageInfo = new PagingInfo { Count = size, PageNumber = position.Page, PagingCookie = position.Cookie };
        var page = work.Rows.ReadPage(query);
        if (page.Entities.Count > 0) Handle(work, page.Entities.ToList());
        // The cookie holds the last date and id, so rows that are not due any more once they are handled do not shift the pages.
        return new SweepPage(page.Entities.Count, page.MoreRecords ? new SweepPosition(position.Page + 1, page.PagingCookie) : null);
    }

    /// <summary>The rows that are due, in an order that ends with their ids; nothing when none can be.</summary>
    protected abstract QueryExpression? DueRows(SweepWork work);

    /// <summary>Handles rows, at least one.</summary>
    protected abstract void Handle(SweepWork work, IReadOnlyList<Entity> rows);
}

/// <summary>Where a phase stands between two pages.</summary>
internal sealed class SweepPosition
{
    internal SweepPosition(int page, string? cookie)
    {
        Page = page;
        Cookie = cookie;
    }

    internal static SweepPosition Start { get; } = new SweepPosition(1, null);

    /// <summary>Number of the page within the phase, from 1.</summary>
    internal int Page { get; }

    /// <summary>The paging cookie of the page before.</summary>
    internal string? Cookie { get; }
}

/// <summary>What a phase did with a page.</summary>
internal sealed class SweepPage
{
    internal SweepPage(int handled, SweepPosition? next)
    {
        Handled = handled;
        Next = next;
    }

    /// <summary>Nothing was due.</summary>
    internal static SweepPage None { get; } = new SweepPage(0, null);

    /// <summary>Rows handled.</summary>
    internal int Handled { get; }

    /// <summary>Where the phase goes on; nothing when it is through.</summary>
    internal SweepPosition? Next { get; }
}
