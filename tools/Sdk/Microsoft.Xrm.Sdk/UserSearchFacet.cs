using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Name = "UserSearchFacet", Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
[Serializable]
public sealed class UserSearchFacet : IExtensibleDataObject
{
    public UserSearchFacet()
    {
    }

    public UserSearchFacet(string attributeLogicalName, string attributeTypeName, string attributeDisplayName, int facetOrder)
    {
        AttributeLogicalName = attributeLogicalName;
        AttributeTypeName = attributeTypeName;
        AttributeDisplayName = attributeDisplayName;
        FacetOrder = facetOrder;
    }

    [DataMember]
    public string AttributeLogicalName { get; internal set; }

    [DataMember]
    public string AttributeTypeName { get; internal set; }

    [DataMember]
    public string AttributeDisplayName { get; internal set; }

    [DataMember]
    public int FacetOrder { get; internal set; }

    ExtensionDataObject IExtensibleDataObject.ExtensionData { get; set; }
}
