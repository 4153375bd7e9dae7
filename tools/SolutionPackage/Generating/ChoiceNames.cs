using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Generating;

/// <summary>The enums of all choices and which column uses which.</summary>
internal sealed class ChoiceNames
{
    private readonly Dictionary<(string Table, string Column), string> byColumn = [];
    private readonly SortedDictionary<string, OptionSet> enums = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken;

    private ChoiceNames(IEnumerable<string> classes) => taken = classes.ToHashSet(StringComparer.Ordinal);

    public static ChoiceNames For(Solution solution, IReadOnlyList<Table> tables)
    {
        var prefix = solution.Publisher.Prefix;
        var choices = new ChoiceNames(tables.Select(t => CodeNames.Plain(t.SchemaName, prefix)));
        foreach (var set in solution.OptionSets.Where(o => o.Options.Count > 0)) choices.Add(CodeNames.Plain(set.Name, prefix), set);
        // Columns of ours come first: where a choice of ours is called State, the platform's gives way.
        foreach (var system in new[] { false, true })
        {
            foreach (var table in tables)
            {
                foreach (var column in table.Columns.Where(c => IsSystem(c) == system)) choices.Add(solution, table, column, prefix);
            }
        }

        return choices;
    }

    public string? Find(Table table, Column column) => byColumn.GetValueOrDefault((table.LogicalName, column.LogicalName));

    public GeneratedFile File(string targetNamespace)
    {
        var code = new CodeWriter().Line($"namespace {targetNamespace};");
        foreach (var (name, set) in enums)
        {
            code.Line().Summary(set.Labels.Text).Line($"public enum {name}").Open();
            foreach (var (member, option) in CodeNames.Members(set))
                code.Summary(option.Descriptions.Text).Line($"{member} = {CodeWriter.Number(option.Value)},");
            code.Close();
        }

        return new GeneratedFile("Choices.cs", code.ToString());
    }

    private static bool IsSystem(Column column) => column.Type is ColumnType.State or ColumnType.Status;

    private void Add(Solution solution, Table table, Column column, string prefix)
    {
        if (column.Type is not (ColumnType.Choice or ColumnType.State or ColumnType.Status)) return;
        var set = solution.OptionSetOf(column);
        if (set is null || set.Options.Count == 0) return;
        var plain = CodeNames.Plain(column.SchemaName, prefix);
        var tableName = CodeNames.Plain(table.SchemaName, prefix);
        byColumn[(table.LogicalName, column.LogicalName)] = set.IsGlobal
            ? enums.First(e => ReferenceEquals(e.Value, set)).Key
            : Add(tableName + (IsSystem(column) ? plain[..^"Code".Length] : plain), set);
    }

    private string Add(string name, OptionSet set)
    {
        if (!taken.Add(name)) taken.Add(name += "Code");
        enums.Add(name, set);
        return name;
    }
}
