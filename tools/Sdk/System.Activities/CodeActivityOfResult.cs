namespace System.Activities;

public abstract class CodeActivity<TResult> : Activity<TResult>
{
    protected CodeActivity()
    {
    }

    protected abstract TResult Execute(CodeActivityContext context);

    protected virtual void CacheMetadata(CodeActivityMetadata metadata)
    {
    }

    internal override void Describe(CodeActivityMetadata metadata) => CacheMetadata(metadata);

    internal override TResult EvaluateTyped(CodeActivityContext context) => Execute(context);
}
