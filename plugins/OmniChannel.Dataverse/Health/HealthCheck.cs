using System;
using System.Collections.Generic;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Domain.Health;

namespace OmniChannel.Dataverse.Health;

/// <summary>
/// Finds what is not as it should be, and on request mends it: part by part and page by page, each page in its own transaction. Any page may run twice, and a check
/// that finds nothing writes nothing.
/// </summary>
internal sealed class HealthCheck
{
    // Mending a lead score takes about five calls, raising a task some more: a full page ends well within the two minutes of a request.
    private const int DefaultPageSize = 100;
    private const int LargestPageSize = 250;

    private readonly SystemStore _rows;
    private readonly Guid _organizationId;
    private readonly DateTime _now;

    internal HealthCheck(SystemStore rows, Guid organizationId, DateTime now)
    {
        _rows = rows;
        _organizationId = organizationId;
        _now = now;
    }

    /// <summary>Looks at one page; parts with nothing to look at are passed over.</summary>
    /// <param name="cursor">What the page before gave back; empty to begin.</param>
    /// <param name="pageSize">Most rows to look at; nothing = 100.</param>
    /// <param name="mends">Whether to mend what is found.</param>
    internal HealthResult Run(string? cursor, int? pageSize, bool mends)
    {
        var size = Math.Min(Math.Max(pageSize ?? DefaultPageSize, 1), LargestPageSize);
        var work = new HealthWork(_rows, _organizationId, _now, mends);
        for (HealthCursor? at = HealthCursor.Parse(cursor); at != null;)
        {
            var page = HealthParts.Find(at.Part)!.Run(work, at.Position, size);
            at = at.After(page);
            if (page.Looked > 0) return new HealthResult(at?.ToString() ?? string.Empty, page.Looked, page.Findings);
        }
        return new HealthResult(string.Empty, 0, Array.Empty<HealthFinding>());
    }
}

/// <summary>What a page of a health check came to.</summary>
internal sealed class HealthResult
{
    internal HealthResult(string cursor, int looked, IReadOnlyList<HealthFinding> findings)
    {
        Cursor = cursor;
        Looked = looked;
        Findings = findings;
    }

    /// <summary>To be passed to the next page; empty when the check is done.</summary>
    internal string Cursor { get; }

    /// <summary>Rows looked at.</summary>
    internal int Looked { get; }

    internal IReadOnlyList<HealthFinding> Findings { get; }
}
