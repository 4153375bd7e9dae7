using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.Domain.Taxonomy;

namespace OmniChannel.Domain.Library;

/// <summary>The terms under which content of a type must be tagged, by their codes: facets, or any other term with what lies below it.</summary>
public sealed class FacetDemand
{
    private static readonly char[] Separators = { ',', ';', '\r', '\n' };

    private FacetDemand(IReadOnlyList<string> codes) => Codes = codes;

    /// <summary>The codes, each once, in the order in which they were written.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>Reads codes that are separated by commas.</summary>
    public static FacetDemand Parse(string? text) =>
        new FacetDemand((text ?? "").Split(Separators).Select(code => code.Trim()).Where(code => code.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList());

    /// <summary>The codes under which no tag lies.</summary>
    /// <param name="paths">Paths of the terms that the content is tagged with, rejected tags left out.</param>
    public IReadOnlyList<string> Missing(IEnumerable<string> paths)
    {
        var known = paths.ToList();
        return Codes.Where(code => !known.Exists(path => HasCode(path, code))).ToList();
    }

    /// <summary>The demand after one term has become another.</summary>
    public FacetDemand Replace(string code, string survivor) =>
        Parse(string.Join(",", Codes.Select(known => string.Equals(known, code, StringComparison.OrdinalIgnoreCase) ? survivor : known)));

    /// <summary>The codes as they are stored.</summary>
    public override string ToString() => string.Join(", ", Codes);

    private static bool HasCode(string path, string code) =>
        path.IndexOf(TermPath.Separator + code + TermPath.Separator, StringComparison.OrdinalIgnoreCase) >= 0;
}
