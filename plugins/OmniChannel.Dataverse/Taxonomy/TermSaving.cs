using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Taxonomy;

namespace OmniChannel.Dataverse.Taxonomy;

/// <summary>Keeps the paths of terms: a term's own when it is saved, those below it when it moves.</summary>
internal sealed class TermSaving
{
    private static readonly char[] Separators = { TermPath.Separator };

    private readonly SystemStore _rows;

    internal TermSaving(SystemStore rows) => _rows = rows;

    /// <summary>Before a term is saved.</summary>
    internal void Complete(RowChange change)
    {
        var code = change.Now<string>(Terms.Code)?.Trim() ?? string.Empty;
        if (code.Length == 0 || code.IndexOfAny(Separators) >= 0) throw new RefusedException(TaxonomyMessages.BadCode.With(code));
        if (change.Now<DateTime?>(Terms.ValidFrom) is DateTime from && change.Now<DateTime?>(Terms.ValidUntil) is DateTime until && until <= from)
            throw new RefusedException(TaxonomyMessages.NeverValid.With(code));
        var parent = change.Now<EntityReference>(Terms.ParentId);
        var path = TermPath.Of(parent == null ? null : PathOf(parent.Id), code);
        if (parent != null && IsBelow(change, parent.Id, path)) throw new RefusedException(TaxonomyMessages.Cycle.With(code));
        if (path.Length > TermPath.MaximumLength) throw new RefusedException(TaxonomyMessages.PathTooLong.With(code, path.Length, TermPath.MaximumLength));
        change.Sent[Terms.Path] = path;
    }

    /// <summary>After a term has moved or changed its code: the paths of all terms below it.</summary>
    internal void MoveDescendants(RowChange change)
    {
        var old = change.Old<string>(Terms.Path);
        var now = change.After?.GetAttributeValue<string>(Terms.Path);
        if (string.IsNullOrEmpty(old) || string.IsNullOrEmpty(now) || old == now) return;
        foreach (var term in Below(old!).Where(term => term.Id != change.Id))
        {
            var path = now + term.GetAttributeValue<string>(Terms.Path).Substring(old!.Length);
            var code = term.GetAttributeValue<string>(Terms.Code);
            if (path.Length > TermPath.MaximumLength) throw new RefusedException(TaxonomyMessages.PathTooLong.With(code, path.Length, TermPath.MaximumLength));
            _rows.Update(new Entity(TableNames.Terms, term.Id) { [Terms.Path] = path });
        }
    }

    /// <summary>Before a term is deleted: another one is written, so that what is known of the taxonomy is known to be out of date.</summary>
    internal void Touch(Guid? parentId, Guid leavingId)
    {
        var query = new QueryExpression(TableNames.Terms) { ColumnSet = new ColumnSet(Terms.Path) };
        if (parentId is Guid parent) query.Criteria.AddCondition(Terms.TermId, ConditionOperator.Equal, parent);
        query.Criteria.AddCondition(Terms.TermId, ConditionOperator.NotEqual, leavingId);
        query.AddOrder(Terms.Code, OrderType.Ascending);
        if (_rows.First(query) is Entity term) _rows.Update(new Entity(TableNames.Terms, term.Id) { [Terms.Path] = term.GetAttributeValue<string>(Terms.Path) });
    }

    private static bool IsBelow(RowChange change, Guid parentId, string path)
    {
        if (change.Id != Guid.Empty && parentId == change.Id) return true;
        var old = change.Old<string>(Terms.Path);
        return !string.IsNullOrEmpty(old) && path.StartsWith(old, StringComparison.OrdinalIgnoreCase) && !string.Equals(path, old, StringComparison.OrdinalIgnoreCase);
    }

    private string? PathOf(Guid termId)
    {
        var query = new QueryExpression(TableNames.Terms) { ColumnSet = new ColumnSet(Terms.Path) };
        query.Criteria.AddCondition(Terms.TermId, ConditionOperator.Equal, termId);
        return _rows.First(query)?.GetAttributeValue<string>(Terms.Path);
    }

    private IEnumerable<Entity> Below(string path)
    {
        var query = new QueryExpression(TableNames.Terms) { ColumnSet = new ColumnSet(Terms.Code, Terms.Path) };
        query.Criteria.AddCondition(Terms.Path, ConditionOperator.Like, Wildcards.Escape(path) + "%");
        query.AddOrder(Terms.Path, OrderType.Ascending);
        return _rows.Read(query).Where(term => term.GetAttributeValue<string>(Terms.Path)?.Length >= path.Length);
    }
}
