using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

[DataContract(Name = "EntityAndAttribute", Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class EntityAndAttribute : IExtensibleDataObject
{
    public EntityAndAttribute()
    {
    }

    [DataMember]
    public string EntityName { get; set; }

    [DataMember]
    public string AttributeName { get; set; }
    public ExtensionDataObject ExtensionData { get; set; }
}
