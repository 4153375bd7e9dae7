using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Taxonomy;

namespace OmniChannel.Dataverse.Taxonomy;

/// <summary>
/// Has content tagged anew after terms or labels have changed: only what the change can touch, each by the job of its own that every change of a content
/// starts. Labels that come together are looked for together: the first job looks for all that are stored by then, and the jobs of the others end after
/// one read.
/// </summary>
internal sealed class RetagContent
{
    private const int PageSize = 500;

    // What this process has looked for already. Forgetting it costs a search, no more.
    private static readonly ConcurrentDictionary<Guid, VersionRange> Done = new ConcurrentDictionary<Guid, VersionRange>();

    private readonly SystemStore _rows;
    private readonly Guid _organizationId;

    internal RetagContent(SystemStore rows, Guid organizationId)
    {
        _rows = rows;
        _organizationId = organizationId;
    }

    /// <summary>After a label is new or changed. Returns how many contents are tagged anew.</summary>
    internal int HandleNew(Guid labelId)
    {
        if (Version(labelId) is not long version) return 0;
        if (Done.TryGetValue(_organizationId, out var done) && done.Has(version)) return 0;
        var labels = LabelsSince(version);
        if (labels.Count == 0) return 0;
        var newest = labels.Max(row => row.GetAttributeValue<long>(TermLabels.VersionNumber));
        // Row versions rise over all tables: content with a higher one is tagged by a job that knows these labels.
        var touched = Touch(labels.Select(Label), newest, Array.Empty<Guid>());
        Done[_organizationId] = new VersionRange(version, newest);
        return touched;
    }

    /// <summary>After a label has got another wording or is deleted: what it was.</summary>
    internal int HandleOld(Entity label) => Touch(new[] { Label(label) }, null, Array.Empty<Guid>());

    /// <summary>After a term has moved or is valid at other times: what has its tag, and what could.</summary>
    internal int HandleTerm(Guid termId)
    {
        var query = Labels();
        query.Criteria.AddCondition(TermLabels.TermId, ConditionOperator.Equal, termId);
        return Touch(_rows.Read(query).Select(Label), null, TaggedWith(termId));
    }

    private long? Version(Guid labelId)
    {
        var query = new QueryExpression(TableNames.TermLabels) { ColumnSet = new ColumnSet(TermLabels.VersionNumber) };
        query.Criteria.AddCondition(TermLabels.TermLabelId, ConditionOperator.Equal, labelId);
        return _rows.First(query)?.GetAttributeValue<long>(TermLabels.VersionNumber);
    }

    private IReadOnlyList<Entity> LabelsSince(long version)
    {
        var query = Labels();
        query.Criteria.AddCondition(TermLabels.VersionNumber, ConditionOperator.GreaterEqual, version);
        return _rows.Read(query);
    }

    private static QueryExpression Labels() => new QueryExpression(TableNames.TermLabels)
    {
        ColumnSet = new ColumnSet(TermLabels.TermId, TermLabels.Language, TermLabels.Label, TermLabels.VersionNumber),
    };

    private static TermLabel Label(Entity row) => new TermLabel(
        row.GetAttributeValue<EntityReference>(TermLabels.TermId)?.Id ?? Guid.Empty,
        row.GetAttributeValue<string>(TermLabels.Language),
        row.GetAttributeValue<string>(TermLabels.Label) ?? string.Empty);

    private IReadOnlyCollection<Guid> TaggedWith(Guid termId)
    {
        var query = new QueryExpression(TableNames.ContentTags) { ColumnSet = new ColumnSet(ContentTags.ContentId) };
        query.Criteria.AddCondition(ContentTags.TermId, ConditionOperator.Equal, termId);
        return new HashSet<Guid>(_rows.Read(query).Select(row => row.GetAttributeValue<EntityReference>(ContentTags.ContentId).Id));
    }

    private int Touch(IEnumerable<TermLabel> labels, long? savedBefore, IReadOnlyCollection<Guid> tagged)
    {
        var probe = LabelProbe.Of(labels);
        var query = new QueryExpression(TableNames.Contents)
        {
            ColumnSet = new ColumnSet(Contents.Name, Contents.Abstract, Contents.Body, Contents.Language),
            PageInfo = new PagingInfo { Count = PageSize, PageNumber = 1 },
        };
        if (savedBefore is long version) query.Criteria.AddCondition(Contents.VersionNumber, ConditionOperator.LessThan, version);
        query.AddOrder(Contents.ContentId, OrderType.Ascending);
        var touched = 0;
        EntityCollection page;
        do
        {
            page = _rows.ReadPage(query);
            foreach (var content in page.Entities.Where(content => tagged.Contains(content.Id) || probe.CanTouch(Text(content))))
            {
                // Its language as it is: that starts the job which tags it.
                _rows.Update(new Entity(TableNames.Contents, content.Id) { [Contents.Language] = content.GetAttributeValue<string>(Contents.Language) });
                touched++;
            }
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
        while (page.MoreRecords);
        return touched;
    }

    private static ContentText Text(Entity content) => new ContentText(
        content.GetAttributeValue<string>(Contents.Name), content.GetAttributeValue<string>(Contents.Abstract), content.GetAttributeValue<string>(Contents.Body),
        content.GetAttributeValue<string>(Contents.Language));

    private sealed class VersionRange
    {
        private readonly long _first;
        private readonly long _last;

        internal VersionRange(long first, long last)
        {
            _first = first;
            _last = last;
        }

        internal bool Has(long version) => version >= _first && version <= _last;
    }
}
