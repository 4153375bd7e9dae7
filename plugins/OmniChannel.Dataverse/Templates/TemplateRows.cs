using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Dataverse.Templates;

/// <summary>The rows of one table by their code: those that were there, active or not, and those that are added.</summary>
internal sealed class TemplateRows
{
    private readonly UserStore _rows;
    private readonly TemplateReport _report;
    private readonly string _table;
    private readonly Dictionary<string, Guid> _known;

    internal TemplateRows(UserStore rows, TemplateReport report, string table, string codeColumn)
    {
        _rows = rows;
        _report = report;
        _table = table;
        _known = rows.Read(new QueryExpression(table) { ColumnSet = new ColumnSet(codeColumn) })
            .Where(row => row.Contains(codeColumn))
            .GroupBy(row => row.GetAttributeValue<string>(codeColumn), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.First().Id, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Adds a row when none has its code.</summary>
    /// <returns>Its id when it was added; nothing when it was there.</returns>
    internal Guid? Add(string code, Func<Entity> row)
    {
        if (_known.ContainsKey(code)) return null;
        var id = _rows.Create(row());
        _known[code] = id;
        _report.Count(_table);
        return id;
    }

    /// <summary>A reference to the row with a code, or nothing.</summary>
    internal EntityReference? Find(string? code) => code != null && _known.TryGetValue(code, out var id) ? new EntityReference(_table, id) : null;
}
