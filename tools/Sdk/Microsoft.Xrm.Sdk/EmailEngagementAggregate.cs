using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class EmailEngagementAggregate : IExtensibleDataObject
{
    public EmailEngagementAggregate()
    {
    }

    [DataMember]
    public int TotalEmails { get; set; }

    [DataMember]
    public int TotalFollowedEmails { get; set; }

    [DataMember]
    public int TotalEmailOpens { get; set; }

    [DataMember]
    public int TotalEmailReplies { get; set; }

    [DataMember]
    public int TotalAttachmentOpens { get; set; }

    [DataMember]
    public int TotalLinkClicks { get; set; }
    public ExtensionDataObject ExtensionData { get; set; }
}
