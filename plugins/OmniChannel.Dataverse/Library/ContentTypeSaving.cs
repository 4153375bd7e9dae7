using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Library;

namespace OmniChannel.Dataverse.Library;

/// <summary>Content types ask for nothing that no content could give: the naming pattern can be followed, and the mandatory terms exist.</summary>
internal sealed class ContentTypeSaving
{
    private readonly SystemStore _rows;

    internal ContentTypeSaving(SystemStore rows) => _rows = rows;

    /// <summary>Before a content type is saved.</summary>
    internal void Check(RowChange change)
    {
        if (change.Sent.Contains(ContentTypes.NamingPattern)) CheckPattern(change.Now<string>(ContentTypes.NamingPattern));
        if (!change.Sent.Contains(ContentTypes.MandatoryTerms)) return;
        var demand = FacetDemand.Parse(change.Now<string>(ContentTypes.MandatoryTerms));
        if (demand.Codes.Count == 0) return;
        var known = Known(demand.Codes);
        var unknown = demand.Codes.FirstOrDefault(code => !known.Contains(code));
        if (unknown != null) throw new RefusedException(LibraryMessages.TermUnknown.With(unknown));
        change.Sent[ContentTypes.MandatoryTerms] = demand.ToString();
    }

    private static void CheckPattern(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return;
        NamingPattern.Parse(text!, out var flaw);
        if (flaw != null) throw new RefusedException(LibraryMessages.PatternWrong.With(text!.Trim(), flaw));
    }

    private HashSet<string> Known(IReadOnlyList<string> codes)
    {
        var query = new QueryExpression(TableNames.Terms) { ColumnSet = new ColumnSet(Terms.Code) };
        query.Criteria.AddCondition(Terms.Code, ConditionOperator.In, codes.Cast<object>().ToArray());
        return new HashSet<string>(_rows.Read(query).Select(row => row.GetAttributeValue<string>(Terms.Code)), StringComparer.OrdinalIgnoreCase);
    }
}
