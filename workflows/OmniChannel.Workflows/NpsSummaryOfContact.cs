using System;
using System.Activities;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Workflow;
using OmniChannel.Dataverse.Processes;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Domain.Nps;

namespace OmniChannel.Workflows;

/// <summary>What the NPS answers of a contact come to.</summary>
[Activity("NPS summary of contact", Group)]
public sealed class NpsSummaryOfContact : ActivityBase
{
    /// <summary>The contact.</summary>
    [Input("Contact")]
    [ReferenceTarget("contact")]
    [RequiredArgument]
    public InArgument<EntityReference> Contact { get; set; } = new InArgument<EntityReference>();

    /// <summary>Whether there is an answer; without one the other results are empty.</summary>
    [Output("Has answered")]
    public OutArgument<bool> HasAnswered { get; set; } = new OutArgument<bool>();

    /// <summary>How many answers there are.</summary>
    [Output("Answers")]
    public OutArgument<int> Answers { get; set; } = new OutArgument<int>();

    /// <summary>The latest answer, 0 to 10.</summary>
    [Output("Latest answer")]
    public OutArgument<int> Latest { get; set; } = new OutArgument<int>();

    /// <summary>Whether the latest answer is 9 or 10.</summary>
    [Output("Is promoter")]
    public OutArgument<bool> IsPromoter { get; set; } = new OutArgument<bool>();

    /// <summary>Whether the latest answer is 0 to 6.</summary>
    [Output("Is detractor")]
    public OutArgument<bool> IsDetractor { get; set; } = new OutArgument<bool>();

    /// <summary>Latest minus previous answer; zero when there is only one.</summary>
    [Output("Change")]
    public OutArgument<int> Change { get; set; } = new OutArgument<int>();

    /// <summary>The highest answer.</summary>
    [Output("Best answer")]
    public OutArgument<int> Best { get; set; } = new OutArgument<int>();

    /// <summary>The lowest answer.</summary>
    [Output("Worst answer")]
    public OutArgument<int> Worst { get; set; } = new OutArgument<int>();

    /// <summary>When the latest answer was given.</summary>
    [Output("Answered on")]
    public OutArgument<DateTime> AnsweredOn { get; set; } = new OutArgument<DateTime>();

    /// <inheritdoc/>
    protected override void Run(CodeActivityContext context, ExecutionCall call)
    {
        var history = ProcessUseCases.NpsOfContact(call, Title, Demand(Contact, context, "Contact"));
        HasAnswered.Set(context, history != null);
        if (history == null) return;
        Answers.Set(context, history.Count);
        Latest.Set(context, history.Last);
        IsPromoter.Set(context, history.Category == NpsCategory.Promoter);
        IsDetractor.Set(context, history.Category == NpsCategory.Detractor);
        Change.Set(context, history.Change ?? 0);
        Best.Set(context, history.Best);
        Worst.Set(context, history.Worst);
        AnsweredOn.Set(context, history.On);
    }
}
