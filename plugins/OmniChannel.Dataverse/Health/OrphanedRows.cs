using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Nps;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Health;

namespace OmniChannel.Dataverse.Health;

/// <summary>
/// Derived rows without what they are derived from. Deletions leave none: contact, lead score, content and account take their rows with them, and a term in use cannot
/// be deleted. But a look-up that the form demands may be left empty by an import, an integration or a correction in bulk, and then no view, score or roll-up has the
/// row, while its key keeps the place of the right one. So it is deleted; where the source is still there the row can be derived again. Interactions and NPS answers are no
/// derived rows but facts, and are never deleted here.
/// </summary>
internal sealed class OrphanedRows : QueriedPart
{
    private readonly string _table;
    private readonly string _nameColumn;
    private readonly string[] _parents;

    /// <summary>Looks at a table.</summary>
    /// <param name="name">What cursors call it.</param>
    /// <param name="table">Logical name of the table.</param>
    /// <param name="nameColumn">Its primary name.</param>
    /// <param name="parents">The look-ups none of which may be empty.</param>
    internal OrphanedRows(string name, string table, string nameColumn, params string[] parents)
    {
        Name = name;
        _table = table;
        _nameColumn = nameColumn;
        _parents = parents;
    }

    internal override string Name { get; }

    protected override QueryExpression? Candidates(HealthWork work)
    {
        var query = new QueryExpression(_table) { ColumnSet = new ColumnSet(_nameColumn) };
        var orphaned = query.Criteria.AddFilter(LogicalOperator.Or);
        foreach (var parent in _parents) orphaned.AddCondition(parent, ConditionOperator.Null);
        // The organisation, and the contacts that have no account, have periods without an account.
        if (_table == TableNames.NpsPeriods)
        {
            query.Criteria.AddCondition(NpsPeriods.Scope, ConditionOperator.Equal, NpsChoices.ScopeAccount);
            query.Criteria.AddCondition(NpsPeriods.Key, ConditionOperator.DoesNotBeginWith, PeriodScope.Of(null).KeyPrefix);
        }
        query.AddOrder(_table + "id", OrderType.Ascending);
        return query;
    }

    protected override HealthFinding Describe(Entity row)
    {
        var name = row.GetAttributeValue<string>(_nameColumn) ?? string.Empty;
        return new HealthFinding(HealthMessages.OrphanedRow, _table, row.Id, name, HealthMessages.RowHasNoParent.With(name), HealthMessages.DeleteOrphan.With());
    }

    protected override void Mend(HealthWork work, IReadOnlyList<Entity> rows)
    {
        foreach (var row in rows) work.Rows.Delete(_table, row.Id);
    }
}
