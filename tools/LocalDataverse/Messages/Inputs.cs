using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Pipeline;

namespace OmniChannel.LocalDataverse.Messages;

/// <summary>Reads input parameters, and copies rows so that no caller shares them with a plug-in or the store.</summary>
internal static class Inputs
{
    /// <summary>A parameter that has to be there and of a type.</summary>
    public static T Required<T>(PipelineContext context, string name) =>
        context.InputParameters.TryGetValue(name, out var value) && value is T typed
            ? typed
            : throw Fault.Of(ErrorCodes.InvalidArgument, $"{context.MessageName} needs the parameter {name} of type {typeof(T).Name}.");

    /// <summary>A parameter, or its default.</summary>
    public static T? Optional<T>(PipelineContext context, string name) =>
        context.InputParameters.TryGetValue(name, out var value) && value is T typed ? typed : default;

    /// <summary>The table of a logical name.</summary>
    public static TableMetadata Table(Engine engine, string? logicalName) =>
        engine.Catalog.TryTable(logicalName, out var table) ? table : throw Fault.NoTable(logicalName);

    /// <summary>A late-bound copy: what the wire would make of it.</summary>
    public static Entity Copy(Entity entity)
    {
        if (entity is null) throw Fault.Of(ErrorCodes.InvalidArgument, "The parameter Target is null.");
        var copy = new Entity(entity.LogicalName, entity.Id) { RowVersion = entity.RowVersion };
        foreach (var attribute in entity.Attributes) copy.Attributes[attribute.Key] = Copy(attribute.Value)!;
        foreach (var key in entity.KeyAttributes) copy.KeyAttributes[key.Key] = key.Value;
        return copy;
    }

    /// <summary>A copy of a value that could be changed through a shared reference.</summary>
    public static object? Copy(object? value) => value switch
    {
        EntityReference reference => Copy(reference),
        OptionSetValue option => new OptionSetValue(option.Value),
        Money money => new Money(money.Value),
        Entity entity => Copy(entity),
        EntityCollection rows => Copy(rows),
        EntityReferenceCollection references => new EntityReferenceCollection(new List<EntityReference>(references)),
        OptionSetValueCollection options => new OptionSetValueCollection(new List<OptionSetValue>(options)),
        _ => value,
    };

    private static EntityReference Copy(EntityReference reference)
    {
        var copy = new EntityReference(reference.LogicalName, reference.Id) { Name = reference.Name };
        // Most references have no keys, and asking for them would make the empty collection.
        if (reference.Id == System.Guid.Empty)
        {
            foreach (var key in reference.KeyAttributes) copy.KeyAttributes[key.Key] = key.Value;
        }

        return copy;
    }

    private static EntityCollection Copy(EntityCollection rows)
    {
        var copy = new EntityCollection { EntityName = rows.EntityName };
        foreach (var row in rows.Entities) copy.Entities.Add(Copy(row));
        return copy;
    }
}
