using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Handover;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Handover;

/// <summary>A completed e-mail, phone call or appointment counts like any other interaction of the contacts that took part.</summary>
[Step(
    Messages.Update,
    Email.EntityLogicalName,
    Stage.PostOperation,
    Mode = Mode.Asynchronous,
    FilteringColumns = new[] { Email.Fields.StateCode },
    PostImage = new[] { Email.Fields.StateCode, Email.Fields.DirectionCode, Email.Fields.ActualEnd, Email.Fields.Subject, Email.Fields.RegardingObjectId },
    Description = "Writes a sent or received e-mail as an interaction.")]
[Step(
    Messages.Update,
    PhoneCall.EntityLogicalName,
    Stage.PostOperation,
    Mode = Mode.Asynchronous,
    FilteringColumns = new[] { PhoneCall.Fields.StateCode },
    PostImage = new[] { PhoneCall.Fields.StateCode, PhoneCall.Fields.DirectionCode, PhoneCall.Fields.ActualEnd, PhoneCall.Fields.Subject, PhoneCall.Fields.RegardingObjectId },
    Description = "Writes a completed phone call as an interaction.")]
[Step(
    Messages.Update,
    Appointment.EntityLogicalName,
    Stage.PostOperation,
    Mode = Mode.Asynchronous,
    FilteringColumns = new[] { Appointment.Fields.StateCode },
    PostImage = new[] { Appointment.Fields.StateCode, Appointment.Fields.ActualEnd, Appointment.Fields.Subject, Appointment.Fields.RegardingObjectId },
    Description = "Writes a held appointment as an interaction.")]
public sealed class LogActivities : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => VisitUseCases.LogActivity(call);
}
