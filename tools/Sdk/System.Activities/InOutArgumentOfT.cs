namespace System.Activities;

public sealed class InOutArgument<T> : InOutArgument
{
    public InOutArgument()
    {
        ArgumentType = typeof(T);
    }

    public InOutArgument(Activity<Location<T>> expression)
        : this()
    {
        Expression = expression;
    }

    public new Activity<Location<T>> Expression { get; set; }

    internal override ActivityWithResult ExpressionCore
    {
        get => Expression;
        set => Expression = (Activity<Location<T>>)value;
    }

    public static implicit operator InOutArgument<T>(Activity<Location<T>> expression) => FromExpression(expression);

    public static InOutArgument<T> FromExpression(Activity<Location<T>> expression) => new InOutArgument<T>(expression);

    public new Location<T> GetLocation(ActivityContext context) => (Location<T>)base.GetLocation(context);

    public new T Get(ActivityContext context) => GetLocation(context).Value;

    public void Set(ActivityContext context, T value) => GetLocation(context).Value = value;

    internal override Location CreateLocation() => new Location<T>();
}
