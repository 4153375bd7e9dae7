using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Nps;

/// <summary>The words of NPS.</summary>
public static class NpsMessages
{
    /// <summary>{0} = the number that is no answer.</summary>
    public static readonly Sentence OutOfRange = new Sentence("nps-out-of-range",
        "{0} is not an NPS answer. Enter a whole number from 0 to 10.",
        "{0} ist keine NPS-Antwort. Geben Sie eine ganze Zahl von 0 bis 10 ein.",
        "{0} non è una risposta NPS. Inserire un numero intero da 0 a 10.");

    /// <summary>Name of detractors.</summary>
    public static readonly Sentence Detractors = new Sentence("nps-detractors", "Detractors", "Detraktoren", "Detrattori");

    /// <summary>Name of passives.</summary>
    public static readonly Sentence Passives = new Sentence("nps-passives", "Passives", "Passive", "Passivi");

    /// <summary>Name of promoters.</summary>
    public static readonly Sentence Promoters = new Sentence("nps-promoters", "Promoters", "Promotoren", "Promotori");
}
