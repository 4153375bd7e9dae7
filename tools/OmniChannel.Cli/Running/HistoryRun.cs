using OmniChannel.Cli.Data;

namespace OmniChannel.Cli.Running;

/// <summary>Loads a data folder as history: handovers wait until every interaction is stored and scored.</summary>
internal sealed class HistoryRun(Organization organization, DataFolder folder, IRunProgress progress)
{
    /// <summary>Loads everything and brings scores, tasks, tags and roll-ups up to the clock's date.</summary>
    public LoadReport Execute()
    {
        var loader = new FolderLoader(organization, folder, progress);
        organization.HoldHandover(true);
        loader.LoadConfiguration();
        foreach (var table in DataFolder.Events) loader.Load(table);
        using (var step = progress.Start("Asynchronous work")) organization.FinishAsyncWork(step.Advance);
        organization.HoldHandover(false);
        using (var step = progress.Start("Sweep")) organization.Refresh(step.Advance);
        organization.FinishAsyncWork();
        return loader.Report;
    }
}
