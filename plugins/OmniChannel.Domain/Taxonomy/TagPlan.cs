using System;
using System.Collections.Generic;
using System.Linq;

namespace OmniChannel.Domain.Taxonomy;

/// <summary>A row that is to say something else from now on.</summary>
public sealed class TagUpdate
{
    internal TagUpdate(Guid id, TagValue value)
    {
        Id = id;
        Value = value;
    }

    /// <summary>Id of the row.</summary>
    public Guid Id { get; }

    /// <summary>What it is to say; its status stays.</summary>
    public TagValue Value { get; }
}

/// <summary>
/// What has to be written so that the tags of a content are right. A content has one tag per term. What a person has decided stays: manual
/// tags are never touched, a rejected one does not come back, an accepted one is only kept up to date, never removed. Of the
/// tagger and the master the more confident one names the tag, the tagger when equal. Nothing is written that is so already.
/// </summary>
public sealed class TagPlan
{
    private TagPlan(List<TagValue> creates, List<TagUpdate> updates, List<Guid> deletes)
    {
        Creates = creates;
        Updates = updates;
        Deletes = deletes;
    }

    /// <summary>Tags that are new, as Proposed, ordered by term id.</summary>
    public IReadOnlyList<TagValue> Creates { get; }

    /// <summary>Rows whose source, confidence or evidence changes, ordered by row id.</summary>
    public IReadOnlyList<TagUpdate> Updates { get; }

    /// <summary>Ids of the rows that have lost their reason, ordered.</summary>
    public IReadOnlyList<Guid> Deletes { get; }

    /// <summary>Whether nothing has to be written.</summary>
    public bool IsEmpty => Creates.Count + Updates.Count + Deletes.Count == 0;

    /// <summary>Compares what should be with what is.</summary>
    /// <param name="computed">What the tagger found in the content.</param>
    /// <param name="ofMaster">Rows of the master, empty for a content without one; rejected rows are passed over.</param>
    /// <param name="existing">Rows of the content.</param>
    public static TagPlan Merge(IEnumerable<TagValue> computed, IEnumerable<StoredTag> ofMaster, IEnumerable<StoredTag> existing)
    {
        var wanted = Wanted(computed, ofMaster);
        var updates = new List<TagUpdate>();
        var deletes = new List<Guid>();
        foreach (var row in existing.OrderBy(row => row.Id))
        {
            var known = wanted.TryGetValue(row.Value.TermId, out var value);
            wanted.Remove(row.Value.TermId);
            if (row.Value.Source == TagSource.Manual || row.Status == TagStatus.Rejected)
                continue;
            if (known && !value!.IsSameAs(row.Value))
                updates.Add(new TagUpdate(row.Id, value));
            else if (!known && !row.BelongsToPerson)
                deletes.Add(row.Id);
        }

        return new TagPlan(wanted.Values.OrderBy(value => value.TermId).ToList(), updates, deletes);
    }

    private static Dictionary<Guid, TagValue> Wanted(IEnumerable<TagValue> computed, IEnumerable<StoredTag> ofMaster)
    {
        var wanted = computed.ToDictionary(value => value.TermId);
        foreach (var row in ofMaster.Where(row => row.Status != TagStatus.Rejected))
            if (!wanted.TryGetValue(row.Value.TermId, out var own) || own.Confidence < row.Value.Confidence)
                wanted[row.Value.TermId] = new TagValue(row.Value.TermId, TagSource.Inherited, row.Value.Confidence, row.Value.Evidence);
        return wanted;
    }
}
