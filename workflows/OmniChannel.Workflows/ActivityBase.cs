using System.Activities;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Workflow;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Workflows;

/// <summary>The base of custom workflow activities: they hold no state, and call one use case with their arguments.</summary>
public abstract class ActivityBase : CodeActivity
{
    /// <summary>The menu of the process designer under which our activities stand.</summary>
    protected const string Group = "OmniChannel";

    /// <summary>Called by the platform.</summary>
    protected override void Execute(CodeActivityContext context)
    {
        var call = new ExecutionCall(context.GetExtension<IWorkflowContext>(), context.GetExtension<IOrganizationServiceFactory>(), context.GetExtension<ITracingService>());
        ErrorBoundary.Run(GetType().Name, call, () => Run(context, call));
    }

    /// <summary>Reads the arguments, calls one use case, sets the results.</summary>
    protected abstract void Run(CodeActivityContext context, ExecutionCall call);
}
