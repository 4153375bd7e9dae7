namespace System.Activities;

public abstract class Location
{
    protected Location()
    {
    }

    public abstract Type LocationType { get; }

    public object Value
    {
        get => ValueCore;
        set => ValueCore = value;
    }

    protected abstract object ValueCore { get; set; }
}
