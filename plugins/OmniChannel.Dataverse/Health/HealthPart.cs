using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Sweeping;
using OmniChannel.Domain.Health;

namespace OmniChannel.Dataverse.Health;

/// <summary>
/// One kind of thing that can be wrong in an environment. A part asks for candidates page by page, says which of them are not as they should be, and mends those.
/// What it mends it must not find again, so that mending twice changes nothing. It holds no state: what it works with it is given.
/// </summary>
internal abstract class HealthPart
{
    /// <summary>What cursors call it: stable, lower case, one word.</summary>
    internal abstract string Name { get; }

    /// <summary>By how much smaller its pages are than those of others, because a row of it takes so many times the calls.</summary>
    protected virtual int Weight => 1;

    /// <summary>Looks at one page of candidates and, when that is asked for, mends what it finds; in the transaction of the caller.</summary>
    internal HealthPage Run(HealthWork work, SweepPosition position, int size)
    {
        if (Candidates(work) is not QueryExpression query) return HealthPage.None;
        query.PageInfo = new PagingInfo { Count = (size + Weight - 1) / Weight, PageNumber = position.Page, PagingCookie = position.Cookie };
        var page = work.Rows.ReadPage(query);
        if (page.Entities.Count == 0) return HealthPage.None;
        var findings = Look(work, page.Entities);
        if (work.Mends) findings = Mended(work, page.Entities, findings);
        // The cookie holds the last id, so rows that are gone once they are mended do not shift the pages.
        return new HealthPage(page.Entities.Count, findings, page.MoreRecords ? new SweepPosition(position.Page + 1, page.PagingCookie) : null);
    }

    /// <summary>The rows to look at, in an order that ends with their ids; nothing when there can be none.</summary>
    protected abstract QueryExpression? Candidates(HealthWork work);

    /// <summary>What is wrong with candidates: at most one finding per row, under the id of the row.</summary>
    protected abstract IReadOnlyList<HealthFinding> Look(HealthWork work, IReadOnlyList<Entity> rows);

    /// <summary>Mends candidates that were found, at least one, given in the order of their ids.</summary>
    protected abstract void Mend(HealthWork work, IReadOnlyList<Entity> rows);

    private IReadOnlyList<HealthFinding> Mended(HealthWork work, IEnumerable<Entity> rows, IReadOnlyList<HealthFinding> findings)
    {
        var mendable = new HashSet<System.Guid>(findings.Where(finding => finding.CanBeMended).Select(finding => finding.Id));
        if (mendable.Count == 0) return findings;
        Mend(work, rows.Where(row => mendable.Contains(row.Id)).OrderBy(row => row.Id).ToList());
        return findings.Select(finding => finding.CanBeMended ? finding.Mended() : finding).ToList();
    }
}

/// <summary>A part whose candidates are all findings: its query says what is wrong.</summary>
internal abstract class QueriedPart : HealthPart
{
    protected override IReadOnlyList<HealthFinding> Look(HealthWork work, IReadOnlyList<Entity> rows) => rows.Select(Describe).ToList();

    /// <summary>What is wrong with a row.</summary>
    protected abstract HealthFinding Describe(Entity row);
}

/// <summary>What a part found on a page.</summary>
internal sealed class HealthPage
{
    internal HealthPage(int looked, IReadOnlyList<HealthFinding> findings, SweepPosition? next)
    {
        Looked = looked;
        Findings = findings;
        Next = next;
    }

    /// <summary>There was nothing to look at.</summary>
    internal static HealthPage None { get; } = new HealthPage(0, System.Array.Empty<HealthFinding>(), null);

    /// <summary>Rows looked at.</summary>
    internal int Looked { get; }

    internal IReadOnlyList<HealthFinding> Findings { get; }

    /// <summary>Where the part goes on; nothing when it is through.</summary>
    internal SweepPosition? Next { get; }
}
