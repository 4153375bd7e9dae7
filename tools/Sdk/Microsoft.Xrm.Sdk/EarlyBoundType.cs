using System;
using System.Globalization;
using System.Reflection;
using Microsoft.Xrm.Sdk.Client;

namespace Microsoft.Xrm.Sdk;

// What ToEntity has to know of an early-bound class, found out once.
internal static class EarlyBoundType<T> where T : Entity
{
    private static readonly string LogicalName =
        typeof(T) == typeof(Entity) ? null : typeof(T).GetCustomAttribute<EntityLogicalNameAttribute>(inherit: true)?.LogicalName;

    public static T Create(string logicalName)
    {
        if (typeof(T) == typeof(Entity))
            return (T)new Entity();
        if (LogicalName == null)
            throw new NotSupportedException(string.Format(
                CultureInfo.InvariantCulture, "{0} has no EntityLogicalName attribute, so no entity can be converted to it.", typeof(T).FullName));
        if (LogicalName != logicalName)
            throw new NotSupportedException(string.Format(
                CultureInfo.InvariantCulture, "Cannot convert entity {0} to {1}, which is {2}.", logicalName, typeof(T).FullName, LogicalName));
        return Activator.CreateInstance<T>();
    }
}
