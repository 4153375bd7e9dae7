using System;

namespace Microsoft.Xrm.Sdk.Workflow;

public sealed class WaitSubscription
{
    public WaitSubscription(string entityName, Guid entityId, string attributeName)
    {
        EntityName = entityName;
        EntityId = entityId;
        AttributeName = attributeName;
    }

    public string EntityName { get; set; }

    public Guid EntityId { get; set; }

    public string AttributeName { get; set; }
}
