using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ErrorInfo : IExtensibleDataObject
{
    public ErrorInfo()
    {
    }

    public ErrorInfo(string errorCode, ResourceInfo[] resourceList)
    {
        ErrorCode = errorCode;
        ResourceList = resourceList;
    }

    [DataMember]
    public ResourceInfo[] ResourceList { get; set; }

    [DataMember]
    public string ErrorCode { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
