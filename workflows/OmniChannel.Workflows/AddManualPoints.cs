using System;
using System.Activities;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Workflow;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Workflows;

/// <summary>
/// Gives a contact points by hand, or takes some. A request of the custom API, and so one transaction with the lock on the lead score, also when the process
/// runs in the background; and the platform checks that the user may.
/// </summary>
[Activity("Add manual points", Group)]
public sealed class AddManualPoints : ActivityBase
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

    /// <summary>Points to give, or to take when negative.</summary>
    [Input("Points")]
    [RequiredArgument]
    public InArgument<decimal> Points { get; set; } = new InArgument<decimal>();

    /// <summary>Why; it stands in the explanation of the score.</summary>
    [Input("Reason")]
    [RequiredArgument]
    public InArgument<string> Reason { get; set; } = new InArgument<string>();

    /// <summary>When the points are taken back; empty = never.</summary>
    [Input("Expires on")]
    public InArgument<DateTime> ExpiresOn { get; set; } = new InArgument<DateTime>();

    /// <summary>The score after that.</summary>
    [Output("Score")]
    public OutArgument<decimal> Score { get; set; } = new OutArgument<decimal>();

    /// <inheritdoc/>
    protected override void Run(CodeActivityContext context, ExecutionCall call)
    {
        var request = new OrganizationRequest("omni_AddPoints")
        {
            ["ContactId"] = new EntityReference("contact", Demand(Contact, context, "Contact")),
            ["ModelId"] = new EntityReference("omni_scoringmodel", Demand(ScoringModel, context, "Scoring model")),
            ["Points"] = Points.Get(context),
            ["Reason"] = Reason.Get(context) ?? string.Empty,
        };
        var expires = ExpiresOn.Get(context);
        if (expires != default) request["ExpiresOn"] = expires;
        Score.Set(context, (decimal)call.User.Send(request).Results["Score"]);
    }
}
