using System;
using System.Collections.Generic;

namespace OmniChannel.Domain.Taxonomy;

/// <summary>What can be wrong with the terms and labels of a taxonomy.</summary>
public enum TaxonomyProblemKind
{
    /// <summary>Two terms have the same code. Arguments: code.</summary>
    DuplicateCode,

    /// <summary>A code is empty or contains a slash. Arguments: code.</summary>
    InvalidCode,

    /// <summary>The parent of a term is not in the taxonomy. Arguments: code.</summary>
    MissingParent,

    /// <summary>A term is, through its parents, above itself. Arguments: code, codes of the circle.</summary>
    Cycle,

    /// <summary>The path of a term is longer than the column holds. Arguments: code, length, longest allowed.</summary>
    PathTooLong,

    /// <summary>A term ends before it begins. Arguments: code, from, until.</summary>
    InvalidPeriod,

    /// <summary>A label belongs to no known term. Arguments: label.</summary>
    LabelWithoutTerm,

    /// <summary>A label holds nothing that could be found in a text. Arguments: label, code.</summary>
    EmptyLabel,
}

/// <summary>Something wrong in a taxonomy, as data; <see cref="ToText"/> says it in words.</summary>
public sealed class TaxonomyProblem
{
    internal TaxonomyProblem(TaxonomyProblemKind kind, Guid termId, params string[] arguments)
    {
        Kind = kind;
        TermId = termId;
        Arguments = arguments;
    }

    /// <summary>What is wrong.</summary>
    public TaxonomyProblemKind Kind { get; }

    /// <summary>The term that is to be corrected.</summary>
    public Guid TermId { get; }

    /// <summary>Values for the placeholders of the sentence, in the order that the kind names.</summary>
    public IReadOnlyList<string> Arguments { get; }

    /// <summary>The problem as a sentence.</summary>
    /// <param name="language">en, de or it; anything else reads English.</param>
    public string ToText(string? language) => TaxonomyWording.Of(Kind, language, Arguments);
}
