using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>The terms of content pieces with all their ancestors: two reads for any number of pieces.</summary>
internal sealed class ContentTerms
{
    private const string TermAlias = "term";

    private readonly SystemStore _rows;

    internal ContentTerms(SystemStore rows) => _rows = rows;

    internal Dictionary<Guid, IReadOnlyCollection<Guid>> Of(IEnumerable<Guid?> contentIds)
    {
        var ids = contentIds.Where(id => id != null).Select(id => (object)id!.Value).Distinct().ToArray();
        var result = new Dictionary<Guid, IReadOnlyCollection<Guid>>();
        if (ids.Length == 0) return result;
        var paths = Paths(ids);
        var terms = ReadTerms(paths.SelectMany(path => Codes(path.Value)).Distinct(StringComparer.OrdinalIgnoreCase));
        foreach (var content in paths.GroupBy(path => path.Key))
        {
            var found = new HashSet<Guid>();
            foreach (var code in content.SelectMany(path => Codes(path.Value)))
            {
                if (terms.TryGetValue(code, out var id)) found.Add(id);
            }
            result[content.Key] = found;
        }
        return result;
    }

    private List<KeyValuePair<Guid, string>> Paths(object[] contentIds)
    {
        var query = new QueryExpression(TableNames.ContentTags) { ColumnSet = new ColumnSet(ContentTags.ContentId) };
        query.Criteria.AddCondition(ContentTags.ContentId, ConditionOperator.In, contentIds);
        query.Criteria.AddCondition(ContentTags.Status, ConditionOperator.NotEqual, TagStates.Rejected);
        var term = query.AddLink(TableNames.Terms, ContentTags.TermId, Terms.TermId, JoinOperator.Inner);
        term.EntityAlias = TermAlias;
        term.Columns = new ColumnSet(Terms.Path);
        return _rows.Read(query).Select(row => new KeyValuePair<Guid, string>(
            row.GetAttributeValue<EntityReference>(ContentTags.ContentId).Id,
            row.GetAttributeValue<AliasedValue>(TermAlias + "." + Terms.Path)?.Value as string ?? string.Empty)).ToList();
    }

    private Dictionary<string, Guid> ReadTerms(IEnumerable<string> codes)
    {
        var wanted = codes.Cast<object>().ToArray();
        var terms = new Dictionary<string, Guid>(StringComparer.OrdinalIgnoreCase);
        if (wanted.Length == 0) return terms;
        var query = new QueryExpression(TableNames.Terms) { ColumnSet = new ColumnSet(Terms.Code) };
        query.Criteria.AddCondition(Terms.Code, ConditionOperator.In, wanted);
        foreach (var row in _rows.Read(query)) terms[row.GetAttributeValue<string>(Terms.Code)] = row.Id;
        return terms;
    }

    private static string[] Codes(string path) => path.Split(new[] { '/' }, StringSplitOptions.RemoveEmptyEntries);
}
