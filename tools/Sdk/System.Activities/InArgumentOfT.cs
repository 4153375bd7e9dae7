using System.Activities.Expressions;

namespace System.Activities;

public sealed class InArgument<T> : InArgument
{
    public InArgument()
    {
        ArgumentType = typeof(T);
    }

    public InArgument(T constValue)
        : this(new Literal<T>(constValue))
    {
    }

    public InArgument(Activity<T> expression)
        : this()
    {
        Expression = expression;
    }

    public new Activity<T> Expression { get; set; }

    internal override ActivityWithResult ExpressionCore
    {
        get => Expression;
        set => Expression = (Activity<T>)value;
    }

    public static implicit operator InArgument<T>(Activity<T> expression) => FromExpression(expression);

    public static implicit operator InArgument<T>(T constValue) => FromValue(constValue);

    public static InArgument<T> FromExpression(Activity<T> expression) => new InArgument<T>(expression);

    public static InArgument<T> FromValue(T constValue) => new InArgument<T>(constValue);

    public new T Get(ActivityContext context) => ((Location<T>)GetLocation(context)).Value;

    public void Set(ActivityContext context, T value) => ((Location<T>)GetLocation(context)).Value = value;

    internal override Location CreateLocation() => new Location<T>();
}
