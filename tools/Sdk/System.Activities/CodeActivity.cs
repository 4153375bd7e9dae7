namespace System.Activities;

public abstract class CodeActivity : Activity
{
    protected CodeActivity()
    {
    }

    protected abstract void Execute(CodeActivityContext context);

    protected virtual void CacheMetadata(CodeActivityMetadata metadata)
    {
    }

    internal override void Describe(CodeActivityMetadata metadata) => CacheMetadata(metadata);

    internal override void Run(CodeActivityContext context) => Execute(context);
}
