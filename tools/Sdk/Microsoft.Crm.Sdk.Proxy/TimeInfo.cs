using System;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class TimeInfo : IExtensibleDataObject
{
    [DataMember]
    public DateTime? Start { get; set; }

    [DataMember]
    public DateTime? End { get; set; }

    [DataMember]
    public TimeCode TimeCode { get; set; }

    [DataMember]
    public SubCode SubCode { get; set; }

    [DataMember]
    public Guid SourceId { get; set; }

    [DataMember]
    public Guid CalendarId { get; set; }

    [DataMember]
    public int SourceTypeCode { get; set; }

    [DataMember]
    public bool IsActivity { get; set; }

    [DataMember]
    public int ActivityStatusCode { get; set; }

    [DataMember]
    public double Effort { get; set; }

    [DataMember]
    public string DisplayText { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
