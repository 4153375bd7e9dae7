namespace Microsoft.Xrm.Sdk;

public static class IPluginExecutionContextExtensions
{
    private const int PreOperation = 20;
    private const int PostOperation = 40;
    private const string AutoTransact = "AutoTransact";

    public static bool IsWithinMainTransaction(this IPluginExecutionContext context) =>
        context.IsInTransaction && context.Stage is PreOperation or PostOperation;

    public static bool IsAutoTransact(this IPluginExecutionContext context) =>
        context.SharedVariables.TryGetValue(AutoTransact, out var value) && value is true;
}
