using System;
using System.Collections.Generic;

namespace OmniChannel.LocalDataverse.Import;

/// <summary>What an import brought.</summary>
/// <param name="UniqueName">The solution.</param>
/// <param name="Version">Its version.</param>
/// <param name="PreviousVersion">The version it took the place of; null on a first installation.</param>
/// <param name="Tables">Tables it brings or extends.</param>
/// <param name="Columns">Columns of theirs.</param>
/// <param name="Steps">Plug-in steps.</param>
/// <param name="Roles">Security roles.</param>
/// <param name="NotRun">What is kept or left out but will not run here, each with its reason.</param>
public sealed record ImportReport(
    string UniqueName, string Version, string? PreviousVersion, int Tables, int Columns, int Steps, int Roles, IReadOnlyList<string> NotRun);

/// <summary>An import was refused. The environment is as it was before.</summary>
public sealed class SolutionImportException : Exception
{
    internal SolutionImportException(string solution, IReadOnlyList<string> problems, Exception? inner = null)
        : base($"The import of {solution} was refused:\n- {string.Join("\n- ", problems)}", inner) => Problems = problems;

    /// <summary>Everything that is wrong, each in a sentence.</summary>
    public IReadOnlyList<string> Problems { get; }
}
