using System.Activities;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Workflow;
using OmniChannel.Dataverse.Processes;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Workflows;

/// <summary>Tags a content, and what is derived from it, at once instead of some time after it was saved.</summary>
[Activity("Classify content", Group)]
public sealed class ClassifyContent : ActivityBase
{
    /// <summary>The content.</summary>
    [Input("Content")]
    [ReferenceTarget("omni_content")]
    [RequiredArgument]
    public InArgument<EntityReference> Content { get; set; } = new InArgument<EntityReference>();

    /// <summary>Tags created, changed or removed; zero when all were right.</summary>
    [Output("Tags written")]
    public OutArgument<int> TagsWritten { get; set; } = new OutArgument<int>();

    /// <inheritdoc/>
    protected override void Run(CodeActivityContext context, ExecutionCall call)
    {
        TagsWritten.Set(context, ProcessUseCases.Classify(call, Title, Demand(Content, context, "Content")));
    }
}
