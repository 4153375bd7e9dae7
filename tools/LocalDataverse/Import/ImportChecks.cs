using System;
using System.Collections.Generic;
using System.IO;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Pipeline;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.LocalDataverse.Import;

/// <summary>The reasons for which Dataverse refuses a solution, found before anything is changed.</summary>
internal sealed class ImportChecks(Solution solution, IReadOnlyList<Solution> installed, Catalog now, Catalog then)
{
    private readonly List<string> _problems = [];
    private readonly List<string> _left = [];

    /// <summary>What is left out because it concerns parts of Dataverse that do not exist here.</summary>
    public IReadOnlyList<string> LeftOut => _left;

    /// <summary>Everything that is wrong; empty when the import may go on.</summary>
    public IReadOnlyList<string> Run()
    {
        if (!Version.TryParse(solution.Version, out _))
            _problems.Add($"The version of the solution is '{solution.Version}'; it has to be up to four numbers such as 1.0.0.0.");
        Installed();
        Owners();
        Dependencies();
        RootComponents();
        Tables();
        Assemblies();
        Steps();
        return _problems;
    }

    private void Installed()
    {
        foreach (var other in installed)
        {
            if (!Same(other.UniqueName, solution.UniqueName)) continue;
            if (!Same(other.Publisher.UniqueName, solution.Publisher.UniqueName))
            {
                _problems.Add(
                    $"A solution named {solution.UniqueName} of the publisher {other.Publisher.UniqueName} is installed; this one is of {solution.Publisher.UniqueName}. Another publisher needs another unique name.");
            }

            if (Version.TryParse(other.Version, out var old) && Version.TryParse(solution.Version, out var version) && version < old)
                _problems.Add($"Version {other.Version} of {solution.UniqueName} is installed; {solution.Version} is older. Raise the version of the solution.");
            if (other.IsManaged != solution.IsManaged)
            {
                _problems.Add(
                    $"{solution.UniqueName} is installed as {Kind(other)}; this zip is {Kind(solution)}. A solution cannot change between the two.");
            }
        }
    }

    // In Dataverse solutions lie in layers above one another; here each component has one solution.
    private void Owners()
    {
        foreach (var other in installed)
        {
            if (Same(other.UniqueName, solution.UniqueName)) continue;
            foreach (var assembly in solution.PluginAssemblies)
            {
                if (Any(other.PluginAssemblies, a => a.Id == assembly.Id)) Shared($"The assembly {assembly.Name}", other);
            }

            foreach (var step in solution.Steps)
            {
                if (Any(other.Steps, s => s.Id == step.Id)) Shared($"The step '{step.Name}'", other);
            }
        }

        var steps = new HashSet<Guid>();
        foreach (var step in solution.Steps)
        {
            if (!steps.Add(step.Id)) _problems.Add($"The step '{step.Name}' has the id {step.Id:D} of another step in the zip. Give it one of its own.");
        }
    }

    private void Shared(string what, Solution other) =>
        _problems.Add($"{what} is installed with the solution {other.UniqueName}; the local Dataverse does not lay solutions above one another. Leave it out of one of them.");

    private void Dependencies()
    {
        foreach (var missing in solution.MissingDependencies)
        {
            var name = missing.RequiredName.ToLowerInvariant();
            if (missing.RequiredType == 1 && now.TryTable(name, out _)) continue;
            if (missing.RequiredSolution is { } required && Has(required.Split(' ')[0])) continue;
            _problems.Add(
                $"{missing.DependentName} needs {missing.RequiredName} (component type {missing.RequiredType})"
                + (missing.RequiredSolution is null ? string.Empty : $" of the solution {missing.RequiredSolution}") + ", which is not installed. Import that solution first.");
        }
    }

    private bool Has(string uniqueName)
    {
        foreach (var other in installed)
        {
            if (Same(other.UniqueName, uniqueName)) return true;
        }

        return false;
    }

    private void RootComponents()
    {
        foreach (var root in solution.RootComponents)
        {
            if (Present(root)) continue;
            _problems.Add(
                $"The root component {root.Key} of type {root.Type} is listed in solution.xml but not defined in customizations.xml. Add it or remove the line.");
        }
    }

    private bool Present(RootComponent root) => root.Type switch
    {
        1 => !IsCustom(root.Key) || solution.FindTable(root.Key) is not null || now.TryTable(root.Key.ToLowerInvariant(), out _),
        9 => Any(solution.OptionSets, o => Same(o.Name, root.Key)),
        20 => Any(solution.Roles, r => r.Id == root.Id),
        29 => Any(solution.Workflows, w => w.Id == root.Id),
        61 => Any(solution.WebResources, w => Same(w.Name, root.Key)),
        62 => root.SchemaName is null || Any(solution.SiteMaps, s => Same(s.UniqueName, root.Key)),
        80 => Any(solution.AppModules, a => Same(a.UniqueName, root.Key)),
        91 => Any(solution.PluginAssemblies, a => Same(a.FullName, root.SchemaName) || a.Id == root.Id),
        92 => Any(solution.Steps, s => s.Id == root.Id),
        _ => true,
    };

    private void Tables()
    {
        foreach (var table in solution.Tables)
        {
            if (!then.TryTable(table.LogicalName, out _))
            {
                if (!IsCustom(table.LogicalName)) _left.Add($"Table {table.LogicalName}: it is not part of the local Dataverse; what the solution adds to it is left out.");
                else _problems.Add($"The table {table.LogicalName} is extended but not there, and the zip does not define it (no primary key column). Import its solution first.");
                continue;
            }

            foreach (var column in table.Columns) Column(table, column);
            foreach (var key in table.Keys)
            {
                foreach (var column in key.Columns)
                {
                    if (!then.Table(table.LogicalName).TryColumn(column.ToLowerInvariant(), out _))
                        _problems.Add($"The key {key.LogicalName} of {table.LogicalName} names the column {column}, which the table does not have.");
                }
            }
        }

        foreach (var relationship in solution.Relationships)
        {
            if (relationship is not OneToMany one) continue;
            if (IsCustom(one.ReferencedTable) && !then.TryTable(one.ReferencedTable.ToLowerInvariant(), out _))
                _problems.Add($"The relationship {one.SchemaName} refers to the table {one.ReferencedTable}, which is neither in the zip nor installed.");
            if (IsCustom(one.ReferencingTable) && !then.TryTable(one.ReferencingTable.ToLowerInvariant(), out _))
                _problems.Add($"The relationship {one.SchemaName} starts at the table {one.ReferencingTable}, which is neither in the zip nor installed.");
        }
    }

    private void Column(Table table, Column column)
    {
        if (column.OptionSetName is { } name && column.OptionSet is null && solution.OptionSetOf(column) is null
            && column.Type is SolutionPackage.Model.ColumnType.Choice or SolutionPackage.Model.ColumnType.Choices && !InstalledOptionSet(name))
            _problems.Add($"The column {table.LogicalName}.{column.LogicalName} uses the option set {name}, which is neither in the zip nor installed.");
        if (now.TryTable(table.LogicalName, out var before) && before.TryColumn(column.LogicalName, out var old) && old.IsCustom
            && then.Table(table.LogicalName).TryColumn(column.LogicalName, out var changed) && changed.Type != old.Type)
            _problems.Add($"The column {table.LogicalName}.{column.LogicalName} is of type {old.Type}; its type cannot become {changed.Type}.");
    }

    private bool InstalledOptionSet(string name)
    {
        foreach (var other in installed)
        {
            if (Any(other.OptionSets, o => Same(o.Name, name))) return true;
        }

        return false;
    }

    private void Assemblies()
    {
        foreach (var assembly in solution.PluginAssemblies)
        {
            if (assembly.Content.IsEmpty)
            {
                _problems.Add($"The zip lists the assembly {assembly.Name} but has no file {assembly.FileName}.");
                continue;
            }

            IReadOnlySet<string> types;
            try
            {
                types = PluginHost.TypeNames(assembly.Content.ToArray());
            }
            catch (Exception e) when (e is BadImageFormatException or InvalidOperationException or InvalidDataException)
            {
                _problems.Add($"The file {assembly.FileName} is not a .NET assembly: {e.Message}");
                continue;
            }

            foreach (var type in assembly.Types)
            {
                if (!types.Contains(type.TypeName))
                    _problems.Add($"The plug-in assembly {assembly.Name} does not contain the type {type.TypeName} that is registered for it. Build and pack it again.");
            }
        }
    }

    private void Steps()
    {
        var types = new HashSet<string>(StringComparer.Ordinal);
        foreach (var source in (Solution[])[.. installed, solution])
        {
            foreach (var assembly in source.PluginAssemblies)
            {
                foreach (var type in assembly.Types) types.Add(type.TypeName);
            }
        }

        foreach (var step in solution.Steps)
        {
            var name = step.TypeName.Split(',')[0].Trim();
            if (!types.Contains(name)) _problems.Add($"The step '{step.Name}' runs {name}, which no plug-in assembly registers.");
            if (step.Table is { Length: > 0 } table && !then.TryTable(table.ToLowerInvariant(), out _))
            {
                if (!IsCustom(table)) _left.Add($"Step '{step.Name}': the table {table} is not part of the local Dataverse.");
                else _problems.Add($"The step '{step.Name}' is registered on the table {table}, which is neither in the zip nor installed.");
            }

            if (step.Stage is not (10 or 20 or 40)) _problems.Add($"The step '{step.Name}' has the stage {step.Stage}; steps run at 10, 20 or 40.");
            if (step is { IsAsynchronous: true, Stage: not 40 }) _problems.Add($"The step '{step.Name}' is asynchronous at stage {step.Stage}; asynchronous steps run at 40.");
        }
    }

    // Tables of solutions have a prefix; those of Microsoft's own apps mostly have none.
    private static bool IsCustom(string table) => table.Contains('_', StringComparison.Ordinal);

    private static string Kind(Solution solution) => solution.IsManaged ? "managed" : "unmanaged";

    private static bool Same(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static bool Any<T>(IReadOnlyList<T> items, Func<T, bool> test)
    {
        foreach (var item in items)
        {
            if (test(item)) return true;
        }

        return false;
    }
}
