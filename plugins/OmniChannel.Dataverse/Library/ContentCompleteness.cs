using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Dataverse.Taxonomy;
using OmniChannel.Domain.Library;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Library;

/// <summary>Notes on a content which facets it lacks that its type demands. What lacks one is not recommended.</summary>
internal sealed class ContentCompleteness
{
    private const string TypeAlias = "contenttype";

    private readonly SystemStore _rows;
    private readonly KnownTaxonomy _taxonomy;

    internal ContentCompleteness(SystemStore rows, KnownTaxonomy taxonomy)
    {
        _rows = rows;
        _taxonomy = taxonomy;
    }

    /// <summary>Has a query on content read what the type demands.</summary>
    internal static void Join(QueryExpression query)
    {
        var type = query.AddLink(TableNames.ContentTypes, Contents.ContentTypeId, ContentTypes.ContentTypeId, JoinOperator.LeftOuter);
        type.EntityAlias = TypeAlias;
        type.Columns = new ColumnSet(ContentTypes.MandatoryTerms);
    }

    /// <summary>Writes what a content lacks, if that is not what it says already.</summary>
    /// <param name="content">The content, read with <see cref="Join"/> and what it says now.</param>
    /// <param name="termIds">Terms it is tagged with, rejected tags left out.</param>
    internal void Note(Entity content, IEnumerable<Guid> termIds)
    {
        var demand = FacetDemand.Parse(content.GetAttributeValue<AliasedValue>(TypeAlias + "." + ContentTypes.MandatoryTerms)?.Value as string);
        var missing = demand.Missing(termIds.Where(_taxonomy.Tree.Contains).Select(_taxonomy.Tree.PathOf));
        var text = FittedText.Cut(string.Join(", ", missing.Select(NameOf)), Columns.MissingFacetsLength);
        var isIncomplete = missing.Count > 0;
        if (content.GetAttributeValue<bool?>(Contents.Incomplete) == true == isIncomplete && (content.GetAttributeValue<string>(Contents.MissingFacets) ?? string.Empty) == text) return;
        _rows.Update(new Entity(TableNames.Contents, content.Id) { [Contents.Incomplete] = isIncomplete, [Contents.MissingFacets] = text.Length == 0 ? null : text });
    }

    private string NameOf(string code)
    {
        var term = _taxonomy.Tree.Terms.FirstOrDefault(known => string.Equals(known.Code, code, StringComparison.OrdinalIgnoreCase));
        return term != null && _taxonomy.Names.TryGetValue(term.Id, out var name) && name.Length > 0 ? name : code;
    }
}
