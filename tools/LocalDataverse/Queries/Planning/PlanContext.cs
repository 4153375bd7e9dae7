using System;
using System.Collections.Generic;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Queries.Tree;
using OmniChannel.LocalDataverse.Security;

namespace OmniChannel.LocalDataverse.Queries.Planning;

/// <summary>What the parts of a planner share while they make one plan: tables by name, parameters, the caller.</summary>
internal sealed class PlanContext
{
    private readonly Dictionary<string, PlanScope> _scopes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<Type, string> _single = [];
    private readonly List<ParameterSource> _parameters = [];
    private readonly IReadOnlyList<ConditionNode> _conditions;
    private readonly SecurityFilter _security;
    private int _tables;
    private int _links;

    public PlanContext(Catalog catalog, SecurityFilter security, CallerContext caller, IReadOnlyList<ConditionNode> conditions)
    {
        Catalog = catalog;
        Caller = caller;
        _security = security;
        _conditions = conditions;
    }

    public Catalog Catalog { get; }

    public CallerContext Caller { get; }

    public IReadOnlyList<ParameterSource> Parameters => _parameters;

    /// <summary>Number of a condition in the shape.</summary>
    public int IndexOf(ConditionNode condition)
    {
        for (var i = 0; i < _conditions.Count; i++)
        {
            if (ReferenceEquals(_conditions[i], condition)) return i;
        }

        throw new InvalidOperationException("The condition does not belong to the query.");
    }

    /// <summary>Adds a parameter; its place in the statement.</summary>
    public string Parameter(ParameterSource source)
    {
        var isSingle = source is CallerParameter or CallerUnitParameter or CallerLanguageParameter;
        if (isSingle && _single.TryGetValue(source.GetType(), out var place)) return place;
        _parameters.Add(source);
        place = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"?{_parameters.Count}");
        if (isSingle) _single[source.GetType()] = place;
        return place;
    }

    public TableMetadata Table(string? name) => Catalog.TryTable(name, out var table) ? table : throw Faults.Fault.NoTable(name);

    public PlanScope Root(string? table)
    {
        var scope = new PlanScope(Table(table), NextSql(), null);
        _scopes[scope.Table.LogicalName] = scope;
        return scope;
    }

    /// <summary>Enters the table of a link; one without alias is called by its table and its number among the links.</summary>
    public PlanScope Link(LinkNode link)
    {
        var table = Table(link.Table);
        _links++;
        var alias = link.Alias ?? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{table.LogicalName}{_links}");
        var scope = new PlanScope(table, NextSql(), alias);
        if (link.Alias is not null && _scopes.TryGetValue(alias, out var other) && other.Alias == alias)
            throw QueryFaults.Of(QueryFaults.InvalidAlias, $"The alias '{alias}' is used by more than one link-entity.");
        _scopes[alias] = scope;
        _scopes.TryAdd(table.LogicalName, scope);
        return scope;
    }

    public PlanScope? TryScope(string name) => _scopes.GetValueOrDefault(name);

    public PlanScope Scope(string? name, PlanScope here)
    {
        if (name is null || name == here.Alias) return here;
        return _scopes.TryGetValue(name, out var scope)
            ? scope
            : throw QueryFaults.Of(
                QueryFaults.UnknownAlias, $"The link-entity alias '{name}' does not exist in the query, or not yet where it is used.");
    }

    public string NextSql() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"t{_tables++}");

    public string? Security(PlanScope scope) => _security.Condition(scope.Table, scope.Sql, Caller, Parameter);
}
