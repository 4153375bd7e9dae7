using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Sweeping;

namespace OmniChannel.Plugins.Sweeping;

/// <summary>The deletion of a sweep ticket, which a recurring job does every day, sweeps.</summary>
[Step(
    Messages.Delete,
    SweepTicket.EntityLogicalName,
    Stage.PostOperation,
    Mode = Mode.Asynchronous,
    PreImage = new[] { SweepTicket.Fields.Code, SweepTicket.Fields.Cursor },
    Description = "Sweeps when a ticket is deleted, and makes the next ticket.")]
public sealed class SweepOnTicket : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => SweepUseCases.Ring(call);
}
