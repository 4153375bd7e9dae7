using System;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AppointmentsToIgnore : IExtensibleDataObject
{
    public AppointmentsToIgnore()
    {
    }

    public AppointmentsToIgnore(Guid[] appointments, Guid resourceId)
    {
        Appointments = appointments;
        ResourceId = resourceId;
    }

    [DataMember]
    public Guid[] Appointments { get; set; }

    [DataMember]
    public Guid ResourceId { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
