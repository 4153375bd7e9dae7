using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Jobs;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Jobs;

/// <summary>A job that is new, or was set to waiting, is worked on page by page.</summary>
[Step(
    Messages.Create,
    Job.EntityLogicalName,
    Stage.PostOperation,
    Mode = Mode.Asynchronous,
    PostImage = new[] { Job.Fields.StatusCode, Job.Fields.Cursor },
    Description = "Takes the first turn at a job.")]
[Step(
    Messages.Update,
    Job.EntityLogicalName,
    Stage.PostOperation,
    Mode = Mode.Asynchronous,
    FilteringColumns = new[] { Job.Fields.StatusCode },
    PostImage = new[] { Job.Fields.StatusCode, Job.Fields.Cursor },
    Description = "Takes the next turn at a job that waits.")]
public sealed class WorkOnJobs : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => JobUseCases.TakeTurn(call);
}
