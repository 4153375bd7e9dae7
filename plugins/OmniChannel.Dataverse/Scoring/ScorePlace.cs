using System;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>Where points go: a contact and the original of a model. There is one lead score for it.</summary>
internal readonly struct ScorePlace : IEquatable<ScorePlace>
{
    internal ScorePlace(Guid contactId, Guid modelId)
    {
        ContactId = contactId;
        ModelId = modelId;
    }

    internal Guid ContactId { get; }

    internal Guid ModelId { get; }

    public bool Equals(ScorePlace other) => ContactId == other.ContactId && ModelId == other.ModelId;

    public override bool Equals(object? obj) => obj is ScorePlace other && Equals(other);

    public override int GetHashCode() => unchecked((ContactId.GetHashCode() * 397) ^ ModelId.GetHashCode());
}
