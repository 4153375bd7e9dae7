namespace System.Activities.Expressions;

public sealed class Literal<T> : CodeActivity<T>
{
    public Literal()
    {
    }

    public Literal(T value)
    {
        Value = value;
    }

    public T Value { get; set; }

    public override string ToString() => Value?.ToString() ?? "null";

    protected override T Execute(CodeActivityContext context) => Value;
}
