using System;
using System.Collections.Generic;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Scoring;

/// <summary>
/// What differs between two versions of a model, part by part and column by column: first the model, then groups, rules and bands by code. Parts are the same when their code is;
/// a band when it is of the same dimension and grade.
/// </summary>
public static class ModelDiff
{
    /// <summary>The differences, a sentence each; none when the versions do the same.</summary>
    /// <param name="before">The version before.</param>
    /// <param name="after">The version after.</param>
    /// <param name="names">Names of the channels, types, contents and terms that rules look at; who has none is shown by its id.</param>
    public static IReadOnlyList<Phrase> Of(ModelDefinition before, ModelDefinition after, IReadOnlyDictionary<Guid, string> names)
    {
        var found = new List<Phrase>();
        var model = Changes(DiffColumns.OfModel, before, after, names);
        if (model.Count > 0) found.Add(DiffMessages.Model.With(new WordedList(model)));
        Compare(before.Groups, after.Groups, group => group.Code, group => group.Code, DiffColumns.OfGroup, DiffMessages.Group, names, found);
        Compare(before.Rules, after.Rules, rule => rule.Code, rule => rule.Code, DiffColumns.OfRule, DiffMessages.Rule, names, found);
        Compare(before.Bands, after.Bands, band => (int)band.Dimension + ":" + band.Grade.Trim(), band => band.Grade, DiffColumns.OfBand, DiffMessages.Band, names, found);
        return found;
    }

    private static void Compare<T>(
        IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> key, Func<T, string> code, DiffColumn<T>[] columns, DiffWords words, IReadOnlyDictionary<Guid, string> names, List<Phrase> found)
        where T : class
    {
        var old = ByKey(before, key);
        var now = ByKey(after, key);
        var keys = new SortedSet<string>(old.Keys, StringComparer.OrdinalIgnoreCase);
        keys.UnionWith(now.Keys);
        foreach (var one in keys)
        {
            old.TryGetValue(one, out var was);
            now.TryGetValue(one, out var isNow);
            var shown = code((isNow ?? was)!).Trim();
            if (was == null) found.Add(words.Added.With(shown, new WordedList(Values(columns, isNow!, names))));
            else if (isNow == null) found.Add(words.Removed.With(shown));
            else if (Changes(columns, was, isNow, names) is { Count: > 0 } changes) found.Add(words.Changed.With(shown, new WordedList(changes)));
        }
    }

    private static SortedDictionary<string, T> ByKey<T>(IReadOnlyList<T> parts, Func<T, string> key)
    {
        var byKey = new SortedDictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in parts) byKey[key(part).Trim()] = part;
        return byKey;
    }

    private static List<Phrase> Values<T>(DiffColumn<T>[] columns, T part, IReadOnlyDictionary<Guid, string> names)
    {
        var values = new List<Phrase>();
        foreach (var column in columns)
        {
            if (column.Value(part) is object value) values.Add(DiffMessages.Value.With(column.Label.With(), Named(value, names)));
        }
        return values;
    }

    private static List<Phrase> Changes<T>(DiffColumn<T>[] columns, T before, T after, IReadOnlyDictionary<Guid, string> names)
    {
        var changes = new List<Phrase>();
        foreach (var column in columns)
        {
            var was = column.Value(before);
            var isNow = column.Value(after);
            if (Equals(was, isNow)) continue;
            changes.Add(DiffMessages.Change.With(column.Label.With(), Named(was, names), Named(isNow, names)));
        }
        return changes;
    }

    private static object Named(object? value, IReadOnlyDictionary<Guid, string> names)
    {
        if (value == null) return DiffMessages.Empty.With();
        if (value is Sentence sentence) return sentence.With();
        return value is Guid id && names.TryGetValue(id, out var name) ? name : value;
    }

    private sealed class WordedList : IWorded
    {
        private readonly List<Phrase> _items;

        internal WordedList(List<Phrase> items) => _items = items;

        public string In(Language language) => string.Join("; ", _items.ConvertAll(item => item.In(language)));
    }
}
