using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Globalization;
using System.Linq;

namespace System.ServiceModel;

public class FaultReason
{
    public FaultReason(string text)
        : this(new FaultReasonText(text))
    {
    }

    public FaultReason(FaultReasonText translation)
        : this(new[] { translation ?? throw new ArgumentNullException(nameof(translation)) })
    {
    }

    public FaultReason(IEnumerable<FaultReasonText> translations)
    {
        Translations = new SynchronizedReadOnlyCollection<FaultReasonText>(
            new object(), translations ?? throw new ArgumentNullException(nameof(translations)));
        if (Translations.Count == 0)
            throw new ArgumentException("A fault reason has at least one text.", nameof(translations));
    }

    public SynchronizedReadOnlyCollection<FaultReasonText> Translations { get; }

    public FaultReasonText GetMatchingTranslation() => GetMatchingTranslation(CultureInfo.CurrentCulture);

    public FaultReasonText GetMatchingTranslation(CultureInfo cultureInfo)
    {
        if (cultureInfo == null)
            throw new ArgumentNullException(nameof(cultureInfo));
        for (var culture = cultureInfo; culture.Name.Length > 0; culture = culture.Parent)
        {
            if (Translations.FirstOrDefault(text => text.Matches(culture)) is { } match)
                return match;
        }

        return Translations[0];
    }

    public override string ToString() => GetMatchingTranslation(CultureInfo.InvariantCulture).Text;
}
