using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Handover;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Handover;

/// <summary>Hours and time zone of a calendar can be read, or the calendar is refused with what is wrong.</summary>
[Step(Messages.Create, Calendar.EntityLogicalName, Stage.PreOperation, Description = "Refuses a calendar whose hours or time zone cannot be read.")]
[Step(
    Messages.Update,
    Calendar.EntityLogicalName,
    Stage.PreOperation,
    FilteringColumns = new[]
    {
        Calendar.Fields.TimeZone, Calendar.Fields.Monday, Calendar.Fields.Tuesday, Calendar.Fields.Wednesday, Calendar.Fields.Thursday, Calendar.Fields.Friday,
        Calendar.Fields.Saturday, Calendar.Fields.Sunday,
    },
    Description = "Refuses a calendar whose hours or time zone cannot be read.")]
public sealed class CheckCalendars : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => VisitUseCases.CheckCalendar(call);
}
