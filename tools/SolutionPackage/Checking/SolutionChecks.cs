using System.Collections.Generic;
using System.Linq;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Checking;

/// <summary>Everything about a solution that can be checked without an environment.</summary>
public static class SolutionChecks
{
    private static readonly IReadOnlyList<ISolutionCheck> All =
    [
        new ManifestCheck(), new RootComponentCheck(), new IdCheck(), new NameCheck(), new ColumnCheck(), new OptionCheck(), new KeyCheck(),
        new RelationshipCheck(), new LookupCheck(), new LabelCheck(), new FormCheck(), new ViewCheck(), new ChartCheck(), new DashboardCheck(), new RoleCheck(), new WebResourceCheck(),
        new AssemblyCheck(), new StepCheck(), new StepColumnCheck(), new StepImageCheck(), new CustomApiCheck(), new AppCheck(), new FieldSecurityCheck(),
        new RibbonCheck(), new InactiveCheck(), new LicenceCheck(), new CodeCheck(), new ScriptCheck(),
    ];

    /// <summary>Runs all checks.</summary>
    /// <param name="solution">A solution read from a folder or a zip; of a folder, with its built files, as missing ones are findings.</param>
    /// <returns>What was found, check by check; empty when nothing is wrong.</returns>
    public static IReadOnlyList<Finding> Run(Solution solution)
    {
        var known = new KnownNames(solution);
        return [.. All.SelectMany(c => c.Check(solution, known)).Distinct()];
    }
}
