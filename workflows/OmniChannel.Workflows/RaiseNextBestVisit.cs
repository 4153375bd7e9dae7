using System.Activities;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Workflow;
using OmniChannel.Dataverse.Processes;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Workflows;

/// <summary>Hands a contact over when it is due, and says which task there is or why there is none.</summary>
[Activity("Raise next best visit", Group)]
public sealed class RaiseNextBestVisit : ActivityBase
{
    /// <summary>The contact.</summary>
    [Input("Contact")]
    [ReferenceTarget("contact")]
    [RequiredArgument]
    public InArgument<EntityReference> Contact { get; set; } = new InArgument<EntityReference>();

    /// <summary>The model; any of its versions stands for the published one.</summary>
    [Input("Scoring model")]
    [ReferenceTarget("omni_scoringmodel")]
    [RequiredArgument]
    public InArgument<EntityReference> ScoringModel { get; set; } = new InArgument<EntityReference>();

    /// <summary>The open task; empty when there is none.</summary>
    [Output("Next best visit")]
    [ReferenceTarget("task")]
    public OutArgument<EntityReference> NextBestVisit { get; set; } = new OutArgument<EntityReference>();

    /// <summary>Whether the task was raised by this activity.</summary>
    [Output("Raised")]
    public OutArgument<bool> Raised { get; set; } = new OutArgument<bool>();

    /// <summary>Why there is no task; empty when there is one.</summary>
    [Output("Reason")]
    public OutArgument<string> Reason { get; set; } = new OutArgument<string>();

    /// <inheritdoc/>
    protected override void Run(CodeActivityContext context, ExecutionCall call)
    {
        var answer = ProcessUseCases.RaiseVisit(call, Title, Demand(Contact, context, "Contact"), Demand(ScoringModel, context, "Scoring model"));
        if (answer.Task != null) NextBestVisit.Set(context, answer.Task);
        Raised.Set(context, answer.IsNew);
        Reason.Set(context, answer.Reason);
    }
}
