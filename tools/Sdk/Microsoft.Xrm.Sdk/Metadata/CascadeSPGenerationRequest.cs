using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

[DataContract]
public sealed class CascadeSPGenerationRequest
{
    public CascadeSPGenerationRequest()
    {
    }

    [DataMember]
    public bool IsBackedByXdb { get; set; }

    [DataMember]
    public ArrayList CascadingChangeList { get; set; }

    [DataMember]
    public HashSet<Guid> CascadeRollupEntities { get; set; }

    [DataMember]
    public HashSet<int> EntitiesBeingChanged { get; set; }

    [DataMember]
    public Guid RequestCorrelationId { get; set; }
}
