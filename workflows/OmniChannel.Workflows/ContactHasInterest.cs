using System;
using System.Activities;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Workflow;
using OmniChannel.Dataverse.Processes;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Workflows;

/// <summary>Says whether a contact is interested in a term or anything below it, and what it has read of it.</summary>
[Activity("Contact has interest", Group)]
public sealed class ContactHasInterest : ActivityBase
{
    /// <summary>The contact.</summary>
    [Input("Contact")]
    [ReferenceTarget("contact")]
    [RequiredArgument]
    public InArgument<EntityReference> Contact { get; set; } = new InArgument<EntityReference>();

    /// <summary>The term.</summary>
    [Input("Term")]
    [ReferenceTarget("omni_term")]
    [RequiredArgument]
    public InArgument<EntityReference> Term { get; set; } = new InArgument<EntityReference>();

    /// <summary>From which weight on it counts as interest; empty = any.</summary>
    [Input("At least")]
    public InArgument<decimal> AtLeast { get; set; } = new InArgument<decimal>();

    /// <summary>The answer.</summary>
    [Output("Has interest")]
    public OutArgument<bool> HasInterest { get; set; } = new OutArgument<bool>();

    /// <summary>The weight as of now.</summary>
    [Output("Weight")]
    public OutArgument<decimal> Weight { get; set; } = new OutArgument<decimal>();

    /// <summary>What the contact has read, strongest term first; empty when nothing.</summary>
    [Output("Evidence")]
    public OutArgument<string> Evidence { get; set; } = new OutArgument<string>();

    /// <summary>Date of the newest touch; not set when there is none.</summary>
    [Output("As of")]
    public OutArgument<DateTime> AsOf { get; set; } = new OutArgument<DateTime>();

    /// <inheritdoc/>
    protected override void Run(CodeActivityContext context, ExecutionCall call)
    {
        var answer = ProcessUseCases.HasInterest(call, Title, Demand(Contact, context, "Contact"), Demand(Term, context, "Term"));
        HasInterest.Set(context, answer.Weight > 0 && answer.Weight >= AtLeast.Get(context));
        Weight.Set(context, answer.Weight);
        Evidence.Set(context, answer.Evidence);
        if (answer.AsOf is DateTime asOf) AsOf.Set(context, asOf);
    }
}
