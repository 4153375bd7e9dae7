using OmniChannel.Dataverse.Jobs;

namespace OmniChannel.Dataverse.Sweeping;

/// <summary>Jobs that wait because the platform would have ended their chain of turns, and jobs whose turn was killed: they go on.</summary>
internal sealed class StandingJobs : SweepPhase
{
    internal override string Name => "jobs";

    internal override SweepPage Run(SweepWork work, SweepPosition position, int size) => new SweepPage(JobQueue.Continue(work.Rows, work.Now), null);
}
