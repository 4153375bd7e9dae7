using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Name = "ServiceEndpointFault", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
[Serializable]
public sealed class ServiceEndpointFault : IExtensibleDataObject
{
    public ServiceEndpointFault()
    {
    }

    public ServiceEndpointFault(string message)
    {
        Message = message;
    }

    [DataMember]
    public string Message { get; set; }

    [DataMember]
    public ErrorDetailCollection ErrorDetails { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
