using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Jobs;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Engagement;

/// <summary>
/// The job that derives interests anew after content has got other tags: a page derives those of so many contacts that have read it. A contact that comes twice, because it
/// reads on while the job is under way, is derived twice, which changes nothing.
/// </summary>
internal sealed class InterestWork : IJobWork
{
    // A page costs some five reads, and as many writes as interests have changed.
    private const int PageSize = 50;

    private readonly SystemStore _rows;
    private readonly ProfileScores _scores;

    internal InterestWork(SystemStore rows, Guid organizationId, DateTime now)
    {
        _rows = rows;
        _scores = new ProfileScores(rows, organizationId, now);
    }

    /// <inheritdoc/>
    public JobPage Work(JobRow job)
    {
        var contents = InterestRequest.Parse(job.Parameters);
        var query = Query(contents, InterestCursor.Parse(job.Cursor));
        var page = _rows.ReadPage(query);
        new ContactInterests(_rows).Handle(page.Entities.Select(row => row.Id).ToList(), out var changed);
        _scores.HandleInterests(changed);
        return new JobPage
        {
            Cursor = page.MoreRecords ? new InterestCursor(query.PageInfo.PageNumber + 1, page.PagingCookie).ToString() : null,
            Done = page.Entities.Count,
            Total = query.PageInfo.ReturnTotalRecordCount && !page.TotalRecordCountLimitExceeded ? page.TotalRecordCount : (int?)null,
        };
    }

    private static QueryExpression Query(IReadOnlyCollection<Guid> contents, InterestCursor cursor)
    {
        var query = new QueryExpression(TableNames.Contacts)
        {
            ColumnSet = new ColumnSet(Contacts.ContactId),
            Distinct = true,
            PageInfo = new PagingInfo { Count = PageSize, PageNumber = cursor.PageNumber, PagingCookie = cursor.Cookie, ReturnTotalRecordCount = cursor.PageNumber == 1 },
        };
        var touches = query.AddLink(TableNames.Interactions, Contacts.ContactId, Interactions.ContactId, JoinOperator.Inner);
        // A job that somebody starts by hand names no content: everybody who has read anything.
        if (contents.Count == 0) touches.LinkCriteria.AddCondition(Interactions.ContentId, ConditionOperator.NotNull);
        else touches.LinkCriteria.AddCondition(Interactions.ContentId, ConditionOperator.In, contents.Cast<object>().ToArray());
        query.AddOrder(Contacts.ContactId, OrderType.Ascending);
        return query;
    }

    private readonly struct InterestCursor
    {
        private const string Prefix = "contacts";

        private static readonly char[] Separators = { '|' };

        internal InterestCursor(int pageNumber, string? cookie)
        {
            PageNumber = pageNumber;
            Cookie = cookie;
        }

        internal int PageNumber { get; }

        internal string? Cookie { get; }

        internal static InterestCursor Parse(string text)
        {
            var parts = text.Split(Separators, 3);
            // The cursor of a job that an older version began goes through something else: such a job begins again.
            return parts.Length < 3 || parts[0] != Prefix ? new InterestCursor(1, null) : new InterestCursor(int.Parse(parts[1], CultureInfo.InvariantCulture), parts[2]);
        }

        public override string ToString() => Prefix + "|" + PageNumber.ToString(CultureInfo.InvariantCulture) + "|" + Cookie;
    }
}
