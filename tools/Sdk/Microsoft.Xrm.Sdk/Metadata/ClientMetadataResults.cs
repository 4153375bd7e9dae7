using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

[DataContract(Name = "ClientMetadataResults", Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class ClientMetadataResults : IExtensibleDataObject
{
    public ClientMetadataResults()
    {
    }

    [DataMember]
    public List<ClientEntityMetadata> Entities { get; set; }

    [DataMember]
    public List<ClientEntityMetadata> RelationshipNavigationEntities { get; set; }

    [DataMember]
    public string OtherMetadata { get; set; }
    public ExtensionDataObject ExtensionData { get; set; }
}
