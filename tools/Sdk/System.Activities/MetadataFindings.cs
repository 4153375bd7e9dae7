using System.Collections.Generic;

namespace System.Activities;

// What an activity said of itself, collected for the invoker.
internal sealed class MetadataFindings
{
    public List<string> Errors { get; } = new List<string>();

    public List<Type> RequiredExtensions { get; } = new List<Type>();
}
