using System;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AppointmentProposal : IExtensibleDataObject
{
    public AppointmentProposal()
    {
    }

    public AppointmentProposal(DateTime? start, DateTime? end, Guid siteId, string siteName, ProposalParty[] proposalParties)
    {
        Start = start;
        End = end;
        SiteId = siteId;
        SiteName = siteName;
        ProposalParties = proposalParties;
    }

    [DataMember]
    public DateTime? Start { get; set; }

    [DataMember]
    public DateTime? End { get; set; }

    [DataMember]
    public Guid SiteId { get; set; }

    [DataMember]
    public string SiteName { get; set; }

    [DataMember]
    public ProposalParty[] ProposalParties { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
