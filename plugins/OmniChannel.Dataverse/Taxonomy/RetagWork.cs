using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Jobs;
using OmniChannel.Dataverse.Library;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Taxonomy;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Taxonomy;

/// <summary>
/// The job that has content tagged anew: a page looks through so many contents and touches those that the change can reach; each is then tagged by the job of its own
/// that every change of a content starts. Doing a page twice touches the same content twice, which changes nothing.
/// </summary>
internal sealed class RetagWork : IJobWork
{
    /// <summary>Contents of a page; each costs at most one call.</summary>
    internal const int PageSize = 250;

    private readonly SystemStore _rows;

    internal RetagWork(SystemStore rows) => _rows = rows;

    /// <inheritdoc/>
    public JobPage Work(JobRow job)
    {
        var request = RetagRequest.Parse(job.Parameters);
        var query = Query(request, RetagCursor.Parse(job.Cursor));
        var page = _rows.ReadPage(query);
        var touched = Touch(request, page.Entities);
        var soFar = RetagCursor.Parse(job.Cursor).Touched + touched;
        return new JobPage
        {
            Cursor = page.MoreRecords ? new RetagCursor(query.PageInfo.PageNumber + 1, soFar, page.PagingCookie).ToString() : null,
            Done = page.Entities.Count,
            Total = query.PageInfo.ReturnTotalRecordCount && !page.TotalRecordCountLimitExceeded ? page.TotalRecordCount : (int?)null,
            Result = TaxonomyMessages.Retagged.With(soFar, job.Done + page.Entities.Count).In(Language.English),
        };
    }

    private static QueryExpression Query(RetagRequest request, RetagCursor cursor)
    {
        var query = new QueryExpression(TableNames.Contents)
        {
            ColumnSet = new ColumnSet(Contents.Name, Contents.Abstract, Contents.Body, Contents.Language, Contents.ContentTypeId),
            PageInfo = new PagingInfo { Count = PageSize, PageNumber = cursor.PageNumber, PagingCookie = cursor.Cookie, ReturnTotalRecordCount = cursor.PageNumber == 1 },
        };
        if (request.SavedBefore is long version) query.Criteria.AddCondition(Contents.VersionNumber, ConditionOperator.LessThan, version);
        query.AddOrder(Contents.ContentId, OrderType.Ascending);
        return query;
    }

    private int Touch(RetagRequest request, IEnumerable<Entity> contents)
    {
        var probe = LabelProbe.Of(request.Labels);
        var tagged = TaggedWith(request.TermIds);
        var types = new HashSet<Guid>(request.TypeIds);
        var touch = new ContentTouch(_rows);
        var touched = 0;
        foreach (var content in contents)
        {
            var isReached = request.IsForAll || tagged.Contains(content.Id) || IsOf(types, content) || probe.CanTouch(Text(content));
            if (!isReached) continue;
            touch.Touch(content);
            touched++;
        }
        return touched;
    }

    private HashSet<Guid> TaggedWith(IReadOnlyList<Guid> termIds)
    {
        if (termIds.Count == 0) return new HashSet<Guid>();
        var query = new QueryExpression(TableNames.ContentTags) { ColumnSet = new ColumnSet(ContentTags.ContentId) };
        query.Criteria.AddCondition(ContentTags.TermId, ConditionOperator.In, termIds.Cast<object>().ToArray());
        return new HashSet<Guid>(_rows.Read(query).Select(row => row.GetAttributeValue<EntityReference>(ContentTags.ContentId).Id));
    }

    private static bool IsOf(HashSet<Guid> types, Entity content) =>
        types.Count > 0 && content.GetAttributeValue<EntityReference>(Contents.ContentTypeId) is EntityReference type && types.Contains(type.Id);

    private static ContentText Text(Entity content) => new ContentText(
        content.GetAttributeValue<string>(Contents.Name), content.GetAttributeValue<string>(Contents.Abstract), content.GetAttributeValue<string>(Contents.Body),
        content.GetAttributeValue<string>(Contents.Language));

    /// <summary>Number of the page, contents touched so far, and what the platform needs to go on.</summary>
    private readonly struct RetagCursor
    {
        private static readonly char[] Separators = { '|' };

        internal RetagCursor(int pageNumber, int touched, string? cookie)
        {
            PageNumber = pageNumber;
            Touched = touched;
            Cookie = cookie;
        }

        internal int PageNumber { get; }

        internal int Touched { get; }

        internal string? Cookie { get; }

        internal static RetagCursor Parse(string text)
        {
            var parts = text.Split(Separators, 3);
            return parts.Length < 3
                ? new RetagCursor(1, 0, null)
                : new RetagCursor(int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture), parts[2]);
        }

        public override string ToString() => PageNumber.ToString(CultureInfo.InvariantCulture) + "|" + Touched.ToString(CultureInfo.InvariantCulture) + "|" + Cookie;
    }
}
