using System;
using System.Activities;
using System.Reflection;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Workflow;
using OmniChannel.Dataverse.Processes;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Workflows;

/// <summary>The base of custom workflow activities: they hold no state, and call one use case with their arguments.</summary>
public abstract class ActivityBase : CodeActivity
{
    /// <summary>The menu of the process designer under which our activities stand.</summary>
    protected const string Group = "OmniChannel";

    /// <summary>The name under which the process designer shows the activity.</summary>
    protected string Title => GetType().GetCustomAttribute<ActivityAttribute>()?.Name ?? GetType().Name;

    /// <summary>Called by the platform.</summary>
    protected override void Execute(CodeActivityContext context)
    {
        var call = new ExecutionCall(context.GetExtension<IWorkflowContext>(), context.GetExtension<IOrganizationServiceFactory>(), context.GetExtension<ITracingService>());
        ErrorBoundary.Run(GetType().Name, call, () => Run(context, call));
    }

    /// <summary>Reads the arguments, calls one use case, sets the results.</summary>
    protected abstract void Run(CodeActivityContext context, ExecutionCall call);

    /// <summary>The row an argument names. The designer demands a value, yet one taken from another row can be empty when the process runs.</summary>
    /// <exception cref="RefusedException">It is empty.</exception>
    protected Guid Demand(InArgument<EntityReference> argument, CodeActivityContext context, string label)
    {
        var reference = argument.Get(context);
        return reference == null || reference.Id == Guid.Empty ? throw new RefusedException(ProcessMessages.ArgumentMissing.With(Title, label)) : reference.Id;
    }
}
