using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SearchResults : IExtensibleDataObject
{
    public SearchResults()
    {
    }

    public SearchResults(AppointmentProposal[] proposals, TraceInfo traceInfo)
    {
        Proposals = proposals;
        TraceInfo = traceInfo;
    }

    [DataMember]
    public AppointmentProposal[] Proposals { get; set; }

    [DataMember]
    public TraceInfo TraceInfo { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
