using System;
using System.Collections.Generic;
using System.Linq;

namespace OmniChannel.SolutionPackage.Model;

/// <summary>One text in one language.</summary>
/// <param name="Language">Windows language id (LCID), such as 1033 for English (United States).</param>
/// <param name="Text">The text; empty where the solution carries the label but leaves it blank.</param>
public sealed record Label(int Language, string Text);

/// <summary>The same text in the languages a solution carries, in the order of the file.</summary>
/// <param name="Labels">One label per language.</param>
public sealed record LocalizedText(IReadOnlyList<Label> Labels)
{
    /// <summary>A text that the solution does not carry in any language.</summary>
    public static readonly LocalizedText None = new([]);

    /// <summary>The text in a language, or null when the solution does not carry it in that language.</summary>
    /// <param name="language">Windows language id (LCID).</param>
    /// <returns>The text or null.</returns>
    public string? In(int language) => Labels.FirstOrDefault(l => l.Language == language)?.Text;

    /// <summary>The English text, else the first one there is, else an empty string.</summary>
    public string Text => In(1033) ?? (Labels.Count > 0 ? Labels[0].Text : "");

    /// <summary>Equal when both carry the same labels in the same order.</summary>
    /// <param name="other">The text to compare with.</param>
    /// <returns>True when equal.</returns>
    public bool Equals(LocalizedText? other) => other is not null && Labels.SequenceEqual(other.Labels);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var label in Labels) hash.Add(label);
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
