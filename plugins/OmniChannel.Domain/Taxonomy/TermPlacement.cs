using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace OmniChannel.Domain.Taxonomy;

/// <summary>Finds the path of every term, or the reason why it has none.</summary>
internal sealed class TermPlacement
{
    private static readonly char[] Separators = { TermPath.Separator };

    private readonly List<TaxonomyProblem> _problems;
    private readonly Dictionary<Guid, Term> _byId = new Dictionary<Guid, Term>();
    private readonly Dictionary<Guid, string?> _paths = new Dictionary<Guid, string?>();

    internal TermPlacement(List<TaxonomyProblem> problems) => _problems = problems;

    internal bool WasSeen(Guid termId) => _byId.ContainsKey(termId);

    /// <summary>Terms with their paths, ordered by path. A term without a place takes its descendants with it; one problem names the cause.</summary>
    internal List<KeyValuePair<Term, string>> Place(IEnumerable<Term> terms)
    {
        var sorted = terms.OrderBy(term => term.Code, StringComparer.Ordinal).ThenBy(term => term.Id).ToList();
        var codes = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var term in sorted)
        {
            _byId[term.Id] = term;
            CheckAlone(term, codes);
        }

        var placed = new List<KeyValuePair<Term, string>>();
        foreach (var term in sorted)
        {
            var path = PathOf(term);
            if (path != null && ReferenceEquals(_byId[term.Id], term))
                placed.Add(new KeyValuePair<Term, string>(term, path));
        }

        placed.Sort((left, right) => string.CompareOrdinal(left.Value, right.Value));
        return placed;
    }

    private void CheckAlone(Term term, HashSet<string> codes)
    {
        if (term.Code.Trim().Length == 0 || term.Code.IndexOfAny(Separators) >= 0)
            Refuse(term, TaxonomyProblemKind.InvalidCode, term.Code);
        else if (!codes.Add(term.Code))
            Refuse(term, TaxonomyProblemKind.DuplicateCode, term.Code);
        if (term.ValidFrom != null && term.ValidUntil != null && term.ValidUntil <= term.ValidFrom)
            _problems.Add(new TaxonomyProblem(TaxonomyProblemKind.InvalidPeriod, term.Id, term.Code, Date(term.ValidFrom), Date(term.ValidUntil)));
    }

    private string? PathOf(Term start)
    {
        var ascent = new List<Term>();
        var path = "";
        for (var term = start; ;)
        {
            if (_paths.TryGetValue(term.Id, out var known))
            {
                path = known;
                break;
            }

            if (ascent.Contains(term))
            {
                RefuseCycle(ascent, term);
                return null;
            }

            ascent.Add(term);
            if (term.ParentId == null)
                break;
            if (!_byId.TryGetValue(term.ParentId.Value, out var parent))
            {
                Refuse(term, TaxonomyProblemKind.MissingParent, term.Code);
                path = null;
                break;
            }

            term = parent;
        }

        for (var index = ascent.Count - 1; index >= 0; index--)
            path = Descend(path, ascent[index]);
        return path;
    }

    private string? Descend(string? parentPath, Term term)
    {
        var path = parentPath == null ? null : TermPath.Of(parentPath, term.Code);
        if (path != null && path.Length > TermPath.MaximumLength)
        {
            Refuse(term, TaxonomyProblemKind.PathTooLong, term.Code, Number(path.Length), Number(TermPath.MaximumLength));
            path = null;
        }

        _paths[term.Id] = path;
        return path;
    }

    private void RefuseCycle(List<Term> ascent, Term again)
    {
        var circle = string.Join(" > ", ascent.Skip(ascent.IndexOf(again)).Select(term => term.Code)) + " > " + again.Code;
        _problems.Add(new TaxonomyProblem(TaxonomyProblemKind.Cycle, again.Id, again.Code, circle));
        foreach (var term in ascent)
            _paths[term.Id] = null;
    }

    private void Refuse(Term term, TaxonomyProblemKind kind, params string[] arguments)
    {
        _problems.Add(new TaxonomyProblem(kind, term.Id, arguments));
        _paths[term.Id] = null;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Date(DateTime? value) => value!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
