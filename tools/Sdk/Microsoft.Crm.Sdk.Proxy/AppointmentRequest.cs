using System;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AppointmentRequest : IExtensibleDataObject
{
    public AppointmentRequest()
    {
    }

    [DataMember]
    public Guid ServiceId { get; set; }

    [DataMember]
    public int AnchorOffset { get; set; }

    [DataMember]
    public int UserTimeZoneCode { get; set; }

    [DataMember]
    public int RecurrenceDuration { get; set; }

    [DataMember]
    public int RecurrenceTimeZoneCode { get; set; }

    [DataMember]
    public AppointmentsToIgnore[] AppointmentsToIgnore { get; set; }

    [DataMember]
    public RequiredResource[] RequiredResources { get; set; }

    [DataMember]
    public DateTime? SearchWindowStart { get; set; }

    [DataMember]
    public DateTime? SearchWindowEnd { get; set; }

    [DataMember]
    public DateTime? SearchRecurrenceStart { get; set; }

    [DataMember]
    public string SearchRecurrenceRule { get; set; }

    [DataMember]
    public int Duration { get; set; }

    [DataMember]
    public ConstraintRelation[] Constraints { get; set; }

    [DataMember]
    public ObjectiveRelation[] Objectives { get; set; }

    [DataMember]
    public SearchDirection Direction { get; set; }

    [DataMember]
    public int NumberOfResults { get; set; }

    [DataMember]
    public Guid[] Sites { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
