using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata.Query;

[KnownType(typeof(MetadataQueryExpression))]
[DataContract(Name = "MetadataQueryBase", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata/Query")]
public abstract class MetadataQueryBase : IExtensibleDataObject
{
    public ExtensionDataObject ExtensionData { get; set; }
}
