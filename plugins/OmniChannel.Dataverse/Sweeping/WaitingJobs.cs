using OmniChannel.Dataverse.Jobs;

namespace OmniChannel.Dataverse.Sweeping;

/// <summary>Jobs that wait for their next turn, or whose turn was killed: they are woken, and work on by themselves.</summary>
internal sealed class WaitingJobs : SweepPhase
{
    internal override string Name => "jobs";

    internal override SweepPage Run(SweepWork work, SweepPosition position, int size) => new SweepPage(JobQueue.Continue(work.Rows, work.Now), null);
}
