using System.Collections.Generic;
using System.IO;
using OmniChannel.SolutionPackage;
using OmniChannel.SolutionPackage.Checking;
using OmniChannel.SolutionPackage.Generating;
using OmniChannel.SolutionPackage.Registering;

namespace OmniChannel.Cli.Checking;

/// <summary>Holds the repository against itself: what is generated against its sources, what is registered against what is there, and all of it against the platform's rules.</summary>
internal sealed class RepositoryCheck(Shipment shipment)
{
    private const string MendingCommand = "dotnet run --project tools/OmniChannel.Cli -- check --mend";

    private string GeneratedTypes => Path.Combine(shipment.RepositoryRoot, "plugins", "OmniChannel.Dataverse", "Generated");

    /// <summary>Everything that is wrong, one sentence each.</summary>
    public IReadOnlyList<Finding> Run()
    {
        var solution = SolutionFolder.Read(shipment.SolutionFolder, shipment.Built);
        return
        [
            .. GeneratedFolder.Differences(GeneratedTypes, EarlyBoundGenerator.Generate(solution), MendingCommand),
            .. GeneratedFolder.Differences(shipment.SolutionFolder, StepGenerator.Generate(shipment.SolutionFolder, shipment.AssemblyFiles), MendingCommand, StepGenerator.Owns),
            .. StepGenerator.Unregistered(shipment.AssemblyFiles),
            .. SolutionChecks.Run(solution),
        ];
    }

    /// <summary>Writes what is generated anew.</summary>
    /// <returns>Files written or removed.</returns>
    public int Mend()
    {
        var solution = SolutionFolder.Read(shipment.SolutionFolder, shipment.Built);
        return GeneratedFolder.Write(GeneratedTypes, EarlyBoundGenerator.Generate(solution))
            + GeneratedFolder.Write(shipment.SolutionFolder, StepGenerator.Generate(shipment.SolutionFolder, shipment.AssemblyFiles), StepGenerator.Owns);
    }
}
