using System.Activities;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Workflow;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Processes;

namespace OmniChannel.Workflows;

/// <summary>Brings the scores of a contact to now and gives back the one for a model.</summary>
[Activity("Recalculate score", Group)]
public sealed class RecalculateScore : ActivityBase
{
    /// <summary>The contact.</summary>
    [Input("Contact")]
    [ReferenceTarget("contact")]
    [RequiredArgument]
    public InArgument<EntityReference> Contact { get; set; } = new InArgument<EntityReference>();

    /// <summary>The model whose score is wanted: its first version, as lead scores name it.</summary>
    [Input("Scoring model")]
    [ReferenceTarget("omni_scoringmodel")]
    public InArgument<EntityReference> ScoringModel { get; set; } = new InArgument<EntityReference>();

    /// <summary>The score; zero when there is none.</summary>
    [Output("Score")]
    public OutArgument<decimal> Score { get; set; } = new OutArgument<decimal>();

    /// <summary>Whether the contact has a lead score for the model.</summary>
    [Output("Has score")]
    public OutArgument<bool> HasScore { get; set; } = new OutArgument<bool>();

    /// <inheritdoc/>
    protected override void Run(CodeActivityContext context, ExecutionCall call)
    {
        var score = ProcessUseCases.Recalculate(call.System, Demand(Contact, context, "Contact"), ScoringModel.Get(context)?.Id);
        Score.Set(context, score ?? 0m);
        HasScore.Set(context, score != null);
    }
}
