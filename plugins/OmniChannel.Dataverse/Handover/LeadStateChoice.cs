using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Handover;

namespace OmniChannel.Dataverse.Handover;

/// <summary>The state of a lead score as a choice.</summary>
internal static class LeadStateChoice
{
    internal static LeadState Read(OptionSetValue? choice) => choice?.Value switch
    {
        LeadStateValues.HandedOver => LeadState.HandedOver,
        LeadStateValues.Accepted => LeadState.Accepted,
        LeadStateValues.SalesReady => LeadState.SalesReady,
        LeadStateValues.Recycled => LeadState.Recycled,
        LeadStateValues.Lost => LeadState.Lost,
        _ => LeadState.Nurturing,
    };

    internal static OptionSetValue Write(LeadState state) => new OptionSetValue(state switch
    {
        LeadState.HandedOver => LeadStateValues.HandedOver,
        LeadState.Accepted => LeadStateValues.Accepted,
        LeadState.SalesReady => LeadStateValues.SalesReady,
        LeadState.Recycled => LeadStateValues.Recycled,
        LeadState.Lost => LeadStateValues.Lost,
        _ => LeadStateValues.Nurturing,
    });
}
