using System;
using System.Globalization;
using System.Linq;
using OmniChannel.Domain.Handover;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Templates;

/// <summary>A setting that the product reads: its name, and what may stand in it. Empty always stands for the usual value.</summary>
public sealed class KnownSetting
{
    private readonly Func<string, bool> _accepts;
    private readonly Phrase? _wanted;

    private KnownSetting(string code, LocalName name, Func<string, bool> accepts, Phrase? wanted)
    {
        Code = code;
        Name = name;
        _accepts = accepts;
        _wanted = wanted;
    }

    /// <summary>Its code.</summary>
    public string Code { get; }

    /// <summary>Its name.</summary>
    public LocalName Name { get; }

    /// <summary>Whether the product keeps it for itself: nobody sets it.</summary>
    public bool IsKept { get; private set; }

    /// <summary>Why a value cannot be taken, naming the setting and what may stand in it; null when it can.</summary>
    public Phrase? Refuse(string? value) =>
        _wanted == null || string.IsNullOrWhiteSpace(value) || _accepts(value!.Trim()) ? null : SettingMessages.Refused.With(value!.Trim(), Name, _wanted);

    internal static KnownSetting Kept(string code, LocalName name) => new KnownSetting(code, name, _ => true, null) { IsKept = true };

    internal static KnownSetting Text(string code, LocalName name) => new KnownSetting(code, name, _ => true, null);

    internal static KnownSetting Whole(string code, int least, int most, LocalName name) =>
        new KnownSetting(code, name, value => IsWhole(value, least, most), SettingMessages.Whole.With(least, most));

    internal static KnownSetting OneOf(string code, LocalName name, params string[] words) =>
        new KnownSetting(code, name, value => Contains(words, value), SettingMessages.OneOf.With(string.Join(", ", words)));

    internal static KnownSetting WholeOr(string code, int least, int most, LocalName name, params string[] words) => new KnownSetting(
        code, name, value => Contains(words, value) || IsWhole(value, least, most), SettingMessages.WholeOr.With(string.Join(", ", words), least, most));

    internal static KnownSetting Cap(string code, LocalName name) => new KnownSetting(code, name, value => ContactCap.Parse(value) != null, SettingMessages.Cap.With());

    private static bool IsWhole(string value, int least, int most) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most;

    private static bool Contains(string[] words, string value) => words.Any(word => string.Equals(word, value, StringComparison.OrdinalIgnoreCase));
}
