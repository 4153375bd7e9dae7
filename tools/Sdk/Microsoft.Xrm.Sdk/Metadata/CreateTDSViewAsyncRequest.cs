using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

[DataContract]
public sealed class CreateTDSViewAsyncRequest
{
    public CreateTDSViewAsyncRequest()
    {
    }

    [DataMember]
    public string EntityLogicalName { get; set; }

    [DataMember]
    public Guid CallerId { get; set; }

    [DataMember]
    public Guid RequestCorrelationId { get; set; }
}
