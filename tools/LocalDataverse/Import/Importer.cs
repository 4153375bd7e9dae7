using System;
using System.Collections.Generic;
using System.IO;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Pipeline;
using OmniChannel.LocalDataverse.Store;
using OmniChannel.SolutionPackage;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.LocalDataverse.Import;

/// <summary>Imports solutions: checks first, then tables, components and rows in one transaction.</summary>
internal sealed class Importer(Engine engine, List<Solution> installed)
{
    /// <summary>The installed solutions.</summary>
    public IReadOnlyList<(string UniqueName, string Version)> Installed => installed.ConvertAll(s => (s.UniqueName, s.Version));

    /// <summary>Imports a zip.</summary>
    /// <exception cref="SolutionImportException">It was refused; nothing has changed.</exception>
    public ImportReport Import(byte[] zip)
    {
        var solution = Read(zip);
        var index = installed.FindIndex(s => string.Equals(s.UniqueName, solution.UniqueName, StringComparison.OrdinalIgnoreCase));
        var previous = index < 0 ? null : installed[index];
        List<Solution> after = [.. installed];
        if (index < 0) after.Add(solution);
        else after[index] = solution;
        var before = engine.Catalog;
        var catalog = CatalogBuilder.Build(after);
        var checks = new ImportChecks(solution, installed, before, catalog);
        var problems = checks.Run();
        if (problems.Count > 0) throw new SolutionImportException(solution.UniqueName, problems);
        try
        {
            engine.InTransaction(() => Apply(solution, previous, before, catalog, zip));
        }
        catch (UniqueViolationException e)
        {
            Restore(before);
            throw new SolutionImportException(
                solution.UniqueName, [$"An alternate key cannot be made, as rows that are there already share its values ({e.Columns}). Clean them up first."], e);
        }
        catch (Exception)
        {
            Restore(before);
            throw;
        }

        installed.Clear();
        installed.AddRange(after);
        engine.LoadAssemblies();
        return Report(solution, previous, checks.LeftOut);
    }

    private static Solution Read(byte[] zip)
    {
        try
        {
            using var stream = new MemoryStream(zip);
            return SolutionZip.Read(stream);
        }
        catch (SolutionFormatException e)
        {
            throw new SolutionImportException("the file", [e.Message], e);
        }
    }

    private void Apply(Solution solution, Solution? previous, Catalog before, Catalog catalog, byte[] zip)
    {
        Schema.Migrate(engine.Store, before, catalog);
        engine.Use(catalog);
        var components = new ComponentRows(engine);
        if (previous is not null) components.Remove(previous);
        components.Add(solution);
        engine.State.SetSolution(solution.UniqueName, zip);
    }

    private void Restore(Catalog before)
    {
        engine.Store.ForgetStatements();
        engine.Use(before);
    }

    private ImportReport Report(Solution solution, Solution? previous, IReadOnlyList<string> leftOut)
    {
        var columns = 0;
        foreach (var table in solution.Tables) columns += table.Columns.Count;
        return new ImportReport(
            solution.UniqueName, solution.Version, previous?.Version, solution.Tables.Count, columns, solution.Steps.Count, solution.Roles.Count,
            [.. solution.Notes, .. leftOut, .. new NotRun(engine, solution).Lines()]);
    }
}
