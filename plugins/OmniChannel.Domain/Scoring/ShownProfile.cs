using System;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Scoring;

/// <summary>A profile as rules see it, which words only those values that its reader may see.</summary>
internal sealed class ShownProfile : IProfile
{
    private static readonly Sentence Nothing = new Sentence("test-profile-nothing", "empty", "leer", "vuoto");

    private static readonly Sentence Hidden = new Sentence("test-profile-hidden", "something you may not see", "etwas, das Sie nicht sehen dürfen", "qualcosa che non è possibile vedere");

    private readonly IProfile _profile;
    private readonly Predicate<string>? _isHidden;

    internal ShownProfile(IProfile profile, Predicate<string>? isHidden)
    {
        _profile = profile;
        _isHidden = isHidden;
    }

    /// <inheritdoc/>
    public ProfileValue Read(string attribute) => _profile.Read(attribute);

    /// <summary>What stands for the value of an attribute in a sentence.</summary>
    internal object Worded(string attribute)
    {
        var value = Read(attribute);
        if (value.IsEmpty) return Nothing.With();
        return _isHidden != null && _isHidden(attribute) ? Hidden.With() : value;
    }
}
