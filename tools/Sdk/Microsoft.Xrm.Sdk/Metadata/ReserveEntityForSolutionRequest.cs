using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

[DataContract]
public sealed class ReserveEntityForSolutionRequest
{
    public ReserveEntityForSolutionRequest()
    {
    }

    [DataMember]
    public Guid RequestCorrelationId { get; set; }
}
