using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Name = "ProvisionLanguageForUserResult", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class ProvisionLanguageForUserResult
{
    public ProvisionLanguageForUserResult()
    {
    }

    [DataMember]
    public Guid AsyncOperationId { get; set; }

    [DataMember]
    public int Lcid { get; set; }

    [DataMember]
    public ProvisionLanguageForUserStatusType StatusType { get; set; }
    public ExtensionDataObject ExtensionData { get; set; }
}
