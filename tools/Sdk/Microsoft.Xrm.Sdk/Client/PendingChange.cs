using System;

namespace Microsoft.Xrm.Sdk.Client;

// A request that saving will send, made only when its turn comes: a link needs the ids that its rows got before.
internal sealed class PendingChange
{
    public PendingChange(Func<OrganizationRequest> request, Action<OrganizationResponse> accept)
    {
        Request = request;
        Accept = accept;
    }

    public Func<OrganizationRequest> Request { get; }

    public Action<OrganizationResponse> Accept { get; }
}
