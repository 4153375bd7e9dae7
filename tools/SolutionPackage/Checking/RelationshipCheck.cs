using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Checking;

/// <summary>Relationships have both ends, and values Dataverse knows.</summary>
internal sealed class RelationshipCheck : ISolutionCheck
{
    private static readonly string[] SecurityValues = ["NoCascade", "Cascade", "ActiveOnly", "UserOwned"];
    private static readonly string[] DeleteValues = ["NoCascade", "Cascade", "RemoveLink", "Restrict"];

    public IEnumerable<Finding> Check(Solution solution, KnownNames known)
    {
        foreach (var twice in solution.Relationships.GroupBy(r => r.SchemaName, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
            yield return new Finding(twice.Key, $"Relationship {twice.Key} is defined {twice.Count()} times. Remove all but one.");
        foreach (var finding in solution.Relationships.OfType<OneToMany>().SelectMany(r => Ends(r, solution, known).Concat(Values(r)))) yield return finding;
        foreach (var relationship in solution.Relationships.OfType<ManyToMany>())
        {
            foreach (var table in new[] { relationship.FirstTable, relationship.SecondTable }.Where(t => !known.HasTable(t)))
                yield return NoTable(relationship, table);
        }
    }

    private static IEnumerable<Finding> Ends(OneToMany relationship, Solution solution, KnownNames known)
    {
        foreach (var table in new[] { relationship.ReferencingTable, relationship.ReferencedTable }.Where(t => !known.HasTable(t)))
            yield return NoTable(relationship, table);
        if (!known.HasColumn(relationship.ReferencingTable, relationship.ReferencingColumn))
        {
            yield return new Finding(
                relationship.SchemaName,
                $"Relationship {relationship.SchemaName} uses the lookup {relationship.ReferencingColumn}, which {relationship.ReferencingTable} does not have. Add the column.");
        }
        else if (solution.FindTable(relationship.ReferencingTable)?.FindColumn(relationship.ReferencingColumn) is { IsLookup: false, Type: not ColumnType.UniqueIdentifier } column)
        {
            yield return new Finding(
                relationship.SchemaName, $"Relationship {relationship.SchemaName} uses the column {column.LogicalName}, which is of type {column.TypeName} and not a lookup.");
        }
    }

    private static IEnumerable<Finding> Values(OneToMany relationship)
    {
        var cascade = relationship.Cascade;
        var wrong = new[] { cascade.Assign, cascade.Share, cascade.Unshare, cascade.Reparent, cascade.Merge, cascade.RollupView }
            .OfType<string>().Where(v => !SecurityValues.Contains(v))
            .Concat(cascade.Delete is { } delete && !DeleteValues.Contains(delete) ? [delete] : []);
        var cure = $"Use {string.Join(", ", DeleteValues)} for delete, {string.Join(", ", SecurityValues)} for the others.";
        foreach (var value in wrong)
            yield return new Finding(relationship.SchemaName, $"Relationship {relationship.SchemaName} cascades by '{value}', which there is not. {cure}");
    }

    private static Finding NoTable(Relationship relationship, string table) =>
        new(relationship.SchemaName, $"Relationship {relationship.SchemaName} names the table {table}, which is not there. Add the table or mend the name.");
}
