using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Name = "NewOrUpdatedItem", Namespace = "http://schemas.microsoft.com/xrm/7.1/Contracts")]
public sealed class NewOrUpdatedItem : IChangedItem, IExtensibleDataObject
{
    public NewOrUpdatedItem(ChangeType type, Entity entity)
    {
        Type = type;
        NewOrUpdatedEntity = entity;
    }

    [DataMember]
    public ChangeType Type { get; set; }

    [DataMember]
    public Entity NewOrUpdatedEntity { get; set; }
    public ExtensionDataObject ExtensionData { get; set; }
}
