using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Handover;

namespace OmniChannel.Dataverse.Handover;

/// <summary>The state of a lead score as a choice.</summary>
internal static class LeadStateChoice
{
    internal static LeadState Read(OptionSetValue? choice) => choice?.Value switch
    {
        LeadStates.HandedOver => LeadState.HandedOver,
        LeadStates.Accepted => LeadState.Accepted,
        LeadStates.SalesReady => LeadState.SalesReady,
        LeadStates.Recycled => LeadState.Recycled,
        LeadStates.Lost => LeadState.Lost,
        _ => LeadState.Nurturing,
    };

    internal static OptionSetValue Write(LeadState state) => new OptionSetValue(state switch
    {
        LeadState.HandedOver => LeadStates.HandedOver,
        LeadState.Accepted => LeadStates.Accepted,
        LeadState.SalesReady => LeadStates.SalesReady,
        LeadState.Recycled => LeadStates.Recycled,
        LeadState.Lost => LeadStates.Lost,
        _ => LeadStates.Nurturing,
    });
}
