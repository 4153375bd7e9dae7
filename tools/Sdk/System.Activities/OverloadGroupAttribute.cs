namespace System.Activities;

[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class OverloadGroupAttribute : Attribute
{
    public OverloadGroupAttribute()
    {
    }

    public OverloadGroupAttribute(string groupName)
    {
        GroupName = groupName;
    }

    public string GroupName { get; set; }

    public override object TypeId => this;
}
