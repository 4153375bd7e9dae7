using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using OmniChannel.Domain.Taxonomy;

namespace OmniChannel.Benchmarks;

/// <summary>
/// Tagging a text of 2,000 characters against 11,042 labels, beside what one would otherwise use: one regular expression of all labels, and
/// the multi-string search of .NET. Both only say where some label stands; they know no plurals, no word forms and no term.
/// </summary>
[MemoryDiagnoser]
public class TaggerBenchmarks
{
    private const int LabelCount = 11_042;
    private const int TextLength = 2_000;

    private static readonly string[] Syllables =
        ["ar", "bel", "cor", "den", "el", "fir", "gan", "hol", "im", "jur", "kal", "lom", "mer", "nos", "or", "pul", "quen", "rit", "sol", "tur", "um", "ven", "xel", "zor"];

    private TermTree _tree = null!;
    private Tagger _tagger = null!;
    private ContentText _content = null!;
    private string _text = "";
    private string[] _labels = [];
    private SearchValues<string> _searchValues = null!;
    private Regex _regex = null!;

    /// <summary>Makes up a vocabulary, a tree over it and a text in which about every twelfth word begins a label.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var random = new Random(20260301);
        var words = Enumerable.Range(0, 5_000).Select(_ => Word(random)).Distinct().ToArray();
        var texts = Enumerable.Range(0, LabelCount).Select(_ => string.Join(" ", Enumerable.Range(0, 1 + random.Next(4)).Select(_ => words[random.Next(words.Length)]))).ToArray();
        var terms = new List<Term>();
        var labels = new List<TermLabel>();
        for (var index = 0; index < LabelCount; index++)
        {
            var id = new Guid(index + 1, 0, 0, new byte[8]);
            terms.Add(new Term(id, "T" + index, index < 23 ? null : terms[random.Next(index)].Id));
            labels.Add(new TermLabel(id, "en", texts[index]));
        }

        var text = new StringBuilder();
        while (text.Length < TextLength)
            text.Append(random.Next(12) == 0 ? texts[random.Next(LabelCount)] : Word(random)).Append(random.Next(15) == 0 ? ". " : " ");
        _text = text.ToString(0, TextLength);
        _content = new ContentText(null, null, _text, "en");
        _tree = TermTree.Build(terms, labels);
        _tagger = Tagger.Build(_tree);
        _labels = texts.Distinct().ToArray();
        _searchValues = SearchValues.Create(_labels, StringComparison.OrdinalIgnoreCase);
        _regex = new Regex(@"\b(?:" + string.Join("|", _labels.OrderByDescending(label => label.Length).Select(Regex.Escape)) + @")\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    /// <summary>Tags with confidence and evidence.</summary>
    [Benchmark(Baseline = true)]
    public int Tagger_with_evidence() => _tagger.Tag(_content, DateTime.UnixEpoch).Count;

    /// <summary>Places of labels, found one after the other by the multi-string search.</summary>
    [Benchmark]
    public int Search_values()
    {
        var found = 0;
        var rest = _text.AsSpan();
        for (var at = rest.IndexOfAny(_searchValues); at >= 0; at = rest.IndexOfAny(_searchValues))
        {
            found++;
            rest = rest.Slice(at + 1);
        }

        return found;
    }

    /// <summary>Places of labels, found by one regular expression.</summary>
    [Benchmark]
    public int One_regular_expression() => _regex.Count(_text);

    /// <summary>What it costs to prepare a version of the taxonomy.</summary>
    [Benchmark]
    public Tagger Build_the_tagger() => Tagger.Build(_tree);

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, 2 + random.Next(3)).Select(_ => Syllables[random.Next(Syllables.Length)]));
}
