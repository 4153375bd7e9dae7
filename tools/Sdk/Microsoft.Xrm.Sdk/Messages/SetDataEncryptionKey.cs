using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class SetDataEncryptionKeyRequest : OrganizationRequest
{
    public SetDataEncryptionKeyRequest()
    {
        RequestName = "SetDataEncryptionKey";
    }

    public string EncryptionKey { get => GetParameter<string>("EncryptionKey"); set => Parameters["EncryptionKey"] = value; }

    public bool ChangeEncryptionKey { get => GetParameter<bool>("ChangeEncryptionKey"); set => Parameters["ChangeEncryptionKey"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class SetDataEncryptionKeyResponse : OrganizationResponse
{
}
