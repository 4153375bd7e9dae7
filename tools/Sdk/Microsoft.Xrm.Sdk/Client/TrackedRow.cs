namespace Microsoft.Xrm.Sdk.Client;

// A row that a context knows, and what becomes of it when changes are saved.
internal sealed class TrackedRow
{
    public TrackedRow(Entity entity, TrackedState state, long number)
    {
        Entity = entity;
        State = state;
        Number = number;
    }

    public Entity Entity { get; }

    public TrackedState State { get; set; }

    public long Number { get; }

    // Null until the row has an id.
    public EntityReference Identity { get; set; }
}
