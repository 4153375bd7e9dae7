using System;
using System.Activities;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Workflow;
using OmniChannel.Dataverse.Processes;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Workflows;

/// <summary>Says whether a contact may be contacted through a channel now: its own wishes, and when the channel was last used.</summary>
[Activity("May contact now", Group)]
public sealed class MayContactNow : ActivityBase
{
    /// <summary>The contact.</summary>
    [Input("Contact")]
    [ReferenceTarget("contact")]
    [RequiredArgument]
    public InArgument<EntityReference> Contact { get; set; } = new InArgument<EntityReference>();

    /// <summary>The channel.</summary>
    [Input("Channel")]
    [ReferenceTarget("omni_channel")]
    [RequiredArgument]
    public InArgument<EntityReference> Channel { get; set; } = new InArgument<EntityReference>();

    /// <summary>Days since the last interaction through the channel; zero = no cool-down.</summary>
    [Input("Cool-down in days")]
    public InArgument<int> CoolDownDays { get; set; } = new InArgument<int>();

    /// <summary>The answer.</summary>
    [Output("May contact")]
    public OutArgument<bool> MayContact { get; set; } = new OutArgument<bool>();

    /// <summary>The answer as a sentence, in the language of the user.</summary>
    [Output("Reason")]
    public OutArgument<string> Reason { get; set; } = new OutArgument<string>();

    /// <summary>From when on it is allowed; not set when the contact does not want it at all.</summary>
    [Output("Next allowed on")]
    public OutArgument<DateTime> NextAllowedOn { get; set; } = new OutArgument<DateTime>();

    /// <inheritdoc/>
    protected override void Run(CodeActivityContext context, ExecutionCall call)
    {
        var answer = ProcessUseCases.MayContact(call, Title, Demand(Contact, context, "Contact"), Demand(Channel, context, "Channel"), CoolDownDays.Get(context));
        MayContact.Set(context, answer.IsAllowed);
        Reason.Set(context, answer.Reason);
        if (answer.NextAllowedOn is DateTime next) NextAllowedOn.Set(context, next);
    }
}
