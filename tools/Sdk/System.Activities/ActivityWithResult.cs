namespace System.Activities;

public abstract class ActivityWithResult : Activity
{
    // Only the activities of this assembly say what their result is.
    internal ActivityWithResult()
    {
    }

    public Type ResultType => InternalResultType;

    public OutArgument Result
    {
        get => ResultCore;
        set => ResultCore = value;
    }

    internal abstract Type InternalResultType { get; }

    internal abstract OutArgument ResultCore { get; set; }

    internal abstract object Evaluate(CodeActivityContext context);
}
