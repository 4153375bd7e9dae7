using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Generating;

/// <summary>
/// Writes C# for the tables of a solution, so that names, types and lengths of columns have one home: a class for each table,
/// an enum for each choice. The text compiles for .NET Framework 4.6.2 and .NET 10.
/// </summary>
public static class EarlyBoundGenerator
{
    /// <summary>The namespace of our own generated code.</summary>
    public const string DefaultNamespace = "OmniChannel.Dataverse.Generated";

    /// <summary>Generates the files, including the columns of Microsoft's tables that this project lists.</summary>
    /// <param name="solution">The solution whose tables are meant.</param>
    /// <param name="targetNamespace">Namespace of the code.</param>
    /// <returns>The files in order of their names.</returns>
    public static IReadOnlyList<GeneratedFile> Generate(Solution solution, string targetNamespace = DefaultNamespace) =>
        Generate(solution, StandardColumns.Default, targetNamespace);

    internal static IReadOnlyList<GeneratedFile> Generate(Solution solution, IReadOnlyList<Table> standard, string targetNamespace)
    {
        var prefix = solution.Publisher.Prefix;
        var tables = Merge(solution.Tables, standard).OrderBy(t => CodeNames.Plain(t.SchemaName, prefix), StringComparer.Ordinal).ToList();
        var choices = ChoiceNames.For(solution, tables);
        var files = tables.Select(t => new TableWriter(t, prefix, choices).File(targetNamespace)).ToList();
        files.Add(choices.File(targetNamespace));
        files.Add(new GeneratedFile("ProxyTypes.cs", CodeWriter.Header +
            "// Tells Dataverse that rows of these classes may be sent to it and come back as such.\n" +
            "[assembly: Microsoft.Xrm.Sdk.Client.ProxyTypesAssembly]\n"));
        return [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];
    }

    /// <summary>Our columns and the listed ones of Microsoft's, table by table; a column that both name is the solution's.</summary>
    private static IEnumerable<Table> Merge(IReadOnlyList<Table> own, IReadOnlyList<Table> standard)
    {
        foreach (var table in own)
        {
            var listed = standard.FirstOrDefault(s => s.LogicalName == table.LogicalName);
            var more = listed?.Columns.Where(c => table.FindColumn(c.LogicalName) is null) ?? [];
            yield return table with { SchemaName = listed?.SchemaName ?? table.SchemaName, Columns = [.. table.Columns, .. more] };
        }

        foreach (var table in standard.Where(s => own.All(t => t.LogicalName != s.LogicalName))) yield return table;
    }
}
