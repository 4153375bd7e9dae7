using System;

namespace Microsoft.Xrm.Sdk.Workflow;

public interface IWaitNotificationService
{
    WaitSubscription SubscriptionToRegister { get; set; }

    Guid RegisterListener(Guid queueId, string entityName, Guid entityId, string attributeName);

    void UnregisterListener(Guid subscriptionId);

    void UnregisterAllListeners();
}
