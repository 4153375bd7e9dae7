namespace System.Activities;

public abstract class Activity
{
    private string displayName;

    protected Activity()
    {
    }

    public string DisplayName
    {
        get => displayName ?? GetType().Name;
        set => displayName = value;
    }

    public string Id { get; internal set; }

    public override string ToString() => Id + ": " + DisplayName;

    public bool ShouldSerializeDisplayName() => displayName != null;

    // Declares what the activity needs of its host.
    internal virtual void Describe(CodeActivityMetadata metadata)
    {
    }

    internal abstract void Run(CodeActivityContext context);
}
