using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Jobs;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Engagement;

/// <summary>
/// The job that derives interests anew after content has got other tags: a page goes through so many interactions with that content and derives the interests of their
/// contacts. A contact that comes twice is derived twice, which changes nothing.
/// </summary>
internal sealed class InterestWork : IJobWork
{
    // Each contact costs five reads and some writes.
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
        var interests = new ContactInterests(_rows);
        var contacts = page.Entities.Select(row => row.GetAttributeValue<EntityReference>(Interactions.ContactId)?.Id).OfType<Guid>().Distinct().OrderBy(id => id);
        _scores.HandleInterests(contacts.Where(contact => interests.Handle(contact) > 0).ToList());
        return new JobPage
        {
            Cursor = page.MoreRecords ? new InterestCursor(query.PageInfo.PageNumber + 1, page.PagingCookie).ToString() : null,
            Done = page.Entities.Count,
            Total = query.PageInfo.ReturnTotalRecordCount && !page.TotalRecordCountLimitExceeded ? page.TotalRecordCount : (int?)null,
        };
    }

    private static QueryExpression Query(IReadOnlyCollection<Guid> contents, InterestCursor cursor)
    {
        var query = new QueryExpression(TableNames.Interactions)
        {
            ColumnSet = new ColumnSet(Interactions.ContactId),
            PageInfo = new PagingInfo { Count = PageSize, PageNumber = cursor.PageNumber, PagingCookie = cursor.Cookie, ReturnTotalRecordCount = cursor.PageNumber == 1 },
        };
        // A job that somebody starts by hand names no content: everybody who has read anything.
        if (contents.Count == 0) query.Criteria.AddCondition(Interactions.ContentId, ConditionOperator.NotNull);
        else query.Criteria.AddCondition(Interactions.ContentId, ConditionOperator.In, contents.Cast<object>().ToArray());
        query.AddOrder(Interactions.ContactId, OrderType.Ascending);
        query.AddOrder(Interactions.InteractionId, OrderType.Ascending);
        return query;
    }

    private readonly struct InterestCursor
    {
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
            var parts = text.Split(Separators, 2);
            return parts.Length < 2 ? new InterestCursor(1, null) : new InterestCursor(int.Parse(parts[0], CultureInfo.InvariantCulture), parts[1]);
        }

        public override string ToString() => PageNumber.ToString(CultureInfo.InvariantCulture) + "|" + Cookie;
    }
}
