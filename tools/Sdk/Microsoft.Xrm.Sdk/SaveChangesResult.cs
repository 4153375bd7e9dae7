using System;

namespace Microsoft.Xrm.Sdk;

public sealed class SaveChangesResult
{
    internal SaveChangesResult(OrganizationRequest request, OrganizationResponse response, Exception error)
    {
        Request = request;
        Response = response;
        Error = error;
    }

    public OrganizationRequest Request { get; private set; }

    public OrganizationResponse Response { get; private set; }

    public Exception Error { get; private set; }
}
