using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Jobs;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Taxonomy;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Taxonomy;

/// <summary>
/// Has content tagged anew after terms or labels have changed, by a job that looks for what the change can touch. Changes that come together are looked for
/// together: labels that are stored by then go into one job, and what changes while it waits is added to it.
/// </summary>
internal sealed class RetagContent
{
    // What this process has asked for already. Forgetting it costs a job, no more.
    private static readonly ConcurrentDictionary<Guid, VersionRange> Done = new ConcurrentDictionary<Guid, VersionRange>();

    private readonly SystemStore _rows;
    private readonly Guid _organizationId;
    private readonly Guid _userId;

    internal RetagContent(SystemStore rows, Guid organizationId, Guid userId)
    {
        _rows = rows;
        _organizationId = organizationId;
        _userId = userId;
    }

    /// <summary>After a label is new or changed.</summary>
    internal void HandleNew(Guid labelId)
    {
        if (Version(labelId) is not long version) return;
        if (Done.TryGetValue(_organizationId, out var done) && done.Has(version)) return;
        var labels = LabelsSince(version);
        if (labels.Count == 0) return;
        var newest = labels.Max(row => row.GetAttributeValue<long>(TermLabels.VersionNumber));
        // Row versions rise over all tables: content with a higher one is tagged by a job that knows these labels.
        Ask(RetagRequest.Of(labels.Select(Label), newest), labels[0].GetAttributeValue<string>(TermLabels.Label), labels.Count);
        Done[_organizationId] = new VersionRange(version, newest);
    }

    /// <summary>After a label has got another wording or is deleted: what it was.</summary>
    internal void HandleOld(Entity label) => Ask(RetagRequest.Of(new[] { Label(label) }), label.GetAttributeValue<string>(TermLabels.Label), 1);

    /// <summary>After a term has moved or is valid at other times: what has its tag, and what could.</summary>
    internal void HandleTerm(Guid termId, string? name)
    {
        var query = Labels();
        query.Criteria.AddCondition(TermLabels.TermId, ConditionOperator.Equal, termId);
        Ask(RetagRequest.Of(_rows.Read(query).Select(Label), termId: termId), name, 1);
    }

    /// <summary>After a content type demands other terms: its content.</summary>
    internal void HandleType(Guid typeId, string? name) => Ask(RetagRequest.Of(Enumerable.Empty<TermLabel>(), typeId: typeId), name, 1);

    private void Ask(RetagRequest request, string? first, int changes)
    {
        var name = changes == 1 ? TaxonomyMessages.RetagJob.With(first ?? string.Empty) : TaxonomyMessages.RetagJobOfMany.With(first ?? string.Empty, changes - 1);
        JobQueue.StartOrAdd(
            _rows, (int)Generated.JobKind.ReTagging, name.In(Language.English), _userId,
            waiting => waiting == null ? request.ToString() : RetagRequest.Parse(waiting).With(request).ToString());
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
