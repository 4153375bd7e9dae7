using System;
using System.Collections.Generic;
using System.Linq;

namespace OmniChannel.Domain.Templates;

/// <summary>The settings there are, by code. What each does is told on its form.</summary>
public static class KnownSettings
{
    private const string CapPrefix = "cap.";
    private const int MostDays = 3660;
    private const int MostHours = 8760;

    /// <summary>All but the caps of channels, of which each channel has its own.</summary>
    public static readonly IReadOnlyList<KnownSetting> All = new[]
    {
        KnownSetting.OneOf("handover", new LocalName("Handover: live or held", "Übergabe: live oder angehalten (held)", "Passaggio alle vendite: live o sospeso (held)"), "live", "on", "held"),
        KnownSetting.Text("fallbackqueue", new LocalName("Queue for visits without an owner", "Warteschlange für Besuche ohne Besitzer", "Coda per le visite senza proprietario")),
        KnownSetting.Whole("dailylimit", 0, 1000, new LocalName("New visits per representative and day", "Neue Besuche je Außendienst und Tag", "Nuove visite per rappresentante al giorno")),
        KnownSetting.Whole("snoozedays", 1, MostDays, new LocalName("Days of rest after \"not now\"", "Tage Ruhe nach \"Nicht jetzt\"", "Giorni di attesa dopo \"Non ora\"")),
        KnownSetting.Whole("plannedtouchdays", 0, MostDays, new LocalName("Days ahead in which a planned visit or call holds a next best visit back", "Tage, in denen ein geplanter Kontakt einen nächstbesten Besuch zurückhält", "Giorni entro cui un contatto pianificato trattiene una migliore visita successiva")),
        KnownSetting.Whole("recenttouchdays", 0, MostDays, new LocalName("Days for which a recent visit or call holds a next best visit back", "Tage, die ein kürzlicher Kontakt einen nächstbesten Besuch zurückhält", "Giorni per cui un contatto recente trattiene una migliore visita successiva")),
        KnownSetting.Whole("escalationhours", 0, MostHours, new LocalName("Working hours until an overdue visit is escalated", "Arbeitsstunden bis zur Eskalation überfälliger Besuche", "Ore lavorative prima dell'escalation di una visita in ritardo")),
        KnownSetting.Whole("visitexpirydays", 1, MostDays, new LocalName("Days after which an unaccepted visit expires", "Tage, nach denen ein nicht angenommener Besuch verfällt", "Giorni dopo i quali una visita non accettata scade")),
        KnownSetting.Text("visittype", new LocalName("Interaction type of a visit that is done", "Interaktionstyp eines erledigten Besuchs", "Tipo di interazione di una visita effettuata")),
        KnownSetting.WholeOr("detractortask", 1, MostHours, new LocalName("Follow-up of detractors", "Nachfassen bei Detraktoren", "Richiamo dei detrattori"), "on", "off"),
        // Its words are checked where they are read.
        KnownSetting.Text("npsrule", new LocalName("How several NPS answers of a contact count", "Wie mehrere NPS-Antworten eines Kontakts zählen", "Come contano più risposte NPS di un contatto")),
        KnownSetting.Whole("surveyanswerdays", 0, MostDays, new LocalName("Days without a survey after an answer", "Tage ohne Umfrage nach einer Antwort", "Giorni senza sondaggi dopo una risposta")),
        KnownSetting.Whole("surveygapdays", 0, MostDays, new LocalName("Days without a survey after an unanswered one", "Tage ohne Umfrage nach einer unbeantworteten", "Giorni senza sondaggi dopo uno senza risposta")),
        KnownSetting.Whole("snapshotweeks", 0, 5200, new LocalName("Weeks that score curves go back", "Wochen, die Score-Kurven zurückreichen", "Settimane coperte dalle curve dei punteggi")),
        KnownSetting.Whole("interesthalflife", 1, MostDays, new LocalName("Half-life of interests in days", "Halbwertszeit der Interessen in Tagen", "Emivita degli interessi in giorni")),
        KnownSetting.Text("email.channel", new LocalName("Channel of completed e-mails", "Kanal abgeschlossener E-Mails", "Canale delle e-mail completate")),
        KnownSetting.Text("email.sent", new LocalName("Interaction type of sent e-mails", "Interaktionstyp gesendeter E-Mails", "Tipo di interazione delle e-mail inviate")),
        KnownSetting.Text("email.received", new LocalName("Interaction type of received e-mails", "Interaktionstyp empfangener E-Mails", "Tipo di interazione delle e-mail ricevute")),
        KnownSetting.Text("phonecall.channel", new LocalName("Channel of completed phone calls", "Kanal abgeschlossener Telefonate", "Canale delle telefonate completate")),
        KnownSetting.Text("phonecall.made", new LocalName("Interaction type of outgoing calls", "Interaktionstyp ausgehender Anrufe", "Tipo di interazione delle chiamate in uscita")),
        KnownSetting.Text("phonecall.received", new LocalName("Interaction type of incoming calls", "Interaktionstyp eingehender Anrufe", "Tipo di interazione delle chiamate in entrata")),
        KnownSetting.Text("appointment.channel", new LocalName("Channel of completed appointments", "Kanal abgeschlossener Termine", "Canale degli appuntamenti completati")),
        KnownSetting.Text("appointment.held", new LocalName("Interaction type of completed appointments", "Interaktionstyp abgeschlossener Termine", "Tipo di interazione degli appuntamenti completati")),
        KnownSetting.Kept("lastsweep", new LocalName("Start of the last complete sweep (kept by the sweep)", "Beginn des letzten vollständigen Durchlaufs (führt der Durchlauf)", "Inizio dell'ultima scansione completa (a cura della scansione)")),
        KnownSetting.Kept("templates", new LocalName("Last year with holidays of the templates (kept by the templates)", "Letztes Jahr mit Feiertagen der Vorlagen (führen die Vorlagen)", "Ultimo anno con festività dei modelli (a cura dei modelli)")),
    };

    /// <summary>The setting with a code; null when nothing reads it.</summary>
    public static KnownSetting? Find(string? code)
    {
        var sought = (code ?? string.Empty).Trim();
        if (sought.Length > CapPrefix.Length && sought.StartsWith(CapPrefix, StringComparison.OrdinalIgnoreCase))
        {
            var channel = sought.Substring(CapPrefix.Length);
            return KnownSetting.Cap(sought, new LocalName("Most touches on channel " + channel, "Meiste Kontakte über Kanal " + channel, "Contatti massimi sul canale " + channel));
        }
        return All.FirstOrDefault(setting => string.Equals(setting.Code, sought, StringComparison.OrdinalIgnoreCase));
    }
}
