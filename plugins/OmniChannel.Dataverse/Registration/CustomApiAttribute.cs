using System;

namespace OmniChannel.Dataverse.Registration;

/// <summary>The plug-in is the main operation of a custom API of the solution.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class CustomApiAttribute : Attribute
{
    /// <summary>Names the custom API.</summary>
    /// <param name="uniqueName">Its unique name, which is the name of the message.</param>
    public CustomApiAttribute(string uniqueName) => UniqueName = uniqueName;

    /// <summary>Its unique name.</summary>
    public string UniqueName { get; }
}

/// <summary>How a custom workflow activity is shown in the process designer.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class ActivityAttribute : Attribute
{
    /// <summary>Names the activity.</summary>
    /// <param name="name">What the designer shows.</param>
    /// <param name="group">The menu under which it shows it.</param>
    public ActivityAttribute(string name, string group)
    {
        Name = name;
        Group = group;
    }

    /// <summary>What the designer shows.</summary>
    public string Name { get; }

    /// <summary>The menu under which it shows it.</summary>
    public string Group { get; }
}
