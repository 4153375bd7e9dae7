using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.Domain.Scoring;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>What a marketer should know about a model that can be published.</summary>
internal static class PublishingNotes
{
    /// <summary>Columns of the contact whose change is noticed at once: the step that brings profile points up to date lists the same.</summary>
    internal static readonly IReadOnlyCollection<string> NoticedAtOnce = new HashSet<string>(StringComparer.Ordinal)
    {
        Contacts.FirstName, Contacts.LastName, Contacts.JobTitle, Contacts.Department, "salutation", Contacts.EMailAddress1, "address1_city",
        "address1_stateorprovince", "address1_country", "address1_postalcode", Contacts.ParentCustomerId, Contacts.PreferredContactMethodCode, "gendercode",
        "customertypecode", "leadsourcecode", Contacts.DoNotEMail, Contacts.DoNotBulkEMail, Contacts.DoNotPhone, Contacts.DoNotPostalMail, Contacts.Language,
        Contacts.Profiling, Contacts.StateCode, Contacts.OwnerId,
    };

    private static readonly Sentence BySweep = new Sentence(
        "rules-by-sweep",
        "Changes of these columns are noticed by the daily sweep, not at once: {0}.",
        "Änderungen dieser Spalten bemerkt der tägliche Durchlauf, nicht sofort: {0}.",
        "Le modifiche di queste colonne vengono rilevate dal passaggio giornaliero, non subito: {0}.");

    private static readonly Sentence DayByDay = new Sentence(
        "rules-day-by-day",
        "Some rules compare a date with today. Their points change overnight, with the daily sweep.",
        "Einige Regeln vergleichen ein Datum mit heute. Ihre Punkte ändern sich über Nacht mit dem täglichen Durchlauf.",
        "Alcune regole confrontano una data con oggi. I loro punti cambiano durante la notte, con il passaggio giornaliero.");

    private static readonly Sentence Quiet = new Sentence(
        "rules-of-inactivity",
        "Inactivity rules go by the interactions that this version has scored. Who went quiet before is noticed only if all of the history is scored anew.",
        "Inaktivitätsregeln richten sich nach den Interaktionen, die diese Version bewertet hat. Wer vorher verstummt ist, fällt nur auf, wenn die ganze Historie neu bewertet wird.",
        "Le regole di inattività si basano sulle interazioni valutate da questa versione. Chi è diventato inattivo prima viene notato solo se si rivaluta tutta la cronologia.");

    internal static IEnumerable<Phrase> Of(ScoringModel model)
    {
        var late = model.ProfileAttributes.Where(attribute => !NoticedAtOnce.Contains(attribute)).ToList();
        if (late.Count > 0) yield return BySweep.With(string.Join(", ", late));
        if (model.ProfileChangesWithTime) yield return DayByDay.With();
        if (model.WatchesInactivity) yield return Quiet.With();
    }
}
