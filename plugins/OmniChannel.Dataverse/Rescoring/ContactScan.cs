using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Rescoring;

/// <summary>
/// Where a walk over all contacts stands: it counts them first, so that progress can be told, then goes through them in the order of their ids.
/// </summary>
internal sealed class ContactScan
{
    private const int CountedAtOnce = 5000;
    private const int CountingReads = 40;

    private readonly string _phase;
    private readonly int _page;
    private readonly string? _cookie;
    private readonly int _passed;

    private ContactScan(string phase, int page, string? cookie, int passed = 0)
    {
        _phase = phase;
        _page = page;
        _cookie = cookie;
        _passed = passed;
    }

    /// <summary>Whether contacts are still being counted.</summary>
    internal bool IsCounting => _phase == "count";

    /// <summary>Reads where a walk stands; nothing begins one.</summary>
    internal static ContactScan Parse(string? cursor)
    {
        var parts = (cursor ?? string.Empty).Split(new[] { '|' }, 4);
        return parts.Length == 4 && IsNumber(parts[1], out var page) && IsNumber(parts[2], out var passed)
            ? new ContactScan(parts[0], page, parts[3].Length == 0 ? null : parts[3], passed)
            : new ContactScan("count", 1, null);
    }

    /// <summary>The same page again, past so many more of its contacts: when not all of them fit into one transaction.</summary>
    internal ContactScan Past(int contacts) => new ContactScan(_phase, _page, _cookie, _passed + contacts);

    /// <summary>Counts on; gives back where to go on and how many contacts were counted.</summary>
    internal ContactScan Count(SystemStore rows, out int counted)
    {
        counted = 0;
        var scan = this;
        for (var read = 0; read < CountingReads; read++)
        {
            scan = scan.Next(rows, CountedAtOnce, out var ids) ?? new ContactScan("work", 1, null);
            counted += ids.Count;
            if (!scan.IsCounting) return scan;
        }
        return scan;
    }

    /// <summary>The next contacts; gives back where to go on, or nothing when these were the last.</summary>
    internal ContactScan? Next(SystemStore rows, int size, out IReadOnlyList<Guid> ids)
    {
        var query = new QueryExpression(TableNames.Contacts) { ColumnSet = new ColumnSet(Contacts.ContactId) };
        query.AddOrder(Contacts.ContactId, OrderType.Ascending);
        query.PageInfo = new PagingInfo { Count = size, PageNumber = _page, PagingCookie = _cookie };
        var page = rows.ReadPage(query);
        ids = page.Entities.Skip(_passed).Select(row => row.Id).ToList();
        return page.MoreRecords ? new ContactScan(_phase, _page + 1, page.PagingCookie) : null;
    }

    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}|{1}|{2}|{3}", _phase, _page, _passed, _cookie);

    private static bool IsNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
