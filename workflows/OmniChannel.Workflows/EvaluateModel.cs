using System.Activities;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Workflow;
using OmniChannel.Dataverse.Processes;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Workflows;

/// <summary>Says what a contact comes to by a model now; writes nothing.</summary>
[Activity("Evaluate model for contact", Group)]
public sealed class EvaluateModel : ActivityBase
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

    /// <summary>The score.</summary>
    [Output("Score")]
    public OutArgument<decimal> Score { get; set; } = new OutArgument<decimal>();

    /// <summary>Points for what the contact did.</summary>
    [Output("Engagement points")]
    public OutArgument<decimal> EngagementPoints { get; set; } = new OutArgument<decimal>();

    /// <summary>Points for who the contact is.</summary>
    [Output("Profile points")]
    public OutArgument<decimal> ProfilePoints { get; set; } = new OutArgument<decimal>();

    /// <summary>The grade; empty when the model has no grades.</summary>
    [Output("Grade")]
    public OutArgument<string> Grade { get; set; } = new OutArgument<string>();

    /// <summary>Whether the score has reached the threshold.</summary>
    [Output("Above threshold")]
    public OutArgument<bool> AboveThreshold { get; set; } = new OutArgument<bool>();

    /// <summary>Where the points come from, in the language of the user.</summary>
    [Output("Explanation")]
    public OutArgument<string> Explanation { get; set; } = new OutArgument<string>();

    /// <inheritdoc/>
    protected override void Run(CodeActivityContext context, ExecutionCall call)
    {
        var evaluation = ProcessUseCases.Evaluate(call, Title, Demand(Contact, context, "Contact"), Demand(ScoringModel, context, "Scoring model"));
        Score.Set(context, evaluation.Result.Score);
        EngagementPoints.Set(context, evaluation.Result.EngagementPoints);
        ProfilePoints.Set(context, evaluation.Result.ProfilePoints);
        Grade.Set(context, evaluation.Result.Grade);
        AboveThreshold.Set(context, evaluation.Result.IsAboveThreshold);
        Explanation.Set(context, evaluation.Explanation);
    }
}
