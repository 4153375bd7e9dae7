using System.Collections.Generic;
using System.IO;
using OmniChannel.LocalDataverse.Store;
using OmniChannel.SolutionPackage;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.LocalDataverse.Import;

/// <summary>The solutions an environment was built from; their zips are kept in the database.</summary>
internal static class InstalledSolutions
{
    public static List<Solution> Read(EnvironmentState state)
    {
        var solutions = new List<Solution>();
        foreach (var zip in state.Solutions())
        {
            using var stream = new MemoryStream(zip);
            solutions.Add(SolutionZip.Read(stream));
        }

        return solutions;
    }
}
