using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace OmniChannel.Dataverse.Runtime;

/// <summary>
/// The boundary between the platform and our use cases. Plug-ins derive from it, hold no state and hand over to one use case;
/// every error of ours leaves here, worded for the user.
/// </summary>
public abstract class PluginBase : IPlugin
{
    /// <summary>Called by the platform.</summary>
    public void Execute(IServiceProvider serviceProvider)
    {
        var call = new PluginCall(serviceProvider);
        try
        {
            Run(call);
            call.Trace(GetType().Name + ": " + (call.Summary.Length == 0 ? "done" : call.Summary));
        }
        catch (RefusedException refusal)
        {
            call.Trace(GetType().Name + ": refused, " + refusal.Reason.Code);
            throw UserErrors.From(refusal, call);
        }
        catch (Exception error) when (error is InvalidPluginExecutionException or FaultException)
        {
            call.Trace(GetType().Name + ": failed, " + error.GetType().Name);
            throw;
        }
        catch (Exception error)
        {
            call.Trace(GetType().Name + ": failed, " + error.GetType().Name + Environment.NewLine + error.StackTrace);
            throw UserErrors.Unexpected(error, call);
        }
    }

    /// <summary>Reads what the message is about and calls one use case.</summary>
    protected abstract void Run(PluginCall call);
}
