using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace System.Activities;

// The arguments of an activity class: its public properties of an argument type.
internal sealed class ActivityArguments
{
    // Weakly held, so that a plug-in assembly can be unloaded.
    private static readonly ConditionalWeakTable<Type, ActivityArguments> Known = new ConditionalWeakTable<Type, ActivityArguments>();

    private readonly List<(PropertyInfo Property, bool IsRequired)> properties;

    private ActivityArguments(Type activityType)
    {
        properties = activityType.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => typeof(Argument).IsAssignableFrom(property.PropertyType) && property.PropertyType.IsGenericType)
            .GroupBy(property => property.Name, StringComparer.Ordinal)
            .Select(byName => byName.First())
            .Select(property => (property, property.IsDefined(typeof(RequiredArgumentAttribute), inherit: true)))
            .ToList();
    }

    public static ActivityArguments Of(Activity activity) => Known.GetValue(activity.GetType(), type => new ActivityArguments(type));

    public void Bind(Activity activity, CodeActivityContext context, IDictionary<string, object> inputs)
    {
        var bound = 0;
        foreach (var (property, isRequired) in properties)
        {
            var argument = ArgumentOf(activity, property);
            var location = context.Add(argument);
            if (argument.Direction == ArgumentDirection.Out)
                continue;
            if (inputs != null && inputs.TryGetValue(property.Name, out var value))
            {
                bound++;
                Assign(activity, property, argument, location, value);
            }
            else if (argument.Direction == ArgumentDirection.In && argument.Expression != null)
                location.Value = argument.Expression.Evaluate(context);
            else if (isRequired)
                throw new ArgumentException(
                    "The required argument " + property.Name + " of the activity " + activity.DisplayName + " has no value.", nameof(inputs));
        }

        if (inputs != null && bound < inputs.Count)
            RefuseUnknown(activity, inputs);
    }

    public Dictionary<string, object> Outputs(Activity activity, CodeActivityContext context)
    {
        var outputs = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var (property, _) in properties)
        {
            var argument = (Argument)property.GetValue(activity);
            if (argument.Direction != ArgumentDirection.In)
                outputs.Add(property.Name, argument.Get(context));
        }

        return outputs;
    }

    private static Argument ArgumentOf(Activity activity, PropertyInfo property)
    {
        if (property.GetValue(activity) is Argument argument)
            return argument;
        argument = (Argument)Activator.CreateInstance(property.PropertyType);
        property.SetValue(activity, argument);
        return argument;
    }

    private static void Assign(Activity activity, PropertyInfo property, Argument argument, Location location, object value)
    {
        if (value == null ? argument.ArgumentType.IsValueType && Nullable.GetUnderlyingType(argument.ArgumentType) == null
                : !argument.ArgumentType.IsInstanceOfType(value))
        {
            throw new ArgumentException(
                "The argument " + property.Name + " of the activity " + activity.DisplayName + " takes " + argument.ArgumentType + ", not "
                + (value == null ? "null" : value.GetType().ToString()) + ".",
                nameof(value));
        }

        location.Value = value;
    }

    private void RefuseUnknown(Activity activity, IDictionary<string, object> inputs)
    {
        foreach (var name in inputs.Keys)
        {
            if (!properties.Any(known => known.Property.Name == name && !typeof(OutArgument).IsAssignableFrom(known.Property.PropertyType)))
                throw new ArgumentException("The activity " + activity.DisplayName + " has no input argument " + name + ".", nameof(inputs));
        }
    }
}
