using System;
using System.Activities;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Workflow;
using OmniChannel.Dataverse.Processes;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Workflows;

/// <summary>Says whether a contact may be asked for its NPS now: its wishes, open follow-ups, and when it was last asked or has answered.</summary>
[Activity("May survey", Group)]
public sealed class MaySurvey : ActivityBase
{
    /// <summary>The contact.</summary>
    [Input("Contact")]
    [ReferenceTarget("contact")]
    [RequiredArgument]
    public InArgument<EntityReference> Contact { get; set; } = new InArgument<EntityReference>();

    /// <summary>The channel to ask through; empty = e-mail.</summary>
    [Input("Channel")]
    [ReferenceTarget("omni_channel")]
    public InArgument<EntityReference> Channel { get; set; } = new InArgument<EntityReference>();

    /// <summary>The answer.</summary>
    [Output("May ask")]
    public OutArgument<bool> MayAsk { get; set; } = new OutArgument<bool>();

    /// <summary>The answer as a sentence, in the language of the user.</summary>
    [Output("Reason")]
    public OutArgument<string> Reason { get; set; } = new OutArgument<string>();

    /// <summary>From when on it may be asked; not set when no date ends the reason.</summary>
    [Output("Next allowed on")]
    public OutArgument<DateTime> NextAllowedOn { get; set; } = new OutArgument<DateTime>();

    /// <inheritdoc/>
    protected override void Run(CodeActivityContext context, ExecutionCall call)
    {
        var decision = ProcessUseCases.MaySurvey(call, Title, Demand(Contact, context, "Contact"), Channel.Get(context)?.Id);
        MayAsk.Set(context, decision.MayAsk);
        Reason.Set(context, decision.Reason.In(call.UserLanguage()));
        if (decision.NextAllowedOn is DateTime next) NextAllowedOn.Set(context, next);
    }
}
