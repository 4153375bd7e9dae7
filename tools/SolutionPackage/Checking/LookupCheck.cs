using System.Collections.Generic;
using System.Linq;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Checking;

/// <summary>A lookup gets its target from its relationship alone, so each has exactly one.</summary>
internal sealed class LookupCheck : ISolutionCheck
{
    public IEnumerable<Finding> Check(Solution solution, KnownNames known) =>
        from table in solution.Tables
        from column in table.Columns
        where column.Type == ColumnType.Lookup && column.IsCustom
        let relationships = solution.Relationships.OfType<OneToMany>()
            .Where(r => r.ReferencingTable == table.LogicalName && r.ReferencingColumn == column.LogicalName).Select(r => r.SchemaName).ToList()
        where relationships.Count != 1
        let name = $"{table.LogicalName}.{column.LogicalName}"
        select new Finding(name, relationships.Count == 0
            ? $"Lookup {name} has no relationship, so it refers to nothing. Add one to Other/Relationships."
            : $"Lookup {name} has {relationships.Count} relationships ({string.Join(", ", relationships)}). Keep one.");
}
