using System.Activities.Expressions;

namespace System.Activities;

public abstract class Activity<TResult> : ActivityWithResult
{
    protected Activity()
    {
    }

    public new OutArgument<TResult> Result { get; set; }

    internal override Type InternalResultType => typeof(TResult);

    internal override OutArgument ResultCore
    {
        get => Result;
        set => Result = (OutArgument<TResult>)value;
    }

    public static implicit operator Activity<TResult>(TResult constValue) => FromValue(constValue);

    public static Activity<TResult> FromValue(TResult constValue) => new Literal<TResult>(constValue);

    internal abstract TResult EvaluateTyped(CodeActivityContext context);

    internal override object Evaluate(CodeActivityContext context) => EvaluateTyped(context);

    internal override void Run(CodeActivityContext context)
    {
        var result = EvaluateTyped(context);
        Result?.Set(context, result);
    }
}
