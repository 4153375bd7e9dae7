using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class TraceInfo : IExtensibleDataObject
{
    public TraceInfo()
    {
    }

    public TraceInfo(ErrorInfo[] errorInfo)
    {
        ErrorInfoList = errorInfo;
    }

    [DataMember]
    public ErrorInfo[] ErrorInfoList { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
