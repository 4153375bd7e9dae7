using System.Collections.Generic;

namespace System.Activities.Hosting;

public class WorkflowInstanceExtensionManager
{
    private readonly List<object> extensions = new List<object>();
    // Creating an extension is left until one of its type is asked for.
    private readonly Dictionary<int, Type> providedTypes = new Dictionary<int, Type>();
    private bool isReadOnly;

    public WorkflowInstanceExtensionManager()
    {
    }

    public virtual void Add(object singletonExtension)
    {
        RefuseIfReadOnly();
        extensions.Add(singletonExtension ?? throw new ArgumentNullException(nameof(singletonExtension)));
    }

    public virtual void Add<T>(Func<T> extensionCreationFunction) where T : class
    {
        RefuseIfReadOnly();
        if (extensionCreationFunction == null)
            throw new ArgumentNullException(nameof(extensionCreationFunction));
        extensions.Add(new Lazy<object>(extensionCreationFunction));
        providedTypes[extensions.Count - 1] = typeof(T);
    }

    public void MakeReadOnly() => isReadOnly = true;

    internal T Find<T>() where T : class
    {
        for (var i = 0; i < extensions.Count; i++)
        {
            if (extensions[i] is T extension)
                return extension;
            if (providedTypes.TryGetValue(i, out var type) && typeof(T).IsAssignableFrom(type))
                return (T)((Lazy<object>)extensions[i]).Value;
        }

        return null;
    }

    internal bool Has(Type type)
    {
        for (var i = 0; i < extensions.Count; i++)
        {
            if (type.IsInstanceOfType(extensions[i]) || (providedTypes.TryGetValue(i, out var provided) && type.IsAssignableFrom(provided)))
                return true;
        }

        return false;
    }

    private void RefuseIfReadOnly()
    {
        if (isReadOnly)
            throw new InvalidOperationException("Extensions cannot be added once the workflow runs.");
    }
}
