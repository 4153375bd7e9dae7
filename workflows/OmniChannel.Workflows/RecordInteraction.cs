using System;
using System.Activities;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Workflow;
using OmniChannel.Dataverse.Processes;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Workflows;

/// <summary>Records what happened with a contact; it is scored like any other interaction.</summary>
[Activity("Record interaction", Group)]
public sealed class RecordInteraction : ActivityBase
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

    /// <summary>The interaction type.</summary>
    [Input("Interaction type")]
    [ReferenceTarget("omni_interactiontype")]
    [RequiredArgument]
    public InArgument<EntityReference> InteractionType { get; set; } = new InArgument<EntityReference>();

    /// <summary>The content it was about, if any.</summary>
    [Input("Content")]
    [ReferenceTarget("omni_content")]
    public InArgument<EntityReference> Content { get; set; } = new InArgument<EntityReference>();

    /// <summary>When it happened; empty = now.</summary>
    [Input("Occurred on")]
    public InArgument<DateTime> OccurredOn { get; set; } = new InArgument<DateTime>();

    /// <summary>Its value; zero = none.</summary>
    [Input("Value")]
    public InArgument<decimal> Value { get; set; } = new InArgument<decimal>();

    /// <summary>A comment.</summary>
    [Input("Comment")]
    public InArgument<string> Comment { get; set; } = new InArgument<string>();

    /// <summary>The same one is recorded once: set it, so that a process that runs again records nothing twice.</summary>
    [Input("External ID")]
    public InArgument<string> ExternalId { get; set; } = new InArgument<string>();

    /// <summary>The interaction, new or known.</summary>
    [Output("Interaction")]
    [ReferenceTarget("omni_interaction")]
    public OutArgument<EntityReference> Interaction { get; set; } = new OutArgument<EntityReference>();

    /// <summary>Whether it was recorded now.</summary>
    [Output("Is new")]
    public OutArgument<bool> IsNew { get; set; } = new OutArgument<bool>();

    /// <inheritdoc/>
    protected override void Run(CodeActivityContext context, ExecutionCall call)
    {
        var on = OccurredOn.Get(context);
        var value = Value.Get(context);
        var saved = ProcessUseCases.Record(call, new InteractionRecord
        {
            ContactId = Demand(Contact, context, "Contact"),
            ChannelId = Demand(Channel, context, "Channel"),
            TypeId = Demand(InteractionType, context, "Interaction type"),
            ContentId = Content.Get(context)?.Id,
            OccurredOn = on == default ? null : on,
            Value = value == 0m ? null : value,
            Comment = Comment.Get(context),
            ExternalId = ExternalId.Get(context),
        });
        Interaction.Set(context, new EntityReference("omni_interaction", saved.Id));
        IsNew.Set(context, saved.IsNew);
    }
}
