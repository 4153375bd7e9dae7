namespace System.Activities;

public abstract class Argument
{
    public const string ResultValue = "Result";

    public static readonly int UnspecifiedEvaluationOrder = -1;

    internal Argument()
    {
    }

    public Type ArgumentType { get; internal init; }

    public ArgumentDirection Direction { get; internal init; }

    public int EvaluationOrder { get; set; } = UnspecifiedEvaluationOrder;

    public ActivityWithResult Expression
    {
        get => ExpressionCore;
        set => ExpressionCore = value;
    }

    internal abstract ActivityWithResult ExpressionCore { get; set; }

    public static Argument Create(Type type, ArgumentDirection direction)
    {
        var open = direction switch
        {
            ArgumentDirection.In => typeof(InArgument<>),
            ArgumentDirection.Out => typeof(OutArgument<>),
            _ => typeof(InOutArgument<>),
        };
        return (Argument)Activator.CreateInstance(open.MakeGenericType(type ?? throw new ArgumentNullException(nameof(type))));
    }

    public object Get(ActivityContext context) => GetLocation(context).Value;

    public T Get<T>(ActivityContext context) => (T)GetLocation(context).Value;

    public void Set(ActivityContext context, object value) => GetLocation(context).Value = value;

    public Location GetLocation(ActivityContext context) => (context ?? throw new ArgumentNullException(nameof(context))).Find(this);

    internal abstract Location CreateLocation();
}
