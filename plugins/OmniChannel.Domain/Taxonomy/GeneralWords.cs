using System.Collections.Generic;

namespace OmniChannel.Domain.Taxonomy;

/// <summary>
/// Words of kind, order, side and connection, and those of any report on people. They name no subject in any field, so alone they hint at nothing, wherever they happen to stand
/// in labels. Within a phrase they count like other words.
/// </summary>
internal static class GeneralWords
{
    private const string English =
        "type group class grade stage form part level other general left right upper lower early late acute chronic primary secondary multiple "
        + "single mixed complex common rare high with without from between during after before over under that this which "
        + "human person people patient case change effect result study method";

    private const string German =
        "Typ Gruppe Klasse Grad Stadium Form Teil Stufe andere allgemein links rechts obere untere frühe späte akut chronisch primär sekundär "
        + "multipel einzeln gemischt komplex häufig selten hoch mit ohne durch zwischen während nach über unter eine oder dieser welcher "
        + "Mensch Person Leute Patient Patientin Fall Änderung Wirkung Ergebnis Studie Methode";

    private const string Italian =
        "tipo gruppo classe grado stadio forma parte livello altro generale sinistro destro superiore inferiore precoce tardivo acuto cronico "
        + "primario secondario multiplo singolo misto complesso comune raro alto con senza tra durante dopo prima sopra sotto nella questo quale "
        + "uomo persona gente paziente caso cambiamento effetto risultato studio metodo";

    /// <summary>Their numbers; those that are not in the table yet are added.</summary>
    internal static HashSet<int> In(WordTable words, string language)
    {
        var numbers = new HashSet<int>();
        var scanner = new TextScanner(Of(language), language);
        while (scanner.Read() != TextPart.End)
            numbers.Add(words.FindOrAdd(scanner.Word, scanner.Length));
        return numbers;
    }

    private static string Of(string language)
    {
        switch (language)
        {
            case LanguageCode.English: return English;
            case LanguageCode.German: return German;
            case LanguageCode.Italian: return Italian;
            default: return "";
        }
    }
}
