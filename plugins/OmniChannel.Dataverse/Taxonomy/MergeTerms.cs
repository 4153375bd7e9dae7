using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Library;
using OmniChannel.Domain.Taxonomy;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Taxonomy;

/// <summary>
/// Makes one term of two: labels, tags, rules, interests, demands of content types and the terms below go to the survivor, and the other is deleted. Of two rows that
/// say the same one stays; what a person has decided outweighs what was computed. Everything happens in one transaction; content is then tagged anew by a job.
/// </summary>
internal sealed class MergeTerms
{
    /// <summary>The custom API within which rules of published models may change their term.</summary>
    internal const string Message = "omni_MergeTerms";

    private readonly SystemStore _rows;

    internal MergeTerms(SystemStore rows) => _rows = rows;

    /// <summary>Merges a term into another.</summary>
    /// <exception cref="RefusedException">Both are the same, or one is not there.</exception>
    internal MergedTerms Handle(Guid termId, Guid survivorId)
    {
        if (termId == survivorId) throw new RefusedException(TaxonomyMessages.MergeWithItself.With());
        var term = Read(termId);
        var survivor = Read(survivorId);
        var result = new MergedTerms(term.Code, survivor.Code);
        Raise(term, survivor);
        foreach (var child in Children(termId).Where(id => id != survivorId)) Move(TableNames.Terms, child, Terms.ParentId, survivorId);
        result.Labels = MoveLabels(termId, survivorId);
        result.Tags = MoveTags(termId, survivorId, survivor.Name);
        result.Rules = MoveRules(termId, survivorId);
        MoveInterests(termId, survivorId);
        ReplaceDemands(term.Code, survivor.Code);
        _rows.Delete(TableNames.Terms, termId);
        return result;
    }

    /// <summary>A survivor that lies below the other takes its place first, so that nothing hangs below itself.</summary>
    private void Raise(TermFacts term, TermFacts survivor)
    {
        if (!TermPath.IsWithin(survivor.Path, term.Path)) return;
        _rows.Update(new Entity(TableNames.Terms, survivor.Id) { [Terms.ParentId] = term.Parent });
    }

    private IEnumerable<Guid> Children(Guid termId) => Rows(TableNames.Terms, Terms.ParentId, termId, Terms.Code).Select(row => row.Id);

    private int MoveLabels(Guid termId, Guid survivorId)
    {
        var columns = new[] { TermLabels.Language, TermLabels.Label, TermLabels.Kind };
        var kept = Rows(TableNames.TermLabels, TermLabels.TermId, survivorId, TermLabels.Key, columns);
        var known = new HashSet<string>(kept.Select(Wording), StringComparer.OrdinalIgnoreCase);
        var named = new HashSet<string>(kept.Where(IsPreferred).Select(LanguageOf), StringComparer.OrdinalIgnoreCase);
        var moved = 0;
        foreach (var label in Rows(TableNames.TermLabels, TermLabels.TermId, termId, TermLabels.Key, columns))
        {
            if (!known.Add(Wording(label)))
            {
                _rows.Delete(TableNames.TermLabels, label.Id);
                continue;
            }
            var row = new Entity(TableNames.TermLabels, label.Id) { [TermLabels.TermId] = new EntityReference(TableNames.Terms, survivorId) };
            // A term has one name in a language; the other's becomes a synonym.
            if (IsPreferred(label) && !named.Add(LanguageOf(label))) row[TermLabels.Kind] = new OptionSetValue(LabelKinds.Synonym);
            _rows.Update(row);
            moved++;
        }
        return moved;
    }

    private int MoveTags(Guid termId, Guid survivorId, string survivorName)
    {
        var columns = new[] { ContentTags.ContentId, ContentTags.Source, ContentTags.Status };
        var kept = Rows(TableNames.ContentTags, ContentTags.TermId, survivorId, ContentTags.ContentTagId, columns)
            .ToDictionary(row => row.GetAttributeValue<EntityReference>(ContentTags.ContentId).Id);
        var moved = 0;
        foreach (var tag in Rows(TableNames.ContentTags, ContentTags.TermId, termId, ContentTags.ContentTagId, columns))
        {
            if (kept.TryGetValue(tag.GetAttributeValue<EntityReference>(ContentTags.ContentId).Id, out var twin))
            {
                var leaving = IsDecided(tag) && !IsDecided(twin) ? twin : tag;
                _rows.Delete(TableNames.ContentTags, leaving.Id);
                if (leaving == tag) continue;
            }
            _rows.Update(new Entity(TableNames.ContentTags, tag.Id)
            {
                [ContentTags.TermId] = new EntityReference(TableNames.Terms, survivorId), [ContentTags.Name] = FittedText.Cut(survivorName, Columns.NameLength),
            });
            moved++;
        }
        return moved;
    }

    /// <summary>Rules of published models too: they go on counting what they counted. Writing the model makes its compiled form known to be out of date.</summary>
    private int MoveRules(Guid termId, Guid survivorId)
    {
        var rules = Rows(TableNames.ScoringRules, ScoringRules.TermId, termId, ScoringRules.Code, ScoringRules.ScoringModelId);
        foreach (var rule in rules) Move(TableNames.ScoringRules, rule.Id, ScoringRules.TermId, survivorId);
        foreach (var model in rules.Select(rule => rule.GetAttributeValue<EntityReference>(ScoringRules.ScoringModelId)?.Id).OfType<Guid>().Distinct().OrderBy(id => id))
        {
            var name = _rows.Get(TableNames.ScoringModels, model, ScoringModels.Name).GetAttributeValue<string>(ScoringModels.Name);
            _rows.Update(new Entity(TableNames.ScoringModels, model) { [ScoringModels.Name] = name });
        }
        return rules.Count;
    }

    /// <summary>Interests are derived anew from what was read; until then a contact keeps the one it has, under the survivor.</summary>
    private void MoveInterests(Guid termId, Guid survivorId)
    {
        var kept = new HashSet<Guid>(Rows(TableNames.Interests, Interests.TermId, survivorId, Interests.InterestId, Interests.ContactId).Select(ContactOf));
        foreach (var interest in Rows(TableNames.Interests, Interests.TermId, termId, Interests.InterestId, Interests.ContactId))
        {
            if (kept.Contains(ContactOf(interest))) _rows.Delete(TableNames.Interests, interest.Id);
            else Move(TableNames.Interests, interest.Id, Interests.TermId, survivorId);
        }
    }

    private void ReplaceDemands(string code, string survivorCode)
    {
        var query = new QueryExpression(TableNames.ContentTypes) { ColumnSet = new ColumnSet(ContentTypes.MandatoryTerms) };
        query.Criteria.AddCondition(ContentTypes.MandatoryTerms, ConditionOperator.NotNull);
        query.AddOrder(ContentTypes.ContentTypeId, OrderType.Ascending);
        foreach (var type in _rows.Read(query))
        {
            var demand = FacetDemand.Parse(type.GetAttributeValue<string>(ContentTypes.MandatoryTerms));
            if (!demand.Codes.Contains(code, StringComparer.OrdinalIgnoreCase)) continue;
            _rows.Update(new Entity(TableNames.ContentTypes, type.Id) { [ContentTypes.MandatoryTerms] = demand.Replace(code, survivorCode).ToString() });
        }
    }

    private void Move(string table, Guid id, string lookup, Guid survivorId) => _rows.Update(new Entity(table, id) { [lookup] = new EntityReference(TableNames.Terms, survivorId) });

    private IReadOnlyList<Entity> Rows(string table, string lookup, Guid termId, string order, params string[] columns)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(columns) };
        query.Criteria.AddCondition(lookup, ConditionOperator.Equal, termId);
        query.AddOrder(order, OrderType.Ascending);
        return _rows.Read(query);
    }

    private TermFacts Read(Guid termId)
    {
        var query = new QueryExpression(TableNames.Terms) { ColumnSet = new ColumnSet(Terms.Code, Terms.Name, Terms.Path, Terms.ParentId) };
        query.Criteria.AddCondition(Terms.TermId, ConditionOperator.Equal, termId);
        return _rows.First(query) is Entity row ? new TermFacts(row) : throw new RefusedException(TaxonomyMessages.TermMissing.With());
    }

    private static bool IsDecided(Entity tag) =>
        tag.GetAttributeValue<OptionSetValue>(ContentTags.Source)?.Value == TagSources.Manual || tag.GetAttributeValue<OptionSetValue>(ContentTags.Status)?.Value != TagStates.Proposed;

    private static bool IsPreferred(Entity label) => label.GetAttributeValue<OptionSetValue>(TermLabels.Kind)?.Value == LabelKinds.Preferred;

    private static string LanguageOf(Entity label) => label.GetAttributeValue<string>(TermLabels.Language) ?? string.Empty;

    private static string Wording(Entity label) => LanguageOf(label) + "|" + label.GetAttributeValue<string>(TermLabels.Label);

    private static Guid ContactOf(Entity interest) => interest.GetAttributeValue<EntityReference>(Interests.ContactId).Id;

    private sealed class TermFacts
    {
        internal TermFacts(Entity row)
        {
            Id = row.Id;
            Code = row.GetAttributeValue<string>(Terms.Code) ?? string.Empty;
            Name = row.GetAttributeValue<string>(Terms.Name) ?? string.Empty;
            Path = row.GetAttributeValue<string>(Terms.Path) ?? string.Empty;
            Parent = row.GetAttributeValue<EntityReference>(Terms.ParentId);
        }

        internal Guid Id { get; }

        internal string Code { get; }

        internal string Name { get; }

        internal string Path { get; }

        internal EntityReference? Parent { get; }
    }
}

/// <summary>What a merge of terms came to.</summary>
internal sealed class MergedTerms
{
    internal MergedTerms(string code, string survivorCode)
    {
        Code = code;
        SurvivorCode = survivorCode;
    }

    /// <summary>Code of the term that is gone.</summary>
    internal string Code { get; }

    internal string SurvivorCode { get; }

    /// <summary>Labels that went to the survivor.</summary>
    internal int Labels { get; set; }

    /// <summary>Tags that went to the survivor.</summary>
    internal int Tags { get; set; }

    /// <summary>Scoring rules that ask for the survivor now.</summary>
    internal int Rules { get; set; }
}
