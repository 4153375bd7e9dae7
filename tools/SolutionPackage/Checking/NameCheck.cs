using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Checking;

/// <summary>Names that we add begin with the publisher's prefix, are unique and not too long.</summary>
internal sealed class NameCheck : ISolutionCheck
{
    // Dataverse takes 50 characters for the name of a table or a column, and 100 for that of a relationship.
    private const int MaxName = 50;
    private const int MaxRelationshipName = 100;

    public IEnumerable<Finding> Check(Solution solution, KnownNames known) =>
        Tables(solution, known).Concat(Others(solution, known)).Concat(Doubles(solution));

    private static IEnumerable<Finding> Tables(Solution solution, KnownNames known)
    {
        foreach (var table in solution.Tables)
        {
            if (!table.IsExtension && !known.IsOurs(table.SchemaName)) yield return Prefix(table.LogicalName, "Table", known);
            if (!table.IsExtension && table.SchemaName.Length > MaxName) yield return Long(table.LogicalName, "Table", MaxName);
            foreach (var column in table.Columns.Where(c => c.IsCustom || table.IsExtension))
            {
                var name = $"{table.LogicalName}.{column.LogicalName}";
                if (!known.IsOurs(column.SchemaName)) yield return Prefix(name, "Column", known);
                if (column.SchemaName.Length > MaxName) yield return Long(name, "Column", MaxName);
                if (!string.Equals(column.SchemaName, column.LogicalName, StringComparison.OrdinalIgnoreCase))
                    yield return new Finding(
                        name,
                        $"Column {name} has the schema name {column.SchemaName}; both have to be the same but for capitals.");
            }
        }
    }

    private static IEnumerable<Finding> Others(Solution solution, KnownNames known)
    {
        foreach (var set in solution.OptionSets.Where(o => !known.IsOurs(o.Name))) yield return Prefix(set.Name, "Choice", known);
        foreach (var api in solution.CustomApis.Where(a => !known.IsOurs(a.UniqueName))) yield return Prefix(api.UniqueName, "Custom API", known);
        foreach (var resource in solution.WebResources.Where(w => !known.IsOurs(w.Name))) yield return Prefix(resource.Name, "Web resource", known);
        foreach (var variable in solution.EnvironmentVariables.Where(v => !known.IsOurs(v.SchemaName)))
            yield return Prefix(variable.SchemaName, "Environment variable", known);
        foreach (var key in solution.Tables.SelectMany(t => t.Keys).Where(k => !known.IsOurs(k.SchemaName)))
            yield return Prefix(key.SchemaName, "Key", known);
        foreach (var relationship in solution.Relationships.Where(r => r.SchemaName.Length > MaxRelationshipName))
            yield return Long(relationship.SchemaName, "Relationship", MaxRelationshipName);
    }

    private static IEnumerable<Finding> Doubles(Solution solution)
    {
        var names = solution.Tables.Select(t => (Kind: "tables", Name: t.LogicalName)).ToList();
        names.AddRange(solution.Tables.SelectMany(t => t.Columns.Select(c => ("columns", $"{t.LogicalName}.{c.LogicalName}"))));
        names.AddRange(solution.OptionSets.Select(o => ("choices", o.Name)));
        names.AddRange(solution.Roles.Select(r => ("roles", r.Name)));
        names.AddRange(solution.WebResources.Select(w => ("web resources", w.Name)));
        return names.GroupBy(n => (n.Kind, n.Name.ToUpperInvariant())).Where(g => g.Count() > 1)
            .Select(g => new Finding(g.First().Name, $"There are {g.Count()} {g.Key.Kind} called {g.First().Name}. Remove or rename all but one."));
    }

    private static Finding Prefix(string name, string what, KnownNames known) =>
        new(name, $"{what} {name} does not begin with {known.Prefix}, the prefix of the publisher. Rename it.");

    private static Finding Long(string name, string what, int max) =>
        new(name, $"{what} {name} has a name of more than {max} characters. Shorten it.");
}
