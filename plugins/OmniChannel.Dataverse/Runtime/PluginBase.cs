using System;
using Microsoft.Xrm.Sdk;

namespace OmniChannel.Dataverse.Runtime;

/// <summary>The base of plug-ins: they hold no state, and hand over to one use case.</summary>
public abstract class PluginBase : IPlugin
{
    /// <summary>Called by the platform.</summary>
    public void Execute(IServiceProvider serviceProvider)
    {
        var call = new PluginCall(serviceProvider);
        ErrorBoundary.Run(GetType().Name, call, () => Run(call));
    }

    /// <summary>Reads what the message is about and calls one use case.</summary>
    protected abstract void Run(PluginCall call);
}
