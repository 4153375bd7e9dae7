using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Name = "MailboxTrackingFolderMapping", Namespace = "http://schemas.microsoft.com/xrm/7.1/Contracts")]
[Serializable]
public sealed class MailboxTrackingFolderMapping : IExtensibleDataObject
{
    public MailboxTrackingFolderMapping()
    {
    }

    public MailboxTrackingFolderMapping(string exchangeFolderId, string exchangeFolderName, Guid regardingObjectId, string regardingObjectName, int regardingObjectTypeCode, bool isFolderOnboarded)
    {
        ExchangeFolderId = exchangeFolderId;
        ExchangeFolderName = exchangeFolderName;
        RegardingObjectId = regardingObjectId;
        RegardingObjectName = regardingObjectName;
        RegardingObjectTypeCode = regardingObjectTypeCode;
        IsFolderOnboarded = isFolderOnboarded;
    }

    [DataMember]
    public string ExchangeFolderId { get; internal set; }

    [DataMember]
    public string ExchangeFolderName { get; internal set; }

    [DataMember]
    public Guid RegardingObjectId { get; internal set; }

    [DataMember]
    public string RegardingObjectName { get; internal set; }

    [DataMember]
    public int RegardingObjectTypeCode { get; internal set; }

    [DataMember]
    public bool IsFolderOnboarded { get; internal set; }

    ExtensionDataObject IExtensibleDataObject.ExtensionData { get; set; }
}
