using System;

namespace OmniChannel.Domain.Taxonomy;

/// <summary>One entry of the taxonomy, as stored: where it hangs and when it may be used.</summary>
public sealed class Term
{
    /// <summary>Describes a term.</summary>
    /// <param name="id">Id of the row.</param>
    /// <param name="code">Unique code; part of the path of every descendant.</param>
    /// <param name="parentId">The term above, or nothing for a facet (the top of a branch).</param>
    /// <param name="validFrom">First moment (UTC) at which content may receive the term; nothing means always.</param>
    /// <param name="validUntil">Moment (UTC) from which content no longer receives the term; nothing means for ever.</param>
    public Term(Guid id, string code, Guid? parentId = null, DateTime? validFrom = null, DateTime? validUntil = null)
    {
        Id = id;
        Code = code ?? throw new ArgumentNullException(nameof(code));
        ParentId = parentId;
        ValidFrom = validFrom;
        ValidUntil = validUntil;
    }

    /// <summary>Id of the row.</summary>
    public Guid Id { get; }

    /// <summary>Unique code; part of the path of every descendant.</summary>
    public string Code { get; }

    /// <summary>The term above, or nothing for a facet.</summary>
    public Guid? ParentId { get; }

    /// <summary>First moment (UTC) at which content may receive the term.</summary>
    public DateTime? ValidFrom { get; }

    /// <summary>Moment (UTC) from which content no longer receives the term.</summary>
    public DateTime? ValidUntil { get; }

    /// <summary>Whether content may receive the term at a moment; the start is included, the end is not.</summary>
    public bool IsValidAt(DateTime moment) =>
        (ValidFrom == null || ValidFrom <= moment) && (ValidUntil == null || moment < ValidUntil);
}
