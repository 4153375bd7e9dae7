using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.Domain.Taxonomy;

namespace OmniChannel.Domain.Tests.Taxonomy;

/// <summary>Builds small taxonomies; a term's id follows from its code.</summary>
internal sealed class TaxonomySample
{
    internal static readonly DateTime Today = new(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly List<Term> _terms = [];
    private readonly List<TermLabel> _labels = [];

    internal static Guid Id(string code)
    {
        var bytes = new byte[16];
        for (var index = 0; index < code.Length; index++)
            bytes[index % 16] = (byte)(bytes[index % 16] * 31 + code[index]);
        return new Guid(bytes);
    }

    internal TaxonomySample Term(string code, string? parent = null, DateTime? from = null, DateTime? until = null)
    {
        _terms.Add(new Term(Id(code), code, parent == null ? null : Id(parent), from, until));
        return this;
    }

    internal TaxonomySample Label(string code, string label, string language = "en", LabelKind kind = LabelKind.Synonym)
    {
        _labels.Add(new TermLabel(Id(code), language, label, kind));
        return this;
    }

    internal TermTree Tree() => TermTree.Build(_terms, _labels);

    internal TermTree Reversed() => TermTree.Build(Enumerable.Reverse(_terms), Enumerable.Reverse(_labels));

    internal Tagger Tagger() => OmniChannel.Domain.Taxonomy.Tagger.Build(Tree());

    /// <summary>Codes found in a body, in alphabetical order.</summary>
    internal string[] Codes(string body, string language = "en")
    {
        var codes = _terms.ToDictionary(term => term.Id, term => term.Code);
        return Tagger().Tag(new ContentText(null, null, body, language), Today, Everything)
            .Select(tag => codes[tag.TermId]).OrderBy(code => code, StringComparer.Ordinal).ToArray();
    }

    internal static TaggerSettings Everything { get; } = new(0, 1000);
}
