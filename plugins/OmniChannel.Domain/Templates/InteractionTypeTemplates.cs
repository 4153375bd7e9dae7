using System.Collections.Generic;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Domain.Templates;

/// <summary>An interaction type as it is delivered.</summary>
public sealed class InteractionTypeTemplate
{
    internal InteractionTypeTemplate(string code, decimal weight, LocalName name, bool isConversion = false, BotScreenRole screen = BotScreenRole.None)
    {
        Code = code;
        Weight = weight;
        Name = name;
        IsConversion = isConversion;
        Screen = screen;
    }

    /// <summary>Its code.</summary>
    public string Code { get; }

    /// <summary>How much it counts as engagement, 0 to 1.</summary>
    public decimal Weight { get; }

    /// <summary>Its name.</summary>
    public LocalName Name { get; }

    /// <summary>Whether it is a goal reached.</summary>
    public bool IsConversion { get; }

    /// <summary>What it means when clicks of machines are looked for.</summary>
    public BotScreenRole Screen { get; }
}

/// <summary>The interaction types that nearly everybody records. An action that takes more of the contact weighs more.</summary>
public static class InteractionTypeTemplates
{
    /// <summary>All of them; each is independent of the others.</summary>
    public static readonly IReadOnlyList<InteractionTypeTemplate> All = new[]
    {
        // Goals reached.
        Goal("site-registration", 0.6m, new LocalName("Registered on the website", "Registrierung auf der Website", "Registrazione al sito web")),
        Goal("event-signup", 0.7m, new LocalName("Signed up for an event", "Anmeldung zu einer Veranstaltung", "Iscrizione a un evento")),
        Goal("card-order", 0.7m, new LocalName("Ordered hand-out cards in the portal", "Bestellung von Abgabekarten im Portal", "Ordine di schede dal portale")),
        Goal("newsletter-signup", 0.4m, new LocalName("Subscribed to the newsletter", "Newsletter abonniert", "Iscrizione alla newsletter")),
        Goal("consultation-booked", 0.9m, new LocalName("Booked a consultation", "Beratungstermin vereinbart", "Consulenza prenotata")),
        Goal("trial-started", 0.9m, new LocalName("Started a trial", "Testzugang angelegt", "Accesso di prova attivato")),

        // What people do in social media and when they write or speak to us.
        Act("reaction", 0.05m, new LocalName("Reaction", "Reaktion", "Reazione")),
        Act("like", 0.05m, new LocalName("Like", "Gefällt mir", "Mi piace")),
        Act("share", 0.2m, new LocalName("Post shared", "Beitrag geteilt", "Post condiviso")),
        Act("comment", 0.2m, new LocalName("Comment", "Kommentar", "Commento")),
        Act("download", 0.4m, new LocalName("Download", "Download", "Download")),
        Act("reply", 0.3m, new LocalName("Reply", "Antwort", "Risposta")),
        Act("retweet", 0.1m, new LocalName("Retweet", "Retweet", "Retweet")),
        new InteractionTypeTemplate("link-click", 0.15m, new LocalName("Link clicked", "Link angeklickt", "Clic su un collegamento"), screen: BotScreenRole.Click),
        Act("direct-message", 0.4m, new LocalName("Direct message", "Direktnachricht", "Messaggio diretto")),
        Act("call", 0.7m, new LocalName("Call", "Anruf", "Chiamata")),
        Act("chat", 0.4m, new LocalName("Chat held", "Chat geführt", "Chat")),
        Act("chatbot", 0.1m, new LocalName("Question to the chatbot", "Frage an den Chatbot", "Domanda al chatbot")),

        // What e-mail, website, events and visits bring.
        new InteractionTypeTemplate("email-delivered", 0m, new LocalName("E-mail delivered", "E-Mail zugestellt", "E-mail recapitata"), screen: BotScreenRole.Delivery),
        Act("email-opened", 0.1m, new LocalName("E-mail opened", "E-Mail geöffnet", "E-mail aperta")),
        new InteractionTypeTemplate("email-clicked", 0.2m, new LocalName("Link in e-mail clicked", "Link in E-Mail angeklickt", "Clic su un collegamento nell'e-mail"), screen: BotScreenRole.Click),
        Act("unsubscribed", 0m, new LocalName("Unsubscribed", "Abgemeldet", "Disiscrizione")),
        Act("page-viewed", 0.05m, new LocalName("Page viewed", "Seite aufgerufen", "Pagina visualizzata")),
        Act("video-watched", 0.3m, new LocalName("Video watched", "Video angesehen", "Video guardato")),
        Act("webinar-attended", 0.6m, new LocalName("Webinar attended", "Webinar besucht", "Webinar seguito")),
        Act("event-attended", 0.7m, new LocalName("Event attended", "Veranstaltung besucht", "Partecipazione a un evento")),
        Act("visit-done", 1m, new LocalName("Visit held", "Besuch durchgeführt", "Visita effettuata")),
    };

    private static InteractionTypeTemplate Goal(string code, decimal weight, LocalName name) => new InteractionTypeTemplate(code, weight, name, isConversion: true);

    private static InteractionTypeTemplate Act(string code, decimal weight, LocalName name) => new InteractionTypeTemplate(code, weight, name);
}
