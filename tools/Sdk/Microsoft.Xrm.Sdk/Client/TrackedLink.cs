namespace Microsoft.Xrm.Sdk.Client;

// Two rows that are associated, and what becomes of that when changes are saved.
internal sealed class TrackedLink
{
    public TrackedLink(Entity source, Relationship relationship, Entity target, TrackedState state)
    {
        Source = source;
        Relationship = relationship;
        Target = target;
        State = state;
    }

    public Entity Source { get; }

    public Relationship Relationship { get; }

    public Entity Target { get; }

    public TrackedState State { get; set; }

    public bool Joins(Entity source, Relationship relationship, Entity target) =>
        Source == source && Target == target && Relationship.Equals(relationship);
}
