using System.Activities.Hosting;
using System.Collections.Generic;

namespace System.Activities;

public sealed class WorkflowInvoker
{
    private readonly Activity workflow;

    public WorkflowInvoker(Activity workflow)
    {
        this.workflow = workflow ?? throw new ArgumentNullException(nameof(workflow));
    }

    public WorkflowInstanceExtensionManager Extensions { get; } = new WorkflowInstanceExtensionManager();

    public static IDictionary<string, object> Invoke(Activity workflow) => new WorkflowInvoker(workflow).Invoke();

    public static IDictionary<string, object> Invoke(Activity workflow, IDictionary<string, object> inputs) =>
        new WorkflowInvoker(workflow).Invoke(inputs ?? throw new ArgumentNullException(nameof(inputs)));

    public static TResult Invoke<TResult>(Activity<TResult> workflow) => (TResult)new WorkflowInvoker(workflow).Run(null)[Argument.ResultValue];

    public static TResult Invoke<TResult>(Activity<TResult> workflow, IDictionary<string, object> inputs) =>
        (TResult)new WorkflowInvoker(workflow).Run(inputs ?? throw new ArgumentNullException(nameof(inputs)))[Argument.ResultValue];

    public IDictionary<string, object> Invoke() => Run(null);

    public IDictionary<string, object> Invoke(IDictionary<string, object> inputs) => Run(inputs ?? throw new ArgumentNullException(nameof(inputs)));

    private Dictionary<string, object> Run(IDictionary<string, object> inputs)
    {
        CheckMetadata();
        Extensions.MakeReadOnly();
        var arguments = ActivityArguments.Of(workflow);
        var context = new CodeActivityContext(workflow, Extensions, Guid.NewGuid());
        try
        {
            arguments.Bind(workflow, context, inputs);
            workflow.Run(context);
            return arguments.Outputs(workflow, context);
        }
        finally
        {
            context.Dispose();
        }
    }

    private void CheckMetadata()
    {
        var findings = new MetadataFindings();
        workflow.Describe(new CodeActivityMetadata(findings));
        if (findings.Errors.Count > 0)
            throw new InvalidWorkflowException(string.Join(Environment.NewLine, findings.Errors));
        foreach (var required in findings.RequiredExtensions)
        {
            if (!Extensions.Has(required))
                throw new InvalidWorkflowException("The activity " + workflow.DisplayName + " requires the extension " + required + " of its host.");
        }
    }
}
