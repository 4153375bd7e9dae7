using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

[DataContract]
public sealed class EntityUIProcessRequest
{
    public EntityUIProcessRequest()
    {
    }

    [DataMember]
    public string EntityLogicalName { get; set; }

    [DataMember]
    public Guid CallerId { get; set; }

    [DataMember]
    public Guid RequestCorrelationId { get; set; }
}
