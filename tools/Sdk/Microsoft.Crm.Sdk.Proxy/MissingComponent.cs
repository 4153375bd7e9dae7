using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class MissingComponent : IExtensibleDataObject
{
    [DataMember]
    public ComponentDetail RequiredComponent { get; set; }

    [DataMember]
    public ComponentDetail DependentComponent { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
