using System;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>What people correct in the ledger.</summary>
public static class CorrectionUseCases
{
    /// <summary>Custom API: gives a contact points by hand, or takes some.</summary>
    public static void AddPoints(PluginCall call)
    {
        var given = Give(call, new PointsRequest
        {
            ContactId = call.Argument<EntityReference>("ContactId")!.Id,
            ModelId = call.Argument<EntityReference>("ModelId")?.Id,
            ModelCode = call.Argument<string>("ModelCode"),
            Points = call.Argument<decimal>("Points"),
            Reason = call.Argument<string>("Reason"),
            ExpiresOn = call.Argument<DateTime?>("ExpiresOn"),
            RequestId = call.Argument<Guid?>("RequestId"),
            GivenById = call.Execution.InitiatingUserId,
        });
        call.Return("EntryId", given.EntryId);
        call.Return("Score", given.Score);
    }

    /// <summary>Gives a contact points by hand, or takes some; in the transaction of the caller.</summary>
    /// <exception cref="RefusedException">What was asked for cannot be; the sentence says why.</exception>
    public static GivenPoints Give(ExecutionCall call, PointsRequest request) =>
        new ManualPoints(call.System, call.Execution.OrganizationId, call.Now).Give(request);
}
