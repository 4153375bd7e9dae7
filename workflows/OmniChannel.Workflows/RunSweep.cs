using System.Activities;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Workflow;
using OmniChannel.Dataverse.Processes;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Workflows;

/// <summary>
/// Runs pages of the sweep. Each page is a request of the custom API and so a transaction of its own, also when the process runs in the background.
/// </summary>
[Activity("Run sweep", Group)]
public sealed class RunSweep : ActivityBase
{
    private const int DefaultPages = 4;

    /// <summary>Where to go on; empty begins.</summary>
    [Input("Cursor")]
    public InArgument<string> Cursor { get; set; } = new InArgument<string>();

    /// <summary>Rows of a page; zero = the default.</summary>
    [Input("Page size")]
    public InArgument<int> PageSize { get; set; } = new InArgument<int>();

    /// <summary>Pages to run at most; zero = four. A process has two minutes for all of them.</summary>
    [Input("Pages")]
    public InArgument<int> Pages { get; set; } = new InArgument<int>();

    /// <summary>Where the next run goes on; empty when done.</summary>
    [Output("Next cursor")]
    public OutArgument<string> NextCursor { get; set; } = new OutArgument<string>();

    /// <summary>Whether nothing is left to do.</summary>
    [Output("Done")]
    public OutArgument<bool> Done { get; set; } = new OutArgument<bool>();

    /// <summary>Tasks raised.</summary>
    [Output("Tasks raised")]
    public OutArgument<int> Raised { get; set; } = new OutArgument<int>();

    /// <inheritdoc/>
    protected override void Run(CodeActivityContext context, ExecutionCall call)
    {
        var cursor = Cursor.Get(context) ?? string.Empty;
        var size = NotNegative(PageSize.Get(context), "Page size");
        var pages = NotNegative(Pages.Get(context), "Pages");
        if (pages == 0) pages = DefaultPages;
        var raised = 0;
        var done = false;
        while (!done && pages-- > 0)
        {
            var request = new OrganizationRequest("omni_RunSweep") { ["Cursor"] = cursor };
            if (size > 0) request["PageSize"] = size;
            var page = call.User.Send(request);
            cursor = page.Results["Cursor"] as string ?? string.Empty;
            raised += (int)page.Results["Raised"];
            done = (bool)page.Results["Done"];
        }
        NextCursor.Set(context, cursor);
        Done.Set(context, done);
        Raised.Set(context, raised);
    }

    private int NotNegative(int value, string label) => value < 0 ? throw new RefusedException(ProcessMessages.NegativeNumber.With(Title, label, value)) : value;
}
