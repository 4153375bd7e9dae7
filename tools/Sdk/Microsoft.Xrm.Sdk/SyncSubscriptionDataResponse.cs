using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/9.0/Metadata")]
public sealed class SyncSubscriptionDataResponse
{
    public SyncSubscriptionDataResponse()
    {
    }

    [DataMember]
    public SubscriptionData Data { get; set; }

    [DataMember]
    public string SyncToken { get; set; }

    [DataMember]
    public bool IsFinalPage { get; set; }
}
