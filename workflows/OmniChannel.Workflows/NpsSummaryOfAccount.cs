using System.Activities;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Workflow;
using OmniChannel.Dataverse.Processes;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Workflows;

/// <summary>The NPS of the contacts of an account, as far as it is rolled up.</summary>
[Activity("NPS summary of account", Group)]
public sealed class NpsSummaryOfAccount : ActivityBase
{
    /// <summary>The account.</summary>
    [Input("Account")]
    [ReferenceTarget("account")]
    [RequiredArgument]
    public InArgument<EntityReference> Account { get; set; } = new InArgument<EntityReference>();

    /// <summary>Whether there is an answer; without one the other results are zero.</summary>
    [Output("Has answers")]
    public OutArgument<bool> HasAnswers { get; set; } = new OutArgument<bool>();

    /// <summary>The NPS, -100 to 100.</summary>
    [Output("NPS")]
    public OutArgument<decimal> Nps { get; set; } = new OutArgument<decimal>();

    /// <summary>Lower end of its 95 % interval.</summary>
    [Output("Lower end")]
    public OutArgument<decimal> Low { get; set; } = new OutArgument<decimal>();

    /// <summary>Upper end of its 95 % interval.</summary>
    [Output("Upper end")]
    public OutArgument<decimal> High { get; set; } = new OutArgument<decimal>();

    /// <summary>How many answers it is made of.</summary>
    [Output("Answers")]
    public OutArgument<int> Answers { get; set; } = new OutArgument<int>();

    /// <summary>Answers 9 and 10.</summary>
    [Output("Promoters")]
    public OutArgument<int> Promoters { get; set; } = new OutArgument<int>();

    /// <summary>Answers 7 and 8.</summary>
    [Output("Passives")]
    public OutArgument<int> Passives { get; set; } = new OutArgument<int>();

    /// <summary>Answers 0 to 6.</summary>
    [Output("Detractors")]
    public OutArgument<int> Detractors { get; set; } = new OutArgument<int>();

    /// <inheritdoc/>
    protected override void Run(CodeActivityContext context, ExecutionCall call)
    {
        var counts = ProcessUseCases.NpsOfAccount(call, Title, Demand(Account, context, "Account"));
        HasAnswers.Set(context, counts.Responses > 0);
        Nps.Set(context, counts.Nps ?? 0m);
        Low.Set(context, counts.Interval?.Low ?? 0m);
        High.Set(context, counts.Interval?.High ?? 0m);
        Answers.Set(context, counts.Responses);
        Promoters.Set(context, counts.Promoters);
        Passives.Set(context, counts.Passives);
        Detractors.Set(context, counts.Detractors);
    }
}
