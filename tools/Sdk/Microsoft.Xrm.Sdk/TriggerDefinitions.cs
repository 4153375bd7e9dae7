using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Name = "TriggerDefinitions", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class TriggerDefinitions : IExtensibleDataObject
{
    public TriggerDefinitions()
    {
    }

    [DataMember(IsRequired = false, Order = 0)]
    public List<TriggerDefinition> Definitions { get; set; }
    public ExtensionDataObject ExtensionData { get; set; }
}
