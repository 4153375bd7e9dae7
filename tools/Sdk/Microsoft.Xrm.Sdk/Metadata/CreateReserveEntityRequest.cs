using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

[DataContract]
public sealed class CreateReserveEntityRequest
{
    public CreateReserveEntityRequest()
    {
    }

    [DataMember]
    public Guid RequestCorrelationId { get; set; }
}
