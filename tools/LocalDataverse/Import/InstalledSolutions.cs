using System.Collections.Generic;
using System.IO;
using OmniChannel.LocalDataverse.Store;
using OmniChannel.SolutionPackage;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.LocalDataverse.Import;

/// <summary>The solutions an environment was built from; their zips are kept in the database.</summary>
internal static class InstalledSolutions
{
    /// <exception cref="StoreException">One of the zips is damaged.</exception>
    public static List<Solution> Read(EnvironmentState state)
    {
        var solutions = new List<Solution>();
        foreach (var zip in state.Solutions())
        {
            using var stream = new MemoryStream(zip);
            try
            {
                solutions.Add(SolutionZip.Read(stream));
            }
            catch (SolutionFormatException e)
            {
                throw new StoreException(
                    StoreProblem.Corrupt, "The database file is damaged: a solution in it cannot be read. Delete it and load again, or name another file.", e);
            }
        }

        return solutions;
    }
}
