namespace System.Activities;

public sealed class OutArgument<T> : OutArgument
{
    public OutArgument()
    {
        ArgumentType = typeof(T);
    }

    public OutArgument(Activity<Location<T>> expression)
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

    public static implicit operator OutArgument<T>(Activity<Location<T>> expression) => FromExpression(expression);

    public static OutArgument<T> FromExpression(Activity<Location<T>> expression) => new OutArgument<T>(expression);

    public new Location<T> GetLocation(ActivityContext context) => (Location<T>)base.GetLocation(context);

    public new T Get(ActivityContext context) => GetLocation(context).Value;

    public void Set(ActivityContext context, T value) => GetLocation(context).Value = value;

    internal override Location CreateLocation() => new Location<T>();
}
