using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Library;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Taxonomy;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Taxonomy;

/// <summary>
/// Gives content its tags, and its derivatives the tags of their master. Runs after the content is stored, reads it as it is by then, and writes only what
/// differs: running again, or twice at once, changes nothing.
/// </summary>
internal sealed class ClassifyContent
{
    private readonly SystemStore _rows;
    private readonly TaxonomyStore _taxonomy;
    private readonly DateTime _now;

    internal ClassifyContent(SystemStore rows, Guid organizationId, DateTime now)
    {
        _rows = rows;
        _taxonomy = new TaxonomyStore(rows, organizationId);
        _now = now;
    }

    /// <summary>Classifies a content and, when its tags change, what is derived from it. Returns how many rows were written.</summary>
    internal int Handle(Guid contentId)
    {
        var taxonomy = _taxonomy.Current();
        var waiting = new Queue<Guid>(new[] { contentId });
        var seen = new HashSet<Guid>();
        var written = 0;
        while (waiting.Count > 0)
        {
            var id = waiting.Dequeue();
            if (!seen.Add(id)) continue;
            var changes = Classify(id, taxonomy);
            written += changes;
            if (changes == 0) continue;
            Changed.Add(id);
            foreach (var derivative in Derivatives(id)) waiting.Enqueue(derivative);
        }
        return written;
    }

    /// <summary>Contents whose tags are others now, or say something else.</summary>
    internal List<Guid> Changed { get; } = new List<Guid>();

    /// <summary>Whether there is such a content.</summary>
    internal bool Exists(Guid contentId) => Read(contentId) != null;

    private int Classify(Guid contentId, KnownTaxonomy taxonomy)
    {
        if (Read(contentId) is not Entity content) return 0;
        var language = content.GetAttributeValue<string>(Contents.Language);
        var text = new ContentText(
            content.GetAttributeValue<string>(Contents.Name), content.GetAttributeValue<string>(Contents.Abstract), content.GetAttributeValue<string>(Contents.Body), language);
        var computed = taxonomy.Tagger.Tag(text, _now).Select(tag => TagValue.From(tag, language, Columns.EvidenceLength));
        var master = content.GetAttributeValue<EntityReference>(Contents.MasterId);
        var existing = Tags(contentId);
        var plan = TagPlan.Merge(computed, master == null ? new List<StoredTag>() : Tags(master.Id), existing);
        foreach (var value in plan.Creates) Create(contentId, value, taxonomy);
        foreach (var update in plan.Updates) _rows.Update(Fill(new Entity(TableNames.ContentTags, update.Id), update.Value));
        foreach (var id in plan.Deletes) _rows.Delete(TableNames.ContentTags, id);
        new ContentCompleteness(_rows, taxonomy).Note(content, TermsAfter(plan, existing));
        return plan.Creates.Count + plan.Updates.Count + plan.Deletes.Count;
    }

    private static IEnumerable<Guid> TermsAfter(TagPlan plan, IReadOnlyList<StoredTag> existing)
    {
        var deleted = new HashSet<Guid>(plan.Deletes);
        return plan.Creates.Select(tag => tag.TermId)
            .Concat(existing.Where(tag => tag.Status != TagStatus.Rejected && !deleted.Contains(tag.Id)).Select(tag => tag.Value.TermId));
    }

    private Entity? Read(Guid contentId)
    {
        var query = new QueryExpression(TableNames.Contents)
        {
            ColumnSet = new ColumnSet(
                Contents.Name, Contents.Abstract, Contents.Body, Contents.Language, Contents.MasterId, Contents.Incomplete, Contents.MissingFacets),
        };
        query.Criteria.AddCondition(Contents.ContentId, ConditionOperator.Equal, contentId);
        ContentCompleteness.Join(query);
        return _rows.First(query);
    }

    private List<StoredTag> Tags(Guid contentId)
    {
        var query = new QueryExpression(TableNames.ContentTags)
        {
            ColumnSet = new ColumnSet(ContentTags.TermId, ContentTags.Source, ContentTags.Status, ContentTags.Confidence, ContentTags.Evidence),
        };
        query.Criteria.AddCondition(ContentTags.ContentId, ConditionOperator.Equal, contentId);
        return _rows.Read(query).Select(row => new StoredTag(
            row.Id,
            new TagValue(
                row.GetAttributeValue<EntityReference>(ContentTags.TermId).Id,
                (TagSource)(Choice(row, ContentTags.Source, TagSources.Manual) - TagSources.Automatic),
                row.GetAttributeValue<decimal?>(ContentTags.Confidence) ?? 1m,
                row.GetAttributeValue<string>(ContentTags.Evidence)),
            (TagStatus)(Choice(row, ContentTags.Status, TagStates.Proposed) - TagStates.Proposed))).ToList();
    }

    private IEnumerable<Guid> Derivatives(Guid contentId)
    {
        var query = new QueryExpression(TableNames.Contents) { ColumnSet = new ColumnSet(Contents.ContentId) };
        query.Criteria.AddCondition(Contents.MasterId, ConditionOperator.Equal, contentId);
        return _rows.Read(query).Select(row => row.Id);
    }

    private void Create(Guid contentId, TagValue value, KnownTaxonomy taxonomy)
    {
        var row = Fill(new Entity(TableNames.ContentTags), value);
        row[ContentTags.ContentId] = new EntityReference(TableNames.Contents, contentId);
        row[ContentTags.TermId] = new EntityReference(TableNames.Terms, value.TermId);
        row[ContentTags.Status] = new OptionSetValue(TagStates.Proposed);
        if (taxonomy.Names.TryGetValue(value.TermId, out var name)) row[ContentTags.Name] = FittedText.Cut(name, Columns.NameLength);
        try
        {
            _rows.Create(row);
        }
        catch (FaultException<OrganizationServiceFault> fault) when (fault.Detail.ErrorCode == ErrorCodes.DuplicateKey)
        {
            // Another job for the same content was faster. There is no transaction here that the fault could have ended.
        }
    }

    private static Entity Fill(Entity row, TagValue value)
    {
        row[ContentTags.Source] = new OptionSetValue(TagSources.Automatic + (int)value.Source);
        row[ContentTags.Confidence] = value.Confidence;
        row[ContentTags.Evidence] = value.Evidence;
        return row;
    }

    private static int Choice(Entity row, string column, int otherwise) => row.GetAttributeValue<OptionSetValue>(column)?.Value ?? otherwise;
}
