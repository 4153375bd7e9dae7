using System;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ProposalParty : IExtensibleDataObject
{
    public ProposalParty()
    {
    }

    public ProposalParty(Guid resourceId, Guid resourceSpecId, string displayName, string entityName, double effortRequired)
    {
        ResourceId = resourceId;
        ResourceSpecId = resourceSpecId;
        DisplayName = displayName;
        EntityName = entityName;
        EffortRequired = effortRequired;
    }

    [DataMember]
    public Guid ResourceId { get; set; }

    [DataMember]
    public Guid ResourceSpecId { get; set; }

    [DataMember]
    public string DisplayName { get; set; }

    [DataMember]
    public string EntityName { get; set; }

    [DataMember]
    public double EffortRequired { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
