namespace System.Activities;

public class Location<T> : Location
{
    private T content;

    public Location()
    {
    }

    public override Type LocationType => typeof(T);

    public new virtual T Value
    {
        get => content;
        set => content = value;
    }

    protected sealed override object ValueCore
    {
        get => Value;
        set => Value = value == null ? default : (T)value;
    }

    public override string ToString() => Value?.ToString() ?? "<null>";
}
