using System.Activities.Hosting;
using System.Collections.Generic;

namespace System.Activities;

public class ActivityContext
{
    private readonly Dictionary<Argument, Location> locations = new Dictionary<Argument, Location>();
    private readonly WorkflowInstanceExtensionManager extensions;
    private readonly Activity activity;
    private bool isDisposed;

    internal ActivityContext(Activity activity, WorkflowInstanceExtensionManager extensions, Guid workflowInstanceId)
    {
        this.activity = activity;
        this.extensions = extensions;
        WorkflowInstanceId = workflowInstanceId;
    }

    public string ActivityInstanceId => "1";

    public Guid WorkflowInstanceId { get; }

    public T GetExtension<T>() where T : class
    {
        RefuseIfDisposed();
        return extensions.Find<T>();
    }

    public T GetValue<T>(OutArgument<T> argument) => Checked(argument).Get(this);

    public T GetValue<T>(InOutArgument<T> argument) => Checked(argument).Get(this);

    public T GetValue<T>(InArgument<T> argument) => Checked(argument).Get(this);

    public object GetValue(Argument argument) => Checked(argument).Get(this);

    public void SetValue<T>(OutArgument<T> argument, T value) => argument?.Set(this, value);

    public void SetValue<T>(InOutArgument<T> argument, T value) => argument?.Set(this, value);

    public void SetValue<T>(InArgument<T> argument, T value) => argument?.Set(this, value);

    public void SetValue(Argument argument, object value) => Checked(argument).Set(this, value);

    internal Location Add(Argument argument)
    {
        var location = argument.CreateLocation();
        locations[argument] = location;
        return location;
    }

    internal Location Find(Argument argument)
    {
        RefuseIfDisposed();
        return locations.TryGetValue(argument, out var location)
            ? location
            : throw new InvalidOperationException(
                "The argument of type " + argument.ArgumentType + " is not an argument of the activity " + activity.DisplayName + ".");
    }

    internal void Dispose() => isDisposed = true;

    private static T Checked<T>(T argument) where T : Argument => argument ?? throw new ArgumentNullException(nameof(argument));

    private void RefuseIfDisposed()
    {
        if (isDisposed)
            throw new ObjectDisposedException(GetType().FullName, "An activity's context can be used only while the activity executes.");
    }
}
